package org.colearn.data;

import java.util.function.IntConsumer;

/**
 * Scales each feature to mean 0 and standard deviation 1 on the training split.
 *
 * <p>A step whose features are all exactly zero is padding, or a modality that an utterance lacks: it is left out of the
 * statistics and stays zero, so that "nothing here" looks the same whether a file or modality dropout says it. A feature
 * that is constant over the counted steps becomes zero.
 */
final class Standardiser {
    private final FeatureTensor tensor;
    private final double[] mean;
    private final double[] scale;

    Standardiser(FeatureTensor tensor, int[] train) {
        this.tensor = tensor;
        this.mean = new double[tensor.features()];
        this.scale = new double[tensor.features()];
        fit(train);
    }

    FeatureTensor apply() {
        float[] scaled = tensor.values().clone();
        int width = tensor.features();
        for (int at = 0; at < scaled.length; at += width) {
            if (Extent.isBlank(tensor, at)) {
                continue;
            }
            for (int f = 0; f < width; f++) {
                scaled[at + f] = scale[f] == 0 ? 0 : (float) ((scaled[at + f] - mean[f]) * scale[f]);
            }
        }
        return new FeatureTensor(tensor.utterances(), tensor.steps(), width, scaled);
    }

    /** Two passes, in double: exact enough for any scale of the features. */
    private void fit(int[] train) {
        double[] sum = new double[mean.length];
        double[] squares = new double[mean.length];
        float[] first = new float[mean.length];
        boolean[] varies = new boolean[mean.length];
        long[] steps = {0};
        forEachStep(train, at -> {
            for (int f = 0; f < sum.length; f++) {
                float value = tensor.values()[at + f];
                sum[f] += value;
                if (steps[0] == 0) {
                    first[f] = value;
                }
                varies[f] |= value != first[f];
            }
            steps[0]++;
        });
        for (int f = 0; f < mean.length; f++) {
            mean[f] = steps[0] == 0 ? 0 : sum[f] / steps[0];
        }
        forEachStep(train, at -> {
            for (int f = 0; f < squares.length; f++) {
                double deviation = tensor.values()[at + f] - mean[f];
                squares[f] += deviation * deviation;
            }
        });
        for (int f = 0; f < mean.length; f++) {
            scale[f] = varies[f] ? 1 / Math.sqrt(squares[f] / steps[0]) : 0;
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
