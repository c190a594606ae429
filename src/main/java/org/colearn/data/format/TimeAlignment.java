package org.colearn.data.format;

import org.colearn.data.npz.NpzArray;

/**
 * Brings a modality with steps of its own to the steps of another: within each utterance, the steps that are not padding
 * are cut into as many equal windows as the other has such steps, and each window becomes its mean.
 *
 * <p>Padding is what is all zero before the first or after the last other step. A window shorter than a step takes the step
 * it lies in, so that features given once per utterance are repeated.
 */
final class TimeAlignment {
    private final NpzArray.Floats source;
    private final int steps;
    private final int width;

    private TimeAlignment(NpzArray.Floats source) {
        this.source = source;
        this.steps = source.shape()[1];
        this.width = source.shape()[2];
    }

    /** The source [N, S, D] on the steps of the target [N, T, E], as [N, T, D]. */
    static NpzArray.Floats align(NpzArray.Floats source, NpzArray.Floats target) {
        int utterances = source.shape()[0];
        int targetSteps = target.shape()[1];
        var alignment = new TimeAlignment(source);
        var reference = new TimeAlignment(target);
        float[] aligned = new float[Math.multiplyExact(Math.multiplyExact(utterances, targetSteps), alignment.width)];
        for (int u = 0; u < utterances; u++) {
            int from = alignment.first(u);
            int length = alignment.last(u) + 1 - from;
            int onto = reference.first(u);
            int windows = reference.last(u) + 1 - onto;
            for (int w = 0; w < windows && length > 0; w++) {
                int start = from + (int) ((long) w * length / windows);
                int end = Math.max(start + 1, from + (int) ((w + 1L) * length / windows));
                alignment.mean(u, start, end, aligned, (u * targetSteps + onto + w) * alignment.width);
            }
        }
        return new NpzArray.Floats(new int[] {utterances, targetSteps, alignment.width}, aligned);
    }

    private void mean(int utterance, int start, int end, float[] into, int at) {
        for (int f = 0; f < width; f++) {
            double sum = 0;
            for (int t = start; t < end; t++) {
                sum += source.values()[(utterance * steps + t) * width + f];
            }
            into[at + f] = (float) (sum / (end - start));
        }
    }

    /** The first step that is not all zero, or the number of steps. */
    private int first(int utterance) {
        int t = 0;
        while (t < steps && isBlank(utterance, t)) {
            t++;
        }
        return t;
    }

    /** The last step that is not all zero, or one before the first if there is none. */
    private int last(int utterance) {
        int t = steps - 1;
        int first = first(utterance);
        while (t >= first && isBlank(utterance, t)) {
            t--;
        }
        return t;
    }

    private boolean isBlank(int utterance, int step) {
        int at = (utterance * steps + step) * width;
        for (int f = 0; f < width; f++) {
            if (source.values()[at + f] != 0) {
                return false;
            }
        }
        return true;
    }
}
