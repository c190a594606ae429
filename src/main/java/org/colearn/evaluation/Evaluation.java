package org.colearn.evaluation;

import java.util.List;

/** How well a model did on one split with one set of modalities present; immutable, free of engine types. */
public sealed interface Evaluation {
    /** Mean loss over the utterances: cross-entropy in nats, or mean absolute error. */
    double loss();

    /** The score people read first: accuracy in [0, 1], or mean absolute error. */
    double score();

    /** Whether a larger {@link #score()} is better. */
    boolean higherIsBetter();

    /** The score signed so that larger is better: accuracy, or minus the mean absolute error. */
    default double worth() {
        return higherIsBetter() ? score() : 0 - score(); // no negative zero in tables
    }

    /** Per test item, larger is better: 1 or 0 for a right or wrong class, minus the absolute error for real labels. */
    double[] itemScores();

    /**
     * Classification.
     *
     * @param loss cross-entropy in nats
     * @param accuracy share of right predictions
     * @param weightedF1 class F1 weighted by true counts
     * @param swappedF1 class F1 weighted by predicted counts, as the published code computed it
     * @param macroF1 unweighted mean of class F1 over classes that occur in labels or predictions
     * @param largestPredictedShare share of the commonest prediction; near 1 is a collapse
     * @param confusion counts, confusion[true][predicted]
     * @param predictions predicted class per item
     * @param labels true class per item
     * @param classNames names in index order
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Classification(
            double loss,
            double accuracy,
            double weightedF1,
            double swappedF1,
            double macroF1,
            double largestPredictedShare,
            int[][] confusion,
            int[] predictions,
            int[] labels,
            List<String> classNames)
            implements Evaluation {
        @Override
        public double score() {
            return accuracy;
        }

        @Override
        public boolean higherIsBetter() {
            return true;
        }

        @Override
        public double[] itemScores() {
            double[] scores = new double[labels.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = predictions[i] == labels[i] ? 1 : 0;
            }
            return scores;
        }
    }

    /**
     * Regression.
     *
     * @param mae mean absolute error
     * @param correlation Pearson's r, NaN where one side is constant
     * @param acc2NonNegative sign accuracy, zero labels counted as positive (label >= 0 against prediction >= 0)
     * @param acc2NonZero sign accuracy over items with a label other than zero, NaN where there is none
     * @param acc7 accuracy of both sides rounded and clipped to -3..3
     * @param predictions predicted value per item
     * @param labels true value per item
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Regression(
            double mae,
            double correlation,
            double acc2NonNegative,
            double acc2NonZero,
            double acc7,
            float[] predictions,
            float[] labels)
            implements Evaluation {
        @Override
        public double loss() {
            return mae;
        }

        @Override
        public double score() {
            return mae;
        }

        @Override
        public boolean higherIsBetter() {
            return false;
        }

        @Override
        public double[] itemScores() {
            double[] scores = new double[labels.length];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = 0 - Math.abs(predictions[i] - labels[i]); // no negative zero in tables
            }
            return scores;
        }

        /** F1 over the labels -3 to 3 (rounded and clipped), weighted by true counts. */
        public double sevenClassF1() {
            return SeventhsF1.of(predictions, labels).weighted();
        }

        /** The same weighted by predicted counts, as the published code computed it. */
        public double swappedSevenClassF1() {
            return SeventhsF1.of(predictions, labels).swapped();
        }
    }
}
