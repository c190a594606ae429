package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;

/** The one list of layouts: our own, then those that other jars on the class path offer as services. */
public final class DatasetReaders {
    private static final List<DatasetReader> OWN = List.of(
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
    private static final List<DatasetReader> ALL = Stream.concat(
                    OWN.stream(),
                    ServiceLoader.load(DatasetReader.class).stream().map(ServiceLoader.Provider::get))
            .toList();

    /** Files that hold one array and say little without those beside them. */
    private static final List<String> PARTS = List.of(".h5", ".hdf5", ".npy");

    private DatasetReaders() {}

    /** Every layout, in the order they are tried. */
    public static List<DatasetReader> all() {
        return ALL;
    }

    /**
     * Reads a file or folder by the first layout that recognises it, or the folder of a file that is a part of one; otherwise says
     * which layouts there are.
     */
    public static Dataset read(Path path, ReadChoices choices) {
        if (!Files.exists(path)) {
            throw new DataException(path + " does not exist; check the spelling, or choose another file or folder.");
        }
        if (!Files.isReadable(path)) {
            throw new DataException(path + " may not be read; give yourself permission, or choose another.");
        }
        Optional<DatasetReader> reader = recognising(path);
        if (reader.isPresent()) {
            return reader.get().read(path, choices);
        }
        Path folder = folderOf(path)
                .filter(whole -> recognising(whole).isPresent())
                .orElseThrow(() -> new DataException(path + " has no layout the workbench knows; it looked for "
                        + ALL.stream().map(DatasetReader::layout).collect(Collectors.joining("; ")) + "."));
        return recognising(folder).orElseThrow().read(folder, choices);
    }

    private static Optional<DatasetReader> recognising(Path path) {
        return ALL.stream().filter(candidate -> candidate.recognises(path)).findFirst();
    }

    /** Of a file that is one array of several, the folder they lie in. */
    private static Optional<Path> folderOf(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean part = Files.isRegularFile(path) && PARTS.stream().anyMatch(name::endsWith);
        return part ? Optional.of(path.toAbsolutePath().getParent()) : Optional.empty();
    }
}
