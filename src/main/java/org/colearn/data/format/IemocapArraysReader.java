package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;

/**
 * IEMOCAP as published for modality dropout: {@code X_s.npy} [N, T, 690] (see {@link PackedModalities}), {@code Y_s.npy}
 * [N] class indices for s in train, val, test, and {@code labels.npy} with the classes' names, whose order differs from
 * one making of the files to the next. A folder may lack whole splits.
 */
final class IemocapArraysReader implements DatasetReader {
    private static final String NAMES = "labels.npy";

    @Override
    public String layout() {
        return "a folder with X_S.npy and Y_S.npy for S in train, val, test, and labels.npy (published IEMOCAP)";
    }

    @Override
    public boolean recognises(Path path) {
        return !present(path).isEmpty();
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        Origin origin = Origin.of(path, "the published arrays of IEMOCAP", choices);
        List<PackedSplit> splits = new ArrayList<>();
        present(path).forEach((split, word) -> splits.add(split(path, split, word)));
        Path names = path.resolve(NAMES);
        if (Files.exists(names) && origin.companion().classes().isEmpty()) {
            origin = origin.withClasses(NpyValues.texts(names));
        }
        return PackedModalities.dataset(origin, splits);
    }

    private static Map<Split, String> present(Path folder) {
        return SplitFiles.present(folder, List.of("train", "val", "valid", "test"), word -> "X_" + word + ".npy");
    }

    private static PackedSplit split(Path folder, Split split, String word) {
        NpzArray.Floats labels = NpyValues.numbers(folder.resolve("Y_" + word + ".npy"));
        return PackedSplit.of(split, folder.resolve("X_" + word + ".npy"), labels);
    }
}
