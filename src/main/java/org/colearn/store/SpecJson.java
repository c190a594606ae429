package org.colearn.store;

import java.nio.file.Path;
import org.colearn.experiment.ExperimentSpec;

/** An {@link ExperimentSpec} as a JSON file; what is read was checked field by field. */
public final class SpecJson {
    private static final RecordJson<ExperimentSpec> FILE =
            new RecordJson<>(ExperimentSpec.class, "specification", "the spec.json of an experiment");

    private SpecJson() {}

    /** The specification as indented JSON, its fields always in the same order. */
    public static String write(ExperimentSpec spec) {
        return FILE.write(spec);
    }

    /**
     * Writes the specification to a file, whole or not at all.
     *
     * @throws StoreException with a sentence if it cannot be written
     */
    public static void write(ExperimentSpec spec, Path file) {
        FILE.write(spec, file);
    }

    /**
     * Reads a file that {@link #write(ExperimentSpec, Path)} or a person wrote.
     *
     * @throws StoreException with a sentence that names the file and the field at fault
     */
    public static ExperimentSpec read(Path file) {
        return FILE.read(file);
    }

    /**
     * Reads JSON text.
     *
     * @param origin what to call the text in a sentence
     * @throws StoreException with a sentence that names the origin and the field at fault
     */
    public static ExperimentSpec parse(String json, String origin) {
        return FILE.parse(json, origin);
    }
}
