package org.colearn.data.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;

/** The small files of make-layouts.py. */
final class Layout {
    static final Path FOLDER = Path.of("src/test/resources/org/colearn/data/layouts");

    private Layout() {}

    static Dataset open(String name) {
        return open(FOLDER.resolve(name));
    }

    static Dataset open(Path path) {
        return DataSources.open(DataSpec.of(path.toString()));
    }

    static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    /** Sizes of train, validation and test. */
    static List<Integer> sizes(Dataset data) {
        return List.of(
                data.splits().train().length,
                data.splits().valid().length,
                data.splits().test().length);
    }

    /** Such as language 3, audio 2. */
    static String widths(Dataset data) {
        return String.join(
                ", ",
                data.modalities().stream()
                        .map(modality -> modality.name() + " " + modality.features())
                        .toList());
    }
}
