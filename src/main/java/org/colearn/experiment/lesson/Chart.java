package org.colearn.experiment.lesson;

import java.util.List;

/**
 * What a lesson asks and answers: one quantity at a few points.
 *
 * @param axis what the points are
 * @param points between 2 and {@value #MOST} rising values
 * @param metric accuracy for classes, mean absolute error for real labels
 * @param quantity what is read off at each point
 * @param question what the student is asked
 * @param low lowest value a student can draw; accuracy is in [0, 1]
 * @param high highest value a student can draw, above the lowest
 */
public record Chart(
        Axis axis, List<Double> points, Metric metric, Quantity quantity, String question, double low, double high) {
    private static final int MOST = 20;

    /** What varies from point to point. */
    public enum Axis {
        /** Dropout rate of every modality that is not deployed, in [0, 1]. */
        RATE,
        /** Seed, a whole number. */
        SEED
    }

    /** What a score is. */
    public enum Metric {
        /** Share of right answers, in [0, 1]. */
        ACCURACY,
        /** Mean absolute error. */
        MAE
    }

    /** What is predicted, with the deployed modalities only. */
    public enum Quantity {
        /** Test score of the multimodally trained model. */
        SCORE,
        /** Gain over the unimodal baseline, above 0 where multimodal training helped. */
        DIFFERENCE
    }

    /** Refuses points that cannot be trained, with a sentence. */
    public Chart {
        points = List.copyOf(points);
        if (points.size() < 2 || points.size() > MOST) {
            throw new IllegalArgumentException(
                    "The chart has " + points.size() + " points; give it between 2 and " + MOST + ".");
        }
        if (!(high > low && Double.isFinite(high - low))) {
            throw new IllegalArgumentException(
                    "The chart goes from " + low + " to " + high + "; its high must be above its low.");
        }
        for (int i = 0; i < points.size(); i++) {
            double point = points.get(i);
            if (i > 0 && !(point > points.get(i - 1))) {
                throw new IllegalArgumentException("The chart's points must rise; " + point + " does not.");
            }
            if (axis == Axis.RATE && !(point >= 0 && point <= 1)) {
                throw new IllegalArgumentException("The dropout rate " + point + " must be between 0 and 1.");
            }
            if (axis == Axis.SEED && !(point >= 0 && point == Math.rint(point) && point < 1e9)) {
                throw new IllegalArgumentException("The seed " + point + " must be a whole number, 0 or above.");
            }
        }
    }
}
