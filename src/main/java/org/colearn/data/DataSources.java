package org.colearn.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colearn.data.format.ArchiveRecipe;
import org.colearn.data.format.DatasetReaders;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe;

/** Opens whatever a {@link DataSpec} names. */
public final class DataSources {
    private static final String SAMPLE = "sample:";

    private DataSources() {}

    /** Names of the built-in data, each opened as "sample:NAME". */
    public static List<String> samples() {
        return Presets.all().stream().map(SyntheticRecipe::name).toList();
    }

    /**
     * What one of the samples is for, in a sentence.
     *
     * @throws DataException with a sentence if there is no sample of that name
     */
    public static String purpose(String sample) {
        return Presets.purpose(sample(sample));
    }

    /**
     * Reads the data as they are in the file, with splits made where they are missing or the specification wants them anew; nothing is normalised or mended.
     *
     * @throws DataException with a sentence if there is nothing there, or it cannot be understood
     */
    public static Dataset open(DataSpec spec) {
        return open(spec, ReadProgress.NONE);
    }

    /**
     * The same with somebody who is told how far the reading of files is, and may stop it.
     *
     * @throws ReadingStopped if the progress says so
     * @throws DataException with a sentence if there is nothing there, or it cannot be understood
     */
    public static Dataset open(DataSpec spec, ReadProgress progress) {
        String source = spec.source();
        Dataset data;
        if (source.startsWith(SAMPLE)) {
            data = SyntheticGenerator.generate(sample(source.substring(SAMPLE.length())));
        } else {
            Path path = path(source);
            data = Reading.watched(path, progress, () -> DatasetReaders.read(path, spec.choices()));
        }
        return spec.resplit().rule().anew() ? Resplit.apply(data, spec.resplit()) : data;
    }

    /** The recipe of a source that was generated, sample, recipe file or archive, as JSON; empty for any other, or if it is gone. */
    public static Optional<String> recipe(DataSpec spec) {
        String source = spec.source();
        try {
            if (source.startsWith(SAMPLE)) {
                return Optional.of(RecipeJson.write(sample(source.substring(SAMPLE.length()))));
            }
            return source.endsWith(".json")
                    ? Optional.of(RecipeJson.write(RecipeJson.read(path(source))))
                    : ArchiveRecipe.of(path(source));
        } catch (DataException gone) {
            return Optional.empty();
        }
    }

    private static SyntheticRecipe sample(String name) {
        return Presets.all().stream()
                .filter(recipe -> recipe.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DataException(
                        "There is no sample data '" + name + "'; choose one of " + String.join(", ", samples()) + "."));
    }

    private static Path path(String source) {
        if (source.isBlank()) {
            throw new DataException("No data are chosen; give a file, a folder or sample:"
                    + samples().get(0) + ".");
        }
        try {
            return Path.of(source);
        } catch (java.nio.file.InvalidPathException e) {
            throw new DataException("'" + source + "' is not a path; give a file, a folder or a sample's name.", e);
        }
    }
}
