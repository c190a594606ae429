package org.colearn.evaluation;

import java.util.Arrays;
import java.util.List;

/** From class probabilities to {@link Evaluation.Classification}. */
final class ClassificationMetrics {
    private ClassificationMetrics() {}

    /**
     * Measures predictions.
     *
     * @param probabilities [items * classes], row-major
     * @param labels true class per item, at least one
     * @param classNames names in index order
     */
    static Evaluation.Classification of(float[] probabilities, int[] labels, List<String> classNames) {
        int classes = classNames.size();
        int[] predictions = new int[labels.length];
        var counts = new org.nd4j.evaluation.classification.Evaluation(classes);
        double loss = 0;
        for (int i = 0; i < labels.length; i++) {
            predictions[i] = mostProbable(probabilities, i * classes, classes);
            counts.eval(predictions[i], labels[i]);
            // A softmax in single precision can underflow to 0: such an item costs 87.3 nats, not infinitely many.
            loss -= Math.log(Math.max(probabilities[i * classes + labels[i]], Float.MIN_NORMAL));
        }
        int[][] confusion = confusion(counts, classes);
        ClassF1 f1 = ClassF1.of(confusion);
        return new Evaluation.Classification(
                loss / labels.length,
                counts.accuracy(),
                f1.weighted(),
                f1.swapped(),
                f1.macro(),
                (double) Arrays.stream(f1.predictedCounts()).max().orElseThrow() / labels.length,
                confusion,
                predictions,
                labels,
                classNames);
    }

    /** The first of equally probable classes. */
    private static int mostProbable(float[] probabilities, int from, int classes) {
        int best = 0;
        for (int c = 1; c < classes; c++) {
            if (probabilities[from + c] > probabilities[from + best]) {
                best = c;
            }
        }
        return best;
    }

    private static int[][] confusion(org.nd4j.evaluation.classification.Evaluation counts, int classes) {
        int[][] confusion = new int[classes][classes];
        for (int t = 0; t < classes; t++) {
            for (int p = 0; p < classes; p++) {
                confusion[t][p] = counts.getConfusion().getCount(t, p);
            }
        }
        return confusion;
    }
}
