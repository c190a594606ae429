package org.colearn.experiment.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A percentile interval.
 *
 * @param low 2.5 % of the resampled values lie below
 * @param high 2.5 % lie above
 */
public record Bootstrap(double low, double high) {
    /** Resamples that give percentiles a second digit. */
    public static final int DRAWS = 2_000;

    /**
     * Interval of a mean difference with seeds and items resampled both (the pigeonhole bootstrap): free of assumptions on
     * distributions, conservative, meant for 8 seeds or more; a companion to the crossed interval for display.
     *
     * @param differences [seeds][items]
     * @param seed of the resampling; equal seeds give equal intervals
     */
    public static Bootstrap hierarchical(double[][] differences, int draws, long seed) {
        var random = new SplittableRandom(seed);
        int items = differences[0].length;
        double[] means = new double[draws];
        for (int d = 0; d < draws; d++) {
            int[] times = new int[items];
            for (int i = 0; i < items; i++) {
                times[random.nextInt(items)]++;
            }
            double sum = 0;
            for (int r = 0; r < differences.length; r++) {
                double[] row = differences[random.nextInt(differences.length)];
                for (int i = 0; i < items; i++) {
                    sum += times[i] * row[i];
                }
            }
            means[d] = sum / differences.length / items;
        }
        return percentiles(means);
    }

    /** The middle 95 % of these values, NaN where there are none; the array is sorted. */
    static Bootstrap percentiles(double[] values) {
        Arrays.sort(values);
        return new Bootstrap(quantile(values, 0.025), quantile(values, 0.975));
    }

    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
