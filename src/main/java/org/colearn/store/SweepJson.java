package org.colearn.store;

import java.nio.file.Path;
import org.colearn.experiment.SweepSpec;

/** A {@link SweepSpec} as a JSON file; what is read was checked field by field. */
public final class SweepJson {
    private static final RecordJson<SweepSpec> FILE =
            new RecordJson<>(SweepSpec.class, "specification", "the sweep.json of a sweep");

    private SweepJson() {}

    /** The specification as indented JSON, its fields always in the same order. */
    public static String write(SweepSpec spec) {
        return FILE.write(spec);
    }

    /**
     * Writes the specification to a file, whole or not at all.
     *
     * @throws StoreException with a sentence if it cannot be written
     */
    public static void write(SweepSpec spec, Path file) {
        FILE.write(spec, file);
    }

    /**
     * Reads a file that {@link #write(SweepSpec, Path)} or a person wrote.
     *
     * @throws StoreException with a sentence that names the file and the field at fault
     */
    public static SweepSpec read(Path file) {
        return FILE.read(file);
    }

    /** Whether a file holds the specification of a sweep rather than of an experiment; it may still hold mistakes. */
    public static boolean isSweep(Path file) {
        return StoredText.read(file).contains("\"studies\"");
    }
}
