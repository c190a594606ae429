package org.colearn.data.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colearn.data.DataException;
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

    private PackedModalities() {}

    /** One array per modality. */
    static List<NpzArray.Floats> split(NpzArray.Floats packed, String where) {
        int[] shape = packed.shape();
        List<Integer> widths = shape.length == 3 ? WIDTHS.get(shape[2]) : null;
        if (widths == null) {
            throw new DataException(where + " has the shape " + Arrays.toString(shape)
                    + "; it needs [utterances, time, features] with " + known()
                    + " features (language, audio, video). For others, store each modality by itself.");
        }
        List<NpzArray.Floats> modalities = new ArrayList<>();
        int from = 0;
        for (int width : widths) {
            modalities.add(columns(packed, from, width));
            from += width;
        }
        return modalities;
    }

    private static NpzArray.Floats columns(NpzArray.Floats packed, int from, int width) {
        int[] shape = packed.shape();
        int rows = shape[0] * shape[1];
        float[] values = new float[rows * width];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(packed.values(), row * shape[2] + from, values, row * width, width);
        }
        return new NpzArray.Floats(new int[] {shape[0], shape[1], width}, values);
    }

    private static String known() {
        return WIDTHS.entrySet().stream()
                .map(entry -> entry.getKey() + " = "
                        + entry.getValue().stream().map(String::valueOf).collect(Collectors.joining("/")))
                .collect(Collectors.joining(" or "));
    }
}
