package org.colearn.evaluation.diagnosis;

import java.util.Arrays;
import org.colearn.data.Labels;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;

/**
 * A linear readout of hidden states with an L2 penalty: multinomial logistic regression for classes, ridge regression for real labels.
 *
 * <p>Both are fitted by W += (c X'X + penalty I)^-1 (X'(Y - P) - penalty W), where P are the predictions. With c = 1/2 that is Böhning's
 * bound (1992, Annals of the Institute of Statistical Mathematics 44), whose every step lowers the logistic loss; with c = 1 and P =
 * XW it is the normal equation and ends after one step.
 */
final class Readout {
    private static final int MOST_STEPS = 200;
    private static final double SMALL = 1e-4;
    private static final double DEAD = 1e-9;

    private final boolean classes;
    private final double[] mean;
    private final double[] scale;
    private final double[][] rows;
    private final double[][] targets;
    private final double[][] gram;
    private final double[][] weights;
    private final double[] bias;

    /** Makes ready to fit hidden states [n, width] to the labels of the utterances they belong to. */
    Readout(float[][] hidden, Labels labels, int[] utterances) {
        classes = labels instanceof Labels.Classes;
        int width = hidden[0].length;
        mean = new double[width];
        scale = new double[width];
        standardise(hidden);
        rows = standardised(hidden);
        targets = targets(labels, utterances);
        gram = gram(rows);
        weights = new double[width][targets[0].length];
        bias = new double[targets[0].length];
    }

    /** Fits with a penalty per utterance; goes on from the weights of the fit before. */
    void fit(double penalty) {
        double ridge = penalty * rows.length;
        DecompositionSolver solver = solver(ridge);
        double largest = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS && largest > SMALL; step++) {
            largest = step(solver, ridge);
        }
    }

    /** The largest change of a weight. */
    private double step(DecompositionSolver solver, double ridge) {
        double[][] missed = missed();
        double[][] slope = new double[weights.length][bias.length];
        for (int a = 0; a < weights.length; a++) {
            for (int k = 0; k < bias.length; k++) {
                slope[a][k] = -ridge * weights[a][k];
            }
        }
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < bias.length; k++) {
                bias[k] += missed[i][k] / (curvature() * rows.length); // on its own, as columns are centred
            }
            for (int a = 0; a < weights.length; a++) {
                for (int k = 0; k < bias.length; k++) {
                    slope[a][k] += rows[i][a] * missed[i][k];
                }
            }
        }
        double[][] move = solver.solve(new Array2DRowRealMatrix(slope, false)).getData();
        double largest = 0;
        for (int a = 0; a < weights.length; a++) {
            for (int k = 0; k < bias.length; k++) {
                weights[a][k] += move[a][k];
                largest = Math.max(largest, Math.abs(move[a][k]));
            }
        }
        return largest;
    }

    /** [items * outputs] row-major, as a model's: class probabilities, or real predictions. */
    float[] outputs(float[][] hidden) {
        double[][] predicted = predicted(standardised(hidden));
        float[] outputs = new float[predicted.length * bias.length];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = (float) predicted[i / bias.length][i % bias.length];
        }
        return outputs;
    }

    private double curvature() {
        return classes ? 0.5 : 1;
    }

    private double[][] missed() {
        double[][] predicted = predicted(rows);
        for (int i = 0; i < predicted.length; i++) {
            for (int k = 0; k < bias.length; k++) {
                predicted[i][k] = targets[i][k] - predicted[i][k];
            }
        }
        return predicted;
    }

    private double[][] predicted(double[][] inputs) {
        double[][] scores = new double[inputs.length][];
        for (int i = 0; i < inputs.length; i++) {
            scores[i] = bias.clone();
            for (int a = 0; a < weights.length; a++) {
                for (int k = 0; k < bias.length; k++) {
                    scores[i][k] += inputs[i][a] * weights[a][k];
                }
            }
            if (classes) {
                softmax(scores[i]);
            }
        }
        return scores;
    }

    private static void softmax(double[] scores) {
        double top = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            scores[k] = Math.exp(scores[k] - top);
            sum += scores[k];
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] /= sum;
        }
    }

    private void standardise(float[][] hidden) {
        for (int a = 0; a < mean.length; a++) {
            for (float[] row : hidden) {
                mean[a] += (double) row[a] / hidden.length;
            }
            double squares = 0;
            for (float[] row : hidden) {
                squares += (row[a] - mean[a]) * (row[a] - mean[a]);
            }
            double deviation = Math.sqrt(squares / hidden.length);
            boolean dead = deviation
                    <= DEAD * Math.max(1, Math.abs(mean[a])); // it says nothing, whatever rounding leaves of it
            scale[a] = dead ? 0 : 1 / deviation;
        }
    }

    private double[][] standardised(float[][] hidden) {
        double[][] inputs = new double[hidden.length][mean.length];
        for (int i = 0; i < hidden.length; i++) {
            for (int a = 0; a < mean.length; a++) {
                inputs[i][a] = (hidden[i][a] - mean[a]) * scale[a];
            }
        }
        return inputs;
    }

    private static double[][] targets(Labels labels, int[] utterances) {
        double[][] targets = new double[utterances.length][];
        for (int i = 0; i < targets.length; i++) {
            if (labels instanceof Labels.Classes known) {
                targets[i] = new double[known.classNames().size()];
                targets[i][known.values()[utterances[i]]] = 1;
            } else {
                targets[i] = new double[] {((Labels.Reals) labels).values()[utterances[i]]};
            }
        }
        return targets;
    }

    private static double[][] gram(double[][] rows) {
        int width = rows[0].length;
        double[][] gram = new double[width][width];
        for (double[] row : rows) {
            for (int a = 0; a < width; a++) {
                for (int b = 0; b < width; b++) {
                    gram[a][b] += row[a] * row[b];
                }
            }
        }
        return gram;
    }

    private DecompositionSolver solver(double ridge) {
        double[][] bound = new double[gram.length][gram.length];
        for (int a = 0; a < gram.length; a++) {
            for (int b = 0; b < gram.length; b++) {
                bound[a][b] = curvature() * gram[a][b] + (a == b ? ridge : 0);
            }
        }
        // Both thresholds are relative to what rounding leaves of a sum of products.
        return new CholeskyDecomposition(new Array2DRowRealMatrix(bound, false), 1e-8, 1e-12).getSolver();
    }
}
