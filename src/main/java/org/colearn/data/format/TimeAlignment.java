package org.colearn.data.format;

import java.util.List;
import org.colearn.data.Extent;
import org.colearn.data.FeatureTensor;
import org.colearn.data.npz.NpzArray;

/**
 * Brings a modality with steps of its own to the steps of another: within each utterance, the steps that are not padding
 * are cut into as many equal windows as the other has such steps, and each window becomes its mean. A window shorter than a
 * step takes the step it lies in, so that features given once per utterance are repeated.
 */
final class TimeAlignment {
    private TimeAlignment() {}

    /** The source [N, S, D] on the steps of the target [N, T, E], as [N, T, D]. */
    static NpzArray.Floats align(NpzArray.Floats source, NpzArray.Floats target) {
        FeatureTensor from = tensor(source);
        FeatureTensor onto = tensor(target);
        int width = from.features();
        float[] aligned = new float[Math.multiplyExact(Math.multiplyExact(from.utterances(), onto.steps()), width)];
        for (int u = 0; u < from.utterances(); u++) {
            Extent here = Extent.of(from, u);
            Extent there = Extent.of(onto, u);
            for (int w = 0; w < there.length() && here.length() > 0; w++) {
                int start = here.first() + (int) ((long) w * here.length() / there.length());
                int end = here.first() + (int) ((w + 1L) * here.length() / there.length());
                int at = (u * onto.steps() + there.first() + w) * width;
                mean(from, from.offset(u, start), Math.max(1, end - start), aligned, at);
            }
        }
        return new NpzArray.Floats(new int[] {from.utterances(), onto.steps(), width}, aligned);
    }

    /** Every modality [N, S, D] on the steps of the first. */
    static List<NpzArray.Floats> toTheFirst(List<NpzArray.Floats> modalities) {
        NpzArray.Floats first = modalities.get(0);
        return modalities.stream()
                .map(array -> array.shape()[1] == first.shape()[1] ? array : align(array, first))
                .toList();
    }

    private static FeatureTensor tensor(NpzArray.Floats array) {
        int[] shape = array.shape();
        return new FeatureTensor(shape[0], shape[1], shape[2], array.values());
    }

    private static void mean(FeatureTensor source, int offset, int steps, float[] into, int at) {
        for (int f = 0; f < source.features(); f++) {
            double sum = 0;
            for (int t = 0; t < steps; t++) {
                sum += source.values()[offset + t * source.features() + f];
            }
            into[at + f] = (float) (sum / steps);
        }
    }
}
