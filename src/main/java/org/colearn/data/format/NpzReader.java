package org.colearn.data.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.npz.NpzFile;

/** The generic archive, see {@link NamedArrays}; known by its name or, whatever it is called, by its first bytes. */
final class NpzReader implements DatasetReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    @Override
    public String layout() {
        return "a .npz archive with one array per modality and an array 'label'";
    }

    @Override
    public boolean recognises(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        if (path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".npz")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static ArraySource source(NpzFile npz) {
        return new ArraySource() {
            @Override
            public List<String> names() {
                return npz.names();
            }

            @Override
            public NpzArray array(String name) {
                return npz.array(name);
            }
        };
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        try (NpzFile npz = NpzFile.open(path)) {
            return new NamedArrays(source(npz), Origin.of(path, "a generic .npz archive", choices)).read();
        }
    }
}
