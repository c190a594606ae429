package org.colearn.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Evaluation TEST = RegressionMetrics.of(new float[] {1, -1}, new float[] {2, -2});

    @Test
    void valuesStandUnderTheirNamesAndWhatMeansNothingIsLeftOut() {
        Metric sum = metric("sum", test -> OptionalDouble.of(test.loss()));
        Metric none = metric("none", test -> OptionalDouble.empty());

        assertThat(Metrics.of(List.of(sum, none), TEST)).containsOnlyKeys("sum").containsEntry("sum", 1.0);
    }

    @Test
    void aMetricThatFailsCostsNothingButItself() {
        Metric sum = metric("sum", test -> OptionalDouble.of(test.loss()));
        Metric faulty = metric("faulty", test -> {
            throw new IllegalStateException("a fault of somebody else's");
        });

        assertThat(Metrics.of(List.of(faulty, sum), TEST))
                .containsEntry("sum", 1.0)
                .containsEntry("faulty", Double.NaN);
    }

    private static Metric metric(String name, Function<Evaluation, OptionalDouble> value) {
        return new Metric() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String description() {
                return name;
            }

            @Override
            public OptionalDouble of(Evaluation test) {
                return value.apply(test);
            }
        };
    }
}
