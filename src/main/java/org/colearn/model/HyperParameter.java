package org.colearn.model;

/**
 * One number an architecture lets the user set.
 *
 * @param name key in {@link ModelSpec#settings()}, such as "hidden"
 * @param label what the window calls it
 * @param help one sentence: what it does, in which unit
 * @param defaultValue the published value
 * @param min smallest allowed
 * @param max largest allowed
 * @param whole whether only whole numbers make sense
 */
public record HyperParameter(
        String name, String label, String help, double defaultValue, double min, double max, boolean whole) {}
