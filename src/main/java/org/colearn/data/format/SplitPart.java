package org.colearn.data.format;

import java.util.List;
import java.util.stream.IntStream;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;

/**
 * One split of a layout that keeps each apart.
 *
 * @param split which one
 * @param modalities features [N, T, D], in the order of the modalities
 * @param labels [N], [N, K] or [N, K, L]
 * @param ids one per utterance
 * @param transcripts one per utterance, or empty
 */
record SplitPart(
        Split split,
        List<NpzArray.Floats> modalities,
        NpzArray.Floats labels,
        List<String> ids,
        List<String> transcripts) {
    SplitPart {
        modalities = List.copyOf(modalities);
        ids = List.copyOf(ids);
        transcripts = List.copyOf(transcripts);
    }

    /** With the split's name and a number for each id. */
    static SplitPart numbered(Split split, List<NpzArray.Floats> modalities, NpzArray.Floats labels) {
        int utterances = labels.shape().length == 0 ? 0 : labels.shape()[0];
        List<String> ids = IntStream.range(0, utterances)
                .mapToObj(u -> split.key() + "-" + u)
                .toList();
        return new SplitPart(split, modalities, labels, ids, List.of());
    }

    int utterances() {
        return labels.shape()[0];
    }

    /** [N, D] as [N, 1, D]; anything else as it is. */
    static NpzArray.Floats withSteps(NpzArray.Floats array) {
        int[] shape = array.shape();
        return shape.length == 2 ? new NpzArray.Floats(new int[] {shape[0], 1, shape[1]}, array.values()) : array;
    }
}
