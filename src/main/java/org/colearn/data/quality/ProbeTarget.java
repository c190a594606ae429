package org.colearn.data.quality;

import java.util.Arrays;
import org.colearn.data.Labels;

/** What a probe predicts and how it is judged. */
abstract class ProbeTarget {
    /** With the mean of each target column over the training utterances. */
    private double[] mean;

    /** The target of some labels, with its statistics from the training utterances. */
    static ProbeTarget of(Labels labels, int[] train) {
        ProbeTarget target = labels instanceof Labels.Classes classes
                ? new OfClasses(classes, train)
                : new OfReals(((Labels.Reals) labels).values(), train);
        target.mean = new double[target.columns()];
        for (int u : train) {
            for (int k = 0; k < target.mean.length; k++) {
                target.mean[k] += target.value(u, k) / train.length;
            }
        }
        return target;
    }

    /** Those of the utterances whose label can be used. */
    static int[] usable(Labels labels, int[] utterances) {
        return Arrays.stream(utterances)
                .filter(u -> labels instanceof Labels.Classes classes
                        ? classes.values()[u] >= 0
                                && classes.values()[u] < classes.classNames().size()
                        : Float.isFinite(((Labels.Reals) labels).values()[u]))
                .toArray();
    }

    /** Number of target columns. */
    abstract int columns();

    abstract double value(int utterance, int column);

    /** The loss of one utterance, given centred predictions plus the mean: 0 or 1, or the absolute error. */
    abstract double loss(double[] predicted, int utterance);

    /** Predictions that ignore the features, uncentred. */
    abstract double[] guess();

    abstract String measure();

    abstract String guessName();

    /** From mean loss to the measure. */
    abstract double score(double loss);

    double[][] centred(int[] utterances) {
        double[][] rows = new double[utterances.length][columns()];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows[i].length; k++) {
                rows[i][k] = value(utterances[i], k) - mean[k];
            }
        }
        return rows;
    }

    /** The guess, centred as predictions are. */
    double[][] guess(int count) {
        double[] centred = guess();
        for (int k = 0; k < centred.length; k++) {
            centred[k] -= mean[k];
        }
        double[][] rows = new double[count][];
        Arrays.fill(rows, centred);
        return rows;
    }

    double[] losses(double[][] centredPredictions, int[] utterances) {
        double[] losses = new double[utterances.length];
        for (int i = 0; i < losses.length; i++) {
            double[] predicted = centredPredictions[i].clone();
            for (int k = 0; k < predicted.length; k++) {
                predicted[k] += mean[k];
            }
            losses[i] = loss(predicted, utterances[i]);
        }
        return losses;
    }

    double squaredLoss(double[][] centredPredictions, int[] utterances) {
        double[][] truth = centred(utterances);
        double sum = 0;
        for (int i = 0; i < truth.length; i++) {
            for (int k = 0; k < truth[i].length; k++) {
                sum += Math.pow(truth[i][k] - centredPredictions[i][k], 2);
            }
        }
        return sum;
    }

    private static final class OfClasses extends ProbeTarget {
        private final Labels.Classes classes;
        private final int commonest;

        OfClasses(Labels.Classes classes, int[] train) {
            this.classes = classes;
            double[] counts = new double[columns()];
            for (int u : train) {
                counts[classes.values()[u]]++;
            }
            commonest = largest(counts);
        }

        @Override
        int columns() {
            return classes.classNames().size();
        }

        @Override
        double value(int utterance, int column) {
            return classes.values()[utterance] == column ? 1 : 0;
        }

        @Override
        double loss(double[] predicted, int utterance) {
            return largest(predicted) == classes.values()[utterance] ? 0 : 1;
        }

        @Override
        double[] guess() {
            double[] guess = new double[columns()];
            guess[commonest] = 1;
            return guess;
        }

        @Override
        String measure() {
            return "accuracy";
        }

        @Override
        String guessName() {
            return "commonest class of train: " + classes.classNames().get(commonest);
        }

        @Override
        double score(double loss) {
            return 1 - loss;
        }

        private static int largest(double[] values) {
            int best = 0;
            for (int k = 1; k < values.length; k++) {
                best = values[k] > values[best] ? k : best;
            }
            return best;
        }
    }

    private static final class OfReals extends ProbeTarget {
        private final float[] labels;
        private final double median;

        OfReals(float[] labels, int[] train) {
            this.labels = labels;
            double[] sorted =
                    Arrays.stream(train).mapToDouble(u -> labels[u]).sorted().toArray();
            int half = sorted.length / 2;
            median = sorted.length == 0
                    ? 0
                    : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        }

        @Override
        int columns() {
            return 1;
        }

        @Override
        double value(int utterance, int column) {
            return labels[utterance];
        }

        @Override
        double loss(double[] predicted, int utterance) {
            return Math.abs(predicted[0] - labels[utterance]);
        }

        @Override
        double[] guess() {
            return new double[] {median};
        }

        @Override
        String measure() {
            return "MAE";
        }

        @Override
        String guessName() {
            return String.format(java.util.Locale.ROOT, "median of train: %.4g", median);
        }

        @Override
        double score(double loss) {
            return loss;
        }
    }
}
