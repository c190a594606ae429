package org.colearn.evaluation.diagnosis;

import org.colearn.evaluation.Evaluation;

/**
 * Whether the probability of the predicted class is as large as predictions are right.
 *
 * @param confidence mean probability of the predicted class
 * @param error expected calibration error over {@value #BINS} bins of equal width (Guo et al. 2017, arXiv 1706.04599)
 */
public record Calibration(double confidence, double error) {
    private static final int BINS = 15;

    /** Of class probabilities; both figures are NaN for real labels. */
    public static Calibration of(SubsetResult result) {
        if (!(result.evaluation() instanceof Evaluation.Classification classes)) {
            return new Calibration(Double.NaN, Double.NaN);
        }
        int items = classes.labels().length;
        double[] confidence = new double[BINS];
        double[] right = new double[BINS];
        double sum = 0;
        for (int i = 0; i < items; i++) {
            double own = result.confidence(i);
            int bin = (int) Math.min(BINS - 1, Math.floor(own * BINS));
            confidence[bin] += own;
            right[bin] += classes.predictions()[i] == classes.labels()[i] ? 1 : 0;
            sum += own;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(right[bin] - confidence[bin]) / items;
        }
        return new Calibration(sum / items, error);
    }
}
