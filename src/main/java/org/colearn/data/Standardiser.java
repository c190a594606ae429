package org.colearn.data;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Scales each feature to mean 0 and standard deviation 1 on the training split.
 *
 * <p>A step whose features are all exactly zero is padding, or a modality that an utterance lacks: it is left out of the
 * statistics and stays zero, so that "nothing here" looks the same whether a file or modality dropout says it. A feature
 * that is constant over the counted steps becomes zero. Values that are not finite are left out of the statistics and stay
 * what they are; before training {@link Preparation} refuses or replaces them.
 */
public final class Standardiser {
    private final FeatureTensor tensor;
    private final double[] mean;
    private final double[] scale;

    /** Takes the statistics of the training utterances. */
    public Standardiser(FeatureTensor tensor, int[] train) {
        this.tensor = tensor;
        this.mean = new double[tensor.features()];
        this.scale = new double[tensor.features()];
        fit(train);
    }

    FeatureTensor apply() {
        float[] scaled = tensor.values().clone();
        scale(scaled, 0, scaled.length);
        return new FeatureTensor(tensor.utterances(), tensor.steps(), tensor.features(), scaled);
    }

    /** One utterance, standardised: steps * features values, row-major. */
    public float[] utterance(int index) {
        int from = tensor.offset(index, 0);
        float[] scaled = Arrays.copyOfRange(tensor.values(), from, from + tensor.steps() * tensor.features());
        scale(scaled, from, scaled.length);
        return scaled;
    }

    /** Scales values that are a copy of the tensor's from an offset on. */
    private void scale(float[] values, int from, int count) {
        int width = tensor.features();
        for (int at = 0; at < count; at += width) {
            if (!Extent.isBlank(tensor, from + at)) {
                for (int f = 0; f < width; f++) {
                    values[at + f] = scale[f] == 0 ? 0 : (float) ((values[at + f] - mean[f]) * scale[f]);
                }
            }
        }
    }

    /** Two passes, in double: exact enough for any scale of the features. */
    private void fit(int[] train) {
        double[] sum = new double[mean.length];
        double[] squares = new double[mean.length];
        float[] first = new float[mean.length];
        boolean[] varies = new boolean[mean.length];
        long[] steps = new long[mean.length];
        forEachStep(train, at -> {
            for (int f = 0; f < sum.length; f++) {
                float value = tensor.values()[at + f];
                if (Float.isFinite(value)) {
                    sum[f] += value;
                    first[f] = steps[f] == 0 ? value : first[f];
                    varies[f] |= value != first[f];
                    steps[f]++;
                }
            }
        });
        for (int f = 0; f < mean.length; f++) {
            mean[f] = steps[f] == 0 ? 0 : sum[f] / steps[f];
        }
        forEachStep(train, at -> {
            for (int f = 0; f < squares.length; f++) {
                float value = tensor.values()[at + f];
                double deviation = Float.isFinite(value) ? value - mean[f] : 0;
                squares[f] += deviation * deviation;
            }
        });
        for (int f = 0; f < mean.length; f++) {
            scale[f] = varies[f] ? 1 / Math.sqrt(squares[f] / steps[f]) : 0;
        }
    }

    private void forEachStep(int[] train, IntConsumer visit) {
        for (int utterance : train) {
            for (int t = 0; t < tensor.steps(); t++) {
                int at = tensor.offset(utterance, t);
                if (!Extent.isBlank(tensor, at)) {
                    visit.accept(at);
                }
            }
        }
    }
}
