package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;

class CrossedIntervalTest {
    /**
     * By hand: row means 1 and 2, column means .5, 1.5 and 2.5, grand mean 1.5; MS_R = 3 * .5 = 1.5;
     * MS_I = 2 * 2 / 2 = 2; residuals +-(.5, -.5, 0) give MS_E = 1 / 2 = .5; V = (1.5 + 2 - .5) / 6 = .5;
     * nu = 9 / (1.5^2 / 1 + 2^2 / 2 + .5^2 / 2) = 9 / 4.375.
     */
    @Test
    void itEqualsASmallExampleWorkedByHand() {
        double[][] d = {{0.5, 0.5, 2}, {0.5, 2.5, 3}};

        CrossedInterval interval = CrossedInterval.of(d);

        double error = Math.sqrt(0.5);
        var t = new TDistribution(9 / 4.375);
        assertThat(interval.mean()).isCloseTo(1.5, within(1e-12));
        assertThat(interval.high() - 1.5)
                .isCloseTo(t.inverseCumulativeProbability(0.975) * error, within(1e-9))
                .isCloseTo(1.5 - interval.low(), within(1e-9));
        assertThat(interval.high90() - 1.5)
                .isCloseTo(t.inverseCumulativeProbability(0.95) * error, within(1e-9))
                .isCloseTo(1.5 - interval.low90(), within(1e-9));
        assertThat(interval.p()).isCloseTo(2 * t.cumulativeProbability(-1.5 / error), within(1e-12));
        assertThat(interval.components().seed()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(interval.components().item()).isCloseTo(0.75, within(1e-12));
        assertThat(interval.components().residual()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void theIntervalExcludesZeroExactlyWhenPIsBelowTheLevel() {
        var random = new SplittableRandom(3);
        for (int s = 0; s < 200; s++) {
            double[][] d = new double[3][8];
            double shift = random.nextDouble(-1, 1);
            Arrays.stream(d).forEach(row -> Arrays.setAll(row, i -> shift + random.nextGaussian()));
            CrossedInterval interval = CrossedInterval.of(d);
            assertThat(interval.p() < 0.05).isEqualTo(interval.low() > 0 || interval.high() < 0);
            assertThat(interval.low90()).isBetween(interval.low(), interval.mean());
        }
    }

    @Test
    void oneSeedHasAMeanButNoInterval() {
        CrossedInterval interval = CrossedInterval.of(new double[][] {{1, 0, -1, 1}});

        assertThat(interval.mean()).isEqualTo(0.25);
        assertThat(interval.low()).isNaN();
        assertThat(interval.high90()).isNaN();
        assertThat(interval.p()).isNaN();
    }

    @Test
    void oneItemHasAMeanButNoInterval() {
        assertThat(CrossedInterval.of(new double[][] {{1}, {0}}).high()).isNaN();
    }

    @Test
    void equalDifferencesGiveThatOneNumberWithoutRoundingNoise() {
        CrossedInterval none = CrossedInterval.of(new double[4][7]);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isZero();
        assertThat(none.p()).isEqualTo(1);

        double[][] tenths = new double[3][7];
        Arrays.stream(tenths).forEach(row -> Arrays.fill(row, 0.1));
        CrossedInterval same = CrossedInterval.of(tenths);
        assertThat(same.low()).isEqualTo(0.1).isEqualTo(same.high());
        assertThat(same.p()).isZero();
    }

    @Test
    void aVarianceEstimatedBelowZeroFallsBackOnTheResidualInsteadOfClaimingCertainty() {
        CrossedInterval interval = CrossedInterval.of(new double[][] {{1, 0}, {0, 1}});

        // MS_R = MS_I = 0, MS_E = 1, so V = 1 / 4 with one degree of freedom.
        assertThat(interval.high() - interval.mean())
                .isCloseTo(new TDistribution(1).inverseCumulativeProbability(0.975) / 2, within(1e-9));
    }

    @Test
    void seedsTestedOnDifferentItemsAreRefused() {
        assertThatThrownBy(() -> CrossedInterval.of(new double[][] {{1, 0}, {1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be paired");
        assertThatThrownBy(() -> CrossedInterval.of(new double[][] {{1, Double.NaN}}))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> CrossedInterval.of(new double[0][0])).hasMessageContaining("at least one");
    }

    /**
     * Coverage where the truth is no difference: 5 seeds, 860 items, right or wrong answers, seed effects of .6 points.
     * A fifth of the items is contested; on each of them one arm is favoured, whichever with equal chance. The t-interval
     * over seed means covers 83 % in methods; the crossed one must cover 92 to 97 %.
     */
    @Test
    void itCoversTheTruthWhereAnIntervalOverSeedsAloneDoesNot() {
        var random = new SplittableRandom(20_261_123);
        double t4 = new TDistribution(4).inverseCumulativeProbability(0.975);
        int simulations = 2_000;
        int crossedHits = 0;
        int seedHits = 0;
        for (int s = 0; s < simulations; s++) {
            double[][] d = noTrueDifference(random);
            CrossedInterval interval = CrossedInterval.of(d);
            crossedHits += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
            seedHits += Math.abs(interval.mean()) <= t4 * errorOfSeedMeans(d) ? 1 : 0;
        }
        assertThat((double) crossedHits / simulations).isBetween(0.92, 0.97);
        assertThat((double) seedHits / simulations).isBetween(0.80, 0.86);
    }

    private static double[][] noTrueDifference(SplittableRandom random) {
        double contested = 0.2;
        double favour = 0.55;
        double[] item = new double[860];
        for (int i = 0; i < item.length; i++) {
            item[i] = random.nextDouble() < contested ? (random.nextBoolean() ? favour : -favour) : 0;
        }
        double[][] d = new double[5][item.length];
        for (double[] row : d) {
            double seed = 0.006 * random.nextGaussian() / contested;
            for (int i = 0; i < row.length; i++) {
                double tilt = (item[i] + seed) / 2;
                row[i] = item[i] == 0 ? 0 : random.nextDouble() < 0.5 + tilt ? 1 : -1;
            }
        }
        return d;
    }

    private static double errorOfSeedMeans(double[][] d) {
        double[] means = Arrays.stream(d)
                .mapToDouble(row -> Arrays.stream(row).average().orElseThrow())
                .toArray();
        double mean = Arrays.stream(means).average().orElseThrow();
        double squares = Arrays.stream(means).map(m -> (m - mean) * (m - mean)).sum();
        return Math.sqrt(squares / (means.length - 1) / means.length);
    }
}
