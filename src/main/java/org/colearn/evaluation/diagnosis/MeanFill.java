package org.colearn.evaluation.diagnosis;

import org.colearn.data.Extent;
import org.colearn.data.FeatureTensor;

/** Features that say nothing and yet look like those of training: each its mean over the training utterances. */
final class MeanFill {
    private final float[] mean;

    /** The mean over all steps of the training utterances that are not blank. */
    MeanFill(FeatureTensor tensor, int[] train) {
        double[] sum = new double[tensor.features()];
        long steps = 0;
        for (int utterance : train) {
            for (int t = 0; t < tensor.steps(); t++) {
                int at = tensor.offset(utterance, t);
                if (!Extent.isBlank(tensor, at)) {
                    steps++;
                    for (int f = 0; f < sum.length; f++) {
                        sum[f] += tensor.values()[at + f];
                    }
                }
            }
        }
        mean = new float[sum.length];
        for (int f = 0; f < mean.length && steps > 0; f++) {
            mean[f] = (float) (sum[f] / steps);
        }
    }

    /** The same utterances filled; blank steps, which are padding, stay blank. */
    FeatureTensor of(FeatureTensor tensor) {
        float[] values = tensor.values().clone();
        for (int at = 0; at < values.length; at += mean.length) {
            if (!Extent.isBlank(tensor, at)) {
                System.arraycopy(mean, 0, values, at, mean.length);
            }
        }
        return new FeatureTensor(tensor.utterances(), tensor.steps(), tensor.features(), values);
    }
}
