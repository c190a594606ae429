package org.colearn.data.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The linear version of the generator obeys a closed form: language x, unique u, label y = b'x + tau u, auxiliary
 * a = rho b'x + tau u + mu; least squares with the auxiliary zeroed with probability p in training and always in the test.
 * With k = rho^2 + mu^2, b_a = tau^2 / (k + tau^2 - (1 - p) k), v = tau^2 d / (n - d - 1), the excess error over the model that
 * never saw the auxiliary is (1 - p)^2 k b_a^2 - v (1 - (1 - (1 - p) b_a)^2).
 */
class LinearTheoryTest {
    private static final int FEATURES = 60;
    private static final double TAU = 1.5;

    @ParameterizedTest(name = "{0} utterances, rho {1}, mu {2}, dropout rate {3}")
    @CsvSource({
        "400, 1, 0, 0",
        "400, 1, 0, 0.4",
        "400, 1, 0, 0.8",
        "400, 0, 0, 0",
        "400, 0, 0, 0.6",
        "400, 0, 0, 0.9",
        "400, 1, 1.5, 0",
        "400, 1, 1.5, 0.8",
        "2000, 0.5, 0, 0",
        "2000, 0.5, 0, 0.8"
    })
    void theSimulatedDifferenceIsThatOfTheFormula(int utterances, double rho, double mu, double rate) {
        int rounds = 40_000 / utterances;
        double sum = 0;
        double squares = 0;
        var draws = new Draws(17, utterances);
        for (int round = 0; round < rounds; round++) {
            double difference = new Sample(utterances, rho, mu, draws).difference(1 - rate);
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / rounds;
        double error = Math.sqrt((squares / rounds - mean * mean) / rounds);

        double formula = formula(utterances, rho * rho + mu * mu, 1 - rate);
        // A tenth of the larger term for what the formula leaves out (it takes moments for their means), and chance.
        double size = Math.abs(formula) + variance(utterances) * rate * 0.1;
        assertThat(mean).isCloseTo(formula, within(0.1 * size + 3 * error + 0.02 * variance(utterances)));
    }

    private static double variance(int utterances) {
        return TAU * TAU * FEATURES / (utterances - FEATURES - 1);
    }

    private static double formula(int utterances, double redundancy, double kept) {
        double reliance = TAU * TAU / (redundancy + TAU * TAU - kept * redundancy);
        return kept * kept * redundancy * reliance * reliance
                - variance(utterances) * (1 - Math.pow(1 - kept * reliance, 2));
    }

    /** One training set, [n, d] language features whose last is constant, and its second moments. */
    private static final class Sample {
        private final double[][] moments = new double[FEATURES + 1][FEATURES + 1];
        private final double[] labels = new double[FEATURES + 1];
        private final double[] truth = new double[FEATURES];

        Sample(int utterances, double rho, double mu, Draws draws) {
            for (int f = 0; f < FEATURES - 1; f++) {
                truth[f] = 1 / Math.sqrt(FEATURES - 1);
            }
            double[] row = new double[FEATURES + 1];
            for (int i = 0; i < utterances; i++) {
                double evidence = 0;
                for (int f = 0; f < FEATURES; f++) {
                    row[f] = f == FEATURES - 1 ? 1 : draws.gaussian();
                    evidence += truth[f] * row[f];
                }
                double unique = TAU * draws.gaussian();
                row[FEATURES] = rho * evidence + unique + mu;
                for (int a = 0; a <= FEATURES; a++) {
                    for (int b = 0; b <= FEATURES; b++) {
                        moments[a][b] += row[a] * row[b] / utterances;
                    }
                    labels[a] += row[a] * (evidence + unique) / utterances;
                }
            }
        }

        /** Excess test error on language alone of training with the auxiliary kept so often, minus that without it. */
        double difference(double kept) {
            return excess(weights(kept)) - excess(weights(0));
        }

        /** Expected normal equations: products with the auxiliary count as often as it is there. */
        private double[] weights(double kept) {
            int size = kept == 0 ? FEATURES : FEATURES + 1;
            double[][] left = new double[size][size];
            double[] right = new double[size];
            for (int a = 0; a < size; a++) {
                for (int b = 0; b < size; b++) {
                    left[a][b] = moments[a][b] * (a == FEATURES || b == FEATURES ? kept : 1);
                }
                right[a] = labels[a] * (a == FEATURES ? kept : 1);
            }
            return new CholeskyDecomposition(new Array2DRowRealMatrix(left, false), 1e-9, 1e-12)
                    .getSolver()
                    .solve(new ArrayRealVector(right, false))
                    .toArray();
        }

        /** Features are independent with mean square one, so this is the distance of the weights. */
        private double excess(double[] weights) {
            double sum = 0;
            for (int f = 0; f < FEATURES; f++) {
                sum += Math.pow(weights[f] - truth[f], 2);
            }
            return sum;
        }
    }
}
