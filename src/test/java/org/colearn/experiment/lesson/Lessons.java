package org.colearn.experiment.lesson;

import java.util.List;
import java.util.Set;
import org.colearn.experiment.Protocol;

/** Small lessons for tests. */
public final class Lessons {
    private Lessons() {}

    /** Rates 0 and 0.8 with seeds 3 and 4: explain, predict, run, reveal. */
    public static Lesson overRates(Chart.Quantity quantity) {
        return lesson(
                new Chart(Chart.Axis.RATE, List.of(0.0, 0.8), Chart.Metric.ACCURACY, quantity, "Which?", 0.2, 0.8));
    }

    /** The gain of seeds 0 to 2 at a rate of 0.5. */
    public static Lesson overSeeds() {
        return lesson(new Chart(
                Chart.Axis.SEED,
                List.of(0.0, 1.0, 2.0),
                Chart.Metric.ACCURACY,
                Chart.Quantity.DIFFERENCE,
                "Which?",
                -0.1,
                0.1));
    }

    static Chart rates(List<Double> points) {
        return new Chart(Chart.Axis.RATE, points, Chart.Metric.ACCURACY, Chart.Quantity.SCORE, "Which?", 0, 1);
    }

    private static Lesson lesson(Chart chart) {
        var setting = new Setting(
                "sample:iemocap-like", "bi-eflstm", 2, Protocol.STRICT, List.of("language"), 0.5, List.of(3L, 4L));
        return new Lesson(
                "A lesson",
                "What it is about.",
                setting,
                chart,
                List.of(
                        new Step(Step.Kind.EXPLAIN, "Words", "One.\n\nTwo."),
                        new Step(Step.Kind.PREDICT, "Draw", "Drag."),
                        new Step(Step.Kind.RUN, "Wait", "Soon."),
                        new Step(Step.Kind.REVEAL, "There", "See.")),
                Set.of(Lesson.Part.SETUP));
    }
}
