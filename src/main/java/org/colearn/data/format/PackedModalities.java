package org.colearn.data.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colearn.data.DataException;
import org.colearn.data.npz.NpyFile;
import org.colearn.data.npz.NpzArray;

/**
 * Arrays [N, T, D] in which the features of language, audio and video stand beside each other, as both published
 * experiments store them: their D says how wide each is.
 */
final class PackedModalities {
    static final List<String> NAMES = List.of("language", "audio", "video");
    private static final Map<Integer, List<Integer>> WIDTHS = new LinkedHashMap<>();

    static {
        WIDTHS.put(325, List.of(300, 5, 20));
        WIDTHS.put(690, List.of(300, 80, 310));
    }

    private final int width;
    private final List<NpzArray.Floats> arrays = new ArrayList<>();

    private PackedModalities(int[] shape, String where) {
        List<Integer> widths = shape.length == 3 ? WIDTHS.get(shape[2]) : null;
        if (widths == null) {
            throw new DataException(where + " has the shape " + Arrays.toString(shape)
                    + "; it needs [utterances, time, features] with " + known()
                    + " features (language, audio, video). For others, store each modality by itself.");
        }
        width = shape[2];
        for (int features : widths) {
            int[] own = {shape[0], shape[1], features};
            arrays.add(new NpzArray.Floats(own, new float[shape[0] * shape[1] * features]));
        }
    }

    /** One array per modality. */
    static List<NpzArray.Floats> split(NpzArray.Floats packed, String where) {
        var modalities = new PackedModalities(packed.shape(), where);
        modalities.take(packed.values(), 0, packed.values().length);
        return modalities.arrays;
    }

    /** The same out of a file, without ever holding the packed array where its values are plain floats. */
    static List<NpzArray.Floats> read(Path file) {
        try (NpyFile npy = NpyFile.open(file)) {
            if (npy.holdsPlainFloats()) {
                npy.check();
                var modalities = new PackedModalities(npy.shape(), file.toString());
                npy.floats(modalities::take);
                return modalities.arrays;
            }
        }
        return split(NpyValues.numbers(file), file.toString());
    }

    /** Deals the next values out; a piece may begin and end within a step. */
    private void take(float[] piece, int from, int count) {
        int at = 0;
        while (at < count) {
            int step = (from + at) / width;
            int feature = (from + at) % width;
            int modality = 0;
            int first = 0;
            while (feature >= first + arrays.get(modality).shape()[2]) {
                first += arrays.get(modality++).shape()[2];
            }
            NpzArray.Floats array = arrays.get(modality);
            int run = Math.min(array.shape()[2] - (feature - first), count - at);
            System.arraycopy(piece, at, array.values(), step * array.shape()[2] + feature - first, run);
            at += run;
        }
    }

    private static String known() {
        return WIDTHS.entrySet().stream()
                .map(entry -> entry.getKey() + " = "
                        + entry.getValue().stream().map(String::valueOf).collect(Collectors.joining("/")))
                .collect(Collectors.joining(" or "));
    }
}
