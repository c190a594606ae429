package org.colearn.evaluation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one list of metrics that other jars on the class path offer as services. */
public final class Metrics {
    private static final Logger LOG = LoggerFactory.getLogger(Metrics.class);
    private static final List<Metric> ALL = ServiceLoader.load(Metric.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private Metrics() {}

    /** Every such metric, in the order of the class path. */
    public static List<Metric> all() {
        return ALL;
    }

    /** The values of all that mean something for this test, by name. */
    public static Map<String, Double> of(Evaluation test) {
        return of(ALL, test);
    }

    /** A metric that fails must not cost a finished training its result: its value is NaN, and the log says why. */
    static Map<String, Double> of(List<Metric> metrics, Evaluation test) {
        var values = new TreeMap<String, Double>();
        for (Metric metric : metrics) {
            try {
                OptionalDouble value = metric.of(test);
                value.ifPresent(number -> values.put(metric.name(), number));
            } catch (RuntimeException fault) {
                LOG.error("The metric {} failed.", metric.name(), fault);
                values.put(metric.name(), Double.NaN);
            }
        }
        return values;
    }
}
