package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.SplitRecipe;

/** The one list of layouts. */
public final class DatasetReaders {
    private static final List<DatasetReader> ALL = List.of(
            new NpzReader(),
            new MfnFolderReader(),
            new MosiFolderReader(),
            new IemocapArraysReader(),
            new IemocapFeaturesReader(),
            new CsdFolderReader(),
            new NpyFolderReader(),
            new CsvReader(),
            new PickleFolderReader(),
            new ContextFolderReader(),
            new PickleReader(),
            new RecipeReader());

    private DatasetReaders() {}

    /** Every layout, in the order they are tried. */
    public static List<DatasetReader> all() {
        return ALL;
    }

    /** Reads a file or folder by the first layout that recognises it; otherwise says which layouts there are. */
    public static Dataset read(Path path, SplitRecipe recipe) {
        if (!Files.exists(path)) {
            throw new DataException(path + " does not exist; check the spelling, or choose another file or folder.");
        }
        if (!Files.isReadable(path)) {
            throw new DataException(path + " may not be read; give yourself permission, or choose another.");
        }
        DatasetReader reader = ALL.stream()
                .filter(candidate -> candidate.recognises(path))
                .findFirst()
                .orElseThrow(() -> new DataException(path + " has no layout the workbench knows; it looked for "
                        + ALL.stream().map(DatasetReader::layout).collect(Collectors.joining("; ")) + "."));
        return reader.read(path, recipe);
    }
}
