package org.colearn.experiment.statistics;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A few numbers of one kind, such as the scores of the seeds of one arm.
 *
 * @param size how many
 * @param mean their mean; NaN without any
 * @param sd their standard deviation (divided by n - 1); NaN with fewer than two
 */
public record Sample(int size, double mean, double sd) {
    /** From the numbers. */
    public static Sample of(double... values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return new Sample(
                values.length, mean, values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1)));
    }

    /** Half the width of the 95 % t-interval of the mean; NaN with fewer than two numbers. */
    public double halfWidth() {
        return size < 2
                ? Double.NaN
                : new TDistribution(size - 1.0).inverseCumulativeProbability(0.975) * sd / Math.sqrt(size);
    }
}
