package org.colearn.data.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Split;

/**
 * Utterances whose features are bit for bit those of one in another split; those that are zero in every modality do not
 * count.
 *
 * @param utterances how many utterances of validation and test stand in an earlier split too
 * @param pairs examples, at most 20
 */
public record Duplicates(int utterances, List<Pair> pairs) {
    private static final int MOST_PAIRS = 20;

    /**
     * Two equal utterances.
     *
     * @param first id of the one in the earlier split
     * @param firstSplit train or valid
     * @param second id of the other
     * @param secondSplit valid or test
     */
    public record Pair(String first, String firstSplit, String second, String secondSplit) {}

    /** Copies the list. */
    public Duplicates {
        pairs = List.copyOf(pairs);
    }

    /** Compares every utterance with those of the splits before its own. */
    public static Duplicates of(Dataset data) {
        Split[] splits = new SplitMembers(data).byUtterance(data.utterances());
        Map<Long, List<Integer>> seen = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        int count = 0;
        for (Split split : Split.values()) {
            for (int u = 0; u < splits.length; u++) {
                if (splits[u] == split && !isBlank(data, u)) {
                    List<Integer> alike = seen.computeIfAbsent(hash(data, u), key -> new ArrayList<>(1));
                    int original = original(data, u, alike, splits);
                    if (original >= 0) {
                        count++;
                        addPair(pairs, data, splits, new int[] {original, u});
                    }
                    // Kept once per split: a file of a million equal rows must not take for ever.
                    if (alike.isEmpty() || splits[alike.get(alike.size() - 1)] != split) {
                        alike.add(u);
                    }
                }
            }
        }
        return new Duplicates(count, pairs);
    }

    private static void addPair(List<Pair> pairs, Dataset data, Split[] splits, int[] of) {
        if (pairs.size() < MOST_PAIRS) {
            pairs.add(new Pair(
                    data.ids().get(of[0]), splits[of[0]].key(), data.ids().get(of[1]), splits[of[1]].key()));
        }
    }

    private static int original(Dataset data, int utterance, List<Integer> alike, Split[] splits) {
        return alike.stream()
                .filter(other -> splits[other] != splits[utterance] && isEqual(data, other, utterance))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isBlank(Dataset data, int utterance) {
        for (FeatureTensor tensor : data.features()) {
            for (int i = tensor.offset(utterance, 0); i < tensor.offset(utterance + 1, 0); i++) {
                if (tensor.values()[i] != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long hash(Dataset data, int utterance) {
        long hash = 1;
        for (FeatureTensor tensor : data.features()) {
            for (int i = tensor.offset(utterance, 0); i < tensor.offset(utterance + 1, 0); i++) {
                hash = hash * 0x9E3779B97F4A7C15L + Float.floatToRawIntBits(tensor.values()[i]);
                hash ^= hash >>> 29;
            }
        }
        return hash;
    }

    private static boolean isEqual(Dataset data, int first, int second) {
        for (FeatureTensor tensor : data.features()) {
            int shift = tensor.offset(second, 0) - tensor.offset(first, 0);
            for (int i = tensor.offset(first, 0); i < tensor.offset(first + 1, 0); i++) {
                if (Float.floatToRawIntBits(tensor.values()[i])
                        != Float.floatToRawIntBits(tensor.values()[i + shift])) {
                    return false;
                }
            }
        }
        return true;
    }
}
