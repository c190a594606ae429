package org.colearn.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An architecture and its settings; what {@link Architectures#complete} returns holds a value for each of them.
 *
 * @param architecture id of an {@link Architecture}, such as "bi-eflstm" or "mfn"
 * @param settings values by {@link HyperParameter#name()}, sorted by name
 */
public record ModelSpec(String architecture, Map<String, Double> settings) {
    /** Copies the settings. */
    public ModelSpec {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** The value of a setting that is known to be there. */
    public double value(String name) {
        Double value = settings.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The " + architecture + " specification lacks '" + name + "'.");
        }
        return value;
    }

    /** A whole-number setting, such as a width. */
    public int count(String name) {
        return (int) Math.round(value(name));
    }
}
