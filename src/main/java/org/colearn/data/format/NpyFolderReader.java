package org.colearn.data.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.npz.NpyFile;
import org.colearn.data.npz.NpzArray;

/** The generic archive unpacked: a folder with one .npy file per array, {@code label.npy} among them. */
final class NpyFolderReader implements DatasetReader {
    private static final String SUFFIX = ".npy";

    @Override
    public String layout() {
        return "a folder with one .npy per modality and label.npy";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path.resolve(NamedArrays.LABEL + SUFFIX));
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        return new NamedArrays(new Folder(path, names(path)), Origin.of(path, "a folder of .npy files", choices))
                .read();
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new DataException(folder + " could not be listed; mend its permission.", e);
        }
    }

    private record Folder(Path path, List<String> names) implements ArraySource {
        @Override
        public NpzArray array(String name) {
            try (NpyFile file = NpyFile.open(path.resolve(name + SUFFIX))) {
                return file.array();
            }
        }
    }
}
