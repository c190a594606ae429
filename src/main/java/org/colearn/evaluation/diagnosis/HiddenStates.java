package org.colearn.evaluation.diagnosis;

import java.util.Arrays;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.model.Batch;
import org.colearn.model.FusionModel;

/** What layers put out for utterances of a dataset, in evaluation mode. */
final class HiddenStates {
    private static final int AT_ONCE = 64;

    private HiddenStates() {}

    /** [items, width of the layer]. */
    static float[][] of(FusionModel model, int layer, Dataset data, int[] items, ModalitySet present) {
        float[][] states = new float[items.length][];
        try (var batch = new Batch(model.shape(), Math.min(AT_ONCE, items.length))) {
            for (int from = 0; from < items.length; from += AT_ONCE) {
                int[] bits = new int[Math.min(AT_ONCE, items.length - from)];
                Arrays.fill(bits, present.bits());
                batch.fill(data, items, from, bits);
                System.arraycopy(model.activations(batch, layer), 0, states, from, bits.length);
            }
        }
        return states;
    }
}
