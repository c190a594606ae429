package org.colearn.experiment.lesson;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the experiment of a lesson found, at each point of its chart.
 *
 * @param points the chart's points
 * @param values the quantity at each point, one per seed
 * @param baseline the same quantity of the unimodal baseline: its mean score, or 0 for differences
 */
public record Answer(List<Double> points, List<List<Double>> values, double baseline) {
    /** Copies the lists. */
    public Answer {
        points = List.copyOf(points);
        values = values.stream().map(List::copyOf).toList();
    }

    /** The mean over seeds at each point; NaN where every seed failed. */
    public List<Double> means() {
        return values.stream().map(Answer::mean).toList();
    }

    /** The line through the points: the means over rates; over seeds, which are one experiment, the one mean of all. */
    public List<Double> line(Chart.Axis axis) {
        double mean = mean(means().stream().filter(Double::isFinite).toList());
        return axis == Chart.Axis.RATE ? means() : Collections.nCopies(points.size(), mean);
    }

    /**
     * How far a prediction is off: the mean distance to {@link #means()} over the points that have one.
     *
     * @param prediction one value per point
     */
    public double distance(List<Double> prediction) {
        List<Double> means = means();
        return IntStream.range(0, means.size())
                .filter(i -> Double.isFinite(means.get(i)))
                .mapToDouble(i -> Math.abs(prediction.get(i) - means.get(i)))
                .average()
                .orElse(Double.NaN);
    }

    private static double mean(List<Double> seeds) {
        return seeds.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
