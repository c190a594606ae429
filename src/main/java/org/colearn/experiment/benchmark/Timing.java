package org.colearn.experiment.benchmark;

import java.util.List;

/**
 * Seconds per epoch.
 *
 * @param median the middle one, or the mean of the two in the middle
 * @param min the fastest
 * @param max the slowest
 */
public record Timing(double median, double min, double max) {
    /** Of at least one epoch. */
    static Timing of(List<Double> seconds) {
        double[] sorted =
                seconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Timing(median, sorted[0], sorted[sorted.length - 1]);
    }
}
