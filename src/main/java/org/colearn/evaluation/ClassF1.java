package org.colearn.evaluation;

import java.util.stream.IntStream;

/**
 * F1 per class from a confusion matrix, and the ways of averaging it; a class never predicted or never true scores 0, as in
 * scikit-learn.
 *
 * @param f1 2 TP / (true count + predicted count) per class, 0 where the class occurs on neither side
 * @param trueCounts items of each class
 * @param predictedCounts predictions of each class
 */
@SuppressWarnings("ArrayRecordComponent") // lives only while an Evaluation is being made
record ClassF1(double[] f1, long[] trueCounts, long[] predictedCounts) {
    /** From counts confusion[true][predicted]. */
    static ClassF1 of(int[][] confusion) {
        int classes = confusion.length;
        long[] trueCounts = new long[classes];
        long[] predictedCounts = new long[classes];
        for (int t = 0; t < classes; t++) {
            for (int p = 0; p < classes; p++) {
                trueCounts[t] += confusion[t][p];
                predictedCounts[p] += confusion[t][p];
            }
        }
        double[] f1 = new double[classes];
        for (int c = 0; c < classes; c++) {
            long either = trueCounts[c] + predictedCounts[c];
            f1[c] = either == 0 ? 0 : 2.0 * confusion[c][c] / either;
        }
        return new ClassF1(f1, trueCounts, predictedCounts);
    }

    /** Weighted by true counts: what weighted F1 means. */
    double weighted() {
        return mean(trueCounts);
    }

    /** Weighted by predicted counts: what {@code f1_score(prediction, label)} computes, arguments swapped. */
    double swapped() {
        return mean(predictedCounts);
    }

    /** Unweighted, over the classes that occur in labels or predictions. */
    double macro() {
        return mean(IntStream.range(0, f1.length)
                .mapToLong(c -> trueCounts[c] + predictedCounts[c] > 0 ? 1 : 0)
                .toArray());
    }

    private double mean(long[] weights) {
        double sum = 0;
        long total = 0;
        for (int c = 0; c < f1.length; c++) {
            sum += weights[c] * f1[c];
            total += weights[c];
        }
        return total == 0 ? 0 : sum / total;
    }
}
