package org.colearn.data.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;

/**
 * CMU-MOSI as published with the memory fusion network: per split s in train, valid, test {@code X_s.h5} [N, T, 325] with
 * the modalities beside each other (see {@link PackedModalities}) and {@code y_s.h5} [N], each with one dataset
 * {@code data}. A folder may lack whole splits.
 */
final class MosiFolderReader implements DatasetReader {
    private static final String KEY = "data";

    @Override
    public String layout() {
        return "a folder with X_S.h5 and y_S.h5 for S in train, valid, test (published MOSI)";
    }

    @Override
    public boolean recognises(Path path) {
        return !present(path).isEmpty();
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        Origin origin = Origin.of(path, "the published MOSI of the memory fusion network", choices);
        List<PackedSplit> splits =
                present(path).stream().map(split -> split(path, split)).toList();
        return PackedModalities.dataset(origin, splits);
    }

    private static Set<Split> present(Path folder) {
        return SplitFiles.present(folder, List.of("train", "valid", "test"), word -> "X_" + word + ".h5")
                .keySet();
    }

    private static PackedSplit split(Path folder, Split split) {
        Path features = folder.resolve("X_" + split.key() + ".h5");
        NpzArray.Floats packed = Hdf5Array.read(features, KEY);
        NpzArray.Floats labels = Hdf5Array.read(folder.resolve("y_" + split.key() + ".h5"), KEY);
        return PackedSplit.of(split, features, packed, labels);
    }
}
