package org.colearn.data.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.MemoryBudget;

/**
 * Arrays [N, T, D] in which the features of language, audio and video stand beside each other, as both published
 * experiments store them: their D says how wide each is. Values are dealt out as they come, so that nothing is held twice.
 */
final class PackedModalities {
    private static final List<String> NAMES = List.of("language", "audio", "video");
    private static final Map<Integer, List<Integer>> WIDTHS = new LinkedHashMap<>();

    static {
        WIDTHS.put(325, List.of(300, 5, 20));
        WIDTHS.put(690, List.of(300, 80, 310));
    }

    private final int width;
    private final List<Integer> widths;
    private final List<float[]> values;

    private PackedModalities(int rows, int width) {
        this.width = width;
        widths = WIDTHS.get(width);
        values = widths.stream().map(features -> new float[rows * features]).toList();
    }

    /** The dataset of splits of one making. */
    static Dataset dataset(Origin origin, List<PackedSplit> splits) {
        int[] first = splits.get(0).shape();
        long utterances = 0;
        for (PackedSplit split : splits) {
            check(split, first);
            utterances += split.shape()[0];
        }
        long size = utterances * first[1] * first[2];
        if (size > Integer.MAX_VALUE) {
            throw new DataException(origin.path() + " has more than 2147483647 values in all; use fewer utterances.");
        }
        MemoryBudget.require(size * Float.BYTES, origin.path().toString());
        var modalities = new PackedModalities((int) utterances * first[1], first[2]);
        int next = 0;
        for (PackedSplit split : splits) {
            int start = next;
            split.values().accept((piece, from, count) -> modalities.take(piece, start + from, count));
            next += split.shape()[0] * first[1] * first[2];
        }
        List<SplitPart> parts = splits.stream()
                .map(split -> SplitPart.numbered(split.split(), List.of(), split.labels()))
                .toList();
        return SplitParts.joined(origin, NAMES, parts, modalities.tensors(first[1]))
                .dataset();
    }

    private static void check(PackedSplit split, int[] first) {
        int[] shape = split.shape();
        boolean known = shape.length == 3 && WIDTHS.containsKey(shape[2]) && shape[0] > 0 && shape[1] > 0;
        if (!known) {
            throw new DataException(split.where() + " has the shape " + Arrays.toString(shape)
                    + "; it needs [utterances, time, features] with " + known()
                    + " features (language, audio, video). For others, store each modality by itself.");
        }
        if (shape[0] != split.utterances()) {
            throw new DataException(split.where() + " has " + shape[0] + " utterances but there are "
                    + split.utterances() + " labels; each utterance needs one.");
        }
        if (shape[1] != first[1] || shape[2] != first[2]) {
            throw new DataException(split.where() + " has [time, features] " + shape[1] + ", " + shape[2]
                    + " where another split has " + first[1] + ", " + first[2] + "; they must agree.");
        }
    }

    private List<FeatureTensor> tensors(int steps) {
        return IntStream.range(0, widths.size())
                .mapToObj(m -> new FeatureTensor(
                        values.get(m).length / widths.get(m) / steps, steps, widths.get(m), values.get(m)))
                .toList();
    }

    /** Deals the next values out; a piece may begin and end within a step. */
    private void take(float[] piece, int from, int count) {
        int at = 0;
        while (at < count) {
            int row = (from + at) / width;
            int feature = (from + at) % width;
            int modality = 0;
            int first = 0;
            while (feature >= first + widths.get(modality)) {
                first += widths.get(modality++);
            }
            int features = widths.get(modality);
            int run = Math.min(features - (feature - first), count - at);
            System.arraycopy(piece, at, values.get(modality), row * features + feature - first, run);
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
