package org.colearn.data;

import java.util.List;

/** Opens whatever a {@link DataSpec} names. */
@SuppressWarnings("DoNotCallSuggester")
public final class DataSources {
    private DataSources() {}

    /** Names of the built-in data, each opened as "sample:NAME". */
    public static List<String> samples() {
        throw new UnsupportedOperationException();
    }

    /** Reads the data as they are in the file, with splits made where they are missing; nothing is normalised or mended. */
    public static Dataset open(DataSpec spec) {
        throw new UnsupportedOperationException();
    }
}
