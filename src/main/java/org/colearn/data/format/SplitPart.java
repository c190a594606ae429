package org.colearn.data.format;

import java.util.List;
import org.colearn.data.Split;

/**
 * One split of a layout that keeps each in files of its own.
 *
 * @param split which one
 * @param modalities features [N, T, D], in the order of the modalities
 * @param labels [N] or [N, K]
 */
record SplitPart(Split split, List<Hdf5Array> modalities, Hdf5Array labels) {
    SplitPart {
        modalities = List.copyOf(modalities);
    }

    int utterances() {
        return labels.shape()[0];
    }
}
