package org.colearn.data.format;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.colearn.data.DataException;
import org.colearn.data.Split;
import org.colearn.data.npz.FloatSink;
import org.colearn.data.npz.NpyFile;
import org.colearn.data.npz.NpzArray;

/**
 * One split whose modalities stand beside each other in one array, which may still be in its file.
 *
 * @param split which
 * @param where the file of the features
 * @param shape of the features, [N, T, D]
 * @param values hands the features over in row-major order, piece by piece
 * @param labels [N] or [N, K]
 */
@SuppressWarnings("ArrayRecordComponent")
record PackedSplit(Split split, Path where, int[] shape, Consumer<FloatSink> values, NpzArray.Floats labels) {
    /** Of a file of which only the header is read yet, unless its values are anything but plain floats. */
    static PackedSplit of(Split split, Path npy, NpzArray.Floats labels) {
        try (NpyFile file = NpyFile.open(npy)) {
            if (file.holdsPlainFloats()) {
                file.check();
                int[] shape = file.shape();
                return new PackedSplit(split, npy, shape, sink -> stream(npy, shape, sink), labels);
            }
        }
        return of(split, npy, NpyValues.numbers(npy), labels);
    }

    /** Of values in memory. */
    static PackedSplit of(Split split, Path where, NpzArray.Floats features, NpzArray.Floats labels) {
        return new PackedSplit(
                split,
                where,
                features.shape(),
                sink -> sink.accept(features.values(), 0, features.values().length),
                labels);
    }

    int utterances() {
        return labels.shape().length == 0 ? 0 : labels.shape()[0];
    }

    private static void stream(Path npy, int[] shape, FloatSink sink) {
        try (NpyFile file = NpyFile.open(npy)) {
            if (!file.holdsPlainFloats() || !Arrays.equals(file.shape(), shape)) {
                throw new DataException(npy + " was changed while it was read; open it again.");
            }
            file.floats(sink);
        }
    }
}
