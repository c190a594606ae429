package org.colearn.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each label met each prediction; real labels are rounded and clipped to -3..3, as for the seven-class accuracy.
 *
 * @param classNames names in index order
 * @param counts counts[true][predicted]
 */
@SuppressWarnings("ArrayRecordComponent") // as in Evaluation: large, and never written to
public record Confusion(List<String> classNames, int[][] counts) {
    private static final int SEVENTHS = 7;

    /** Copies the names. */
    public Confusion {
        classNames = List.copyOf(classNames);
    }

    /** Of a measurement. */
    public static Confusion of(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Classification classes) {
            return new Confusion(classes.classNames(), classes.confusion());
        }
        var real = (Evaluation.Regression) evaluation;
        int[][] counts = new int[SEVENTHS][SEVENTHS];
        for (int i = 0; i < real.labels().length; i++) {
            counts[rowOf(real.labels()[i])][rowOf(real.predictions()[i])]++;
        }
        return new Confusion(
                IntStream.rangeClosed(-3, 3).mapToObj(Integer::toString).toList(), counts);
    }

    /** The row of a real label, or the column of a real prediction; NaN, which no usable model puts out, counts as zero. */
    public static int rowOf(float value) {
        return Float.isNaN(value) ? SEVENTHS / 2 : (int) RegressionMetrics.seventh(value) + SEVENTHS / 2;
    }

    /** Share of a class's items that were given each prediction, [true][predicted]; a class without items has zeros. */
    public double[][] rates() {
        double[][] rates = new double[counts.length][counts.length];
        for (int t = 0; t < counts.length; t++) {
            int items = IntStream.of(counts[t]).sum();
            for (int p = 0; p < counts.length && items > 0; p++) {
                rates[t][p] = (double) counts[t][p] / items;
            }
        }
        return rates;
    }

    /** Share of the commonest prediction among all, in [0, 1]: near 1 is a collapse. */
    public double largestPredictedShare() {
        int[] predicted = new int[counts.length];
        for (int[] row : counts) {
            for (int p = 0; p < row.length; p++) {
                predicted[p] += row[p];
            }
        }
        int all = IntStream.of(predicted).sum();
        return all == 0 ? 0 : (double) IntStream.of(predicted).max().orElse(0) / all;
    }
}
