package org.colearn.model;

import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The one list of architectures: our own, then those that other jars on the class path offer as services. */
public final class Architectures {
    private static final List<Architecture> ALL = Stream.concat(
                    Stream.of(new BiEarlyFusionLstm(), new MemoryFusion()),
                    ServiceLoader.load(Architecture.class).stream().map(ServiceLoader.Provider::get))
            .toList();

    private Architectures() {}

    /** Every architecture, in display order. */
    public static List<Architecture> all() {
        return ALL;
    }

    /** The architecture with this id; an unknown one is refused with a sentence that lists the known ones. */
    public static Architecture byId(String id) {
        return ALL.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(() -> {
            String known = String.join(", ", ALL.stream().map(Architecture::id).toList());
            return new IllegalArgumentException("There is no architecture '" + id + "'; choose one of " + known + ".");
        });
    }

    /** A specification with every setting of the architecture: the given values, and defaults for the rest. */
    public static ModelSpec complete(String id, Map<String, Double> given) {
        var settings = new TreeMap<String, Double>();
        List<HyperParameter> known = byId(id).hyperParameters();
        for (HyperParameter parameter : known) {
            double value = given.getOrDefault(parameter.name(), parameter.defaultValue());
            if (!(value >= parameter.min() && value <= parameter.max())) {
                throw new IllegalArgumentException(parameter.label() + " is " + value + "; it must be between "
                        + parameter.min() + " and " + parameter.max() + ".");
            }
            if (parameter.whole() && value != Math.rint(value)) {
                throw new IllegalArgumentException(parameter.label() + " is " + value + "; it must be a whole number.");
            }
            settings.put(parameter.name(), value);
        }
        for (String name : given.keySet()) {
            if (!settings.containsKey(name)) {
                throw new IllegalArgumentException("The architecture " + id + " has no setting '" + name + "'; it has "
                        + String.join(", ", settings.keySet()) + ".");
            }
        }
        return new ModelSpec(id, settings);
    }
}
