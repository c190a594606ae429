package org.colearn.ui.setup;

import java.util.Map;
import org.colearn.model.Architecture;

/**
 * Settings that suit an architecture and data, shown until the user changes them.
 *
 * @param epochs passes over the training split
 * @param batchSize utterances per update
 * @param learningRate of Adam
 * @param settings hyper-parameters that differ from the published ones
 */
record Recommended(int epochs, int batchSize, double learningRate, Map<String, Double> settings) {
    /** Recurrent width at which the small built-in data show the published effect (methods, section 6). */
    private static final Map<String, Double> SMALL = Map.of("hidden", 24.0);

    Recommended {
        settings = Map.copyOf(settings);
    }

    /** The published settings for files, smaller and faster ones for the built-in samples. */
    static Recommended of(Architecture architecture, String source) {
        boolean sample = source.startsWith("sample:");
        if (architecture.id().equals("mfn")) {
            return sample ? new Recommended(20, 32, 0.005, Map.of()) : new Recommended(50, 128, 0.01, Map.of());
        }
        return sample ? new Recommended(20, 30, 0.004, SMALL) : new Recommended(40, 30, 0.0001, Map.of());
    }
}
