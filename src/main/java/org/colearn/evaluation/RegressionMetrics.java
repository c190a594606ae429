package org.colearn.evaluation;

/**
 * From real predictions to {@link Evaluation.Regression}.
 *
 * <p>Sums run in item order in double precision. ND4J's RegressionEvaluation splits its sums over as many threads as happen to be
 * free, so its last bits depend on what else runs, and the checkpoint is chosen by this mean absolute error.
 */
final class RegressionMetrics {
    private RegressionMetrics() {}

    /** Measures predictions against labels, one of each per item, at least one item. */
    static Evaluation.Regression of(float[] predictions, float[] labels) {
        int sameSign = 0;
        int nonZero = 0;
        int sameSignNonZero = 0;
        int sameSeventh = 0;
        double absolute = 0;
        for (int i = 0; i < labels.length; i++) {
            absolute += Math.abs((double) predictions[i] - labels[i]);
            sameSign += labels[i] >= 0 == predictions[i] >= 0 ? 1 : 0;
            sameSeventh += seventh(labels[i]) == seventh(predictions[i]) ? 1 : 0;
            if (labels[i] != 0) {
                nonZero++;
                sameSignNonZero += labels[i] > 0 == predictions[i] > 0 ? 1 : 0;
            }
        }
        double items = labels.length;
        return new Evaluation.Regression(
                absolute / items,
                pearson(predictions, labels),
                sameSign / items,
                nonZero == 0 ? Double.NaN : (double) sameSignNonZero / nonZero,
                sameSeventh / items,
                predictions,
                labels);
    }

    /** One of -3..3, halves to the even side as NumPy rounds; NaN is none of them. */
    static double seventh(float value) {
        return Float.isNaN(value) ? Double.NaN : Math.max(-3, Math.min(3, Math.rint(value)));
    }

    private static double pearson(float[] x, float[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return constant(x) || constant(y) ? Double.NaN : xy / Math.sqrt(xx * yy);
    }

    /** Asked of the values, not of their variance, which rounding of the mean can leave just above zero. */
    private static boolean constant(float[] values) {
        for (float value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
