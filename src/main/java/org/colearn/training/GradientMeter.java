package org.colearn.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colearn.data.Modality;
import org.colearn.model.FusionModel;
import org.colearn.model.InputNorms;

/**
 * How hard one epoch pulls at each modality: |dL/dW_m| / |W_m| (Frobenius), W_m being the weights that read modality m, and L the
 * mean loss of a batch (the gradient ratio of Wu et al. 2022, arXiv 2202.05306, on the input weights of an early-fusion model).
 *
 * <p>Every {@value #EVERY}th batch is looked at, because reading all of them would cost more than a percent of the training.
 */
final class GradientMeter {
    private static final int EVERY = 8;

    private final List<Modality> modalities;
    private final double[] sums;
    private int batches;

    GradientMeter(List<Modality> modalities) {
        this.modalities = modalities;
        this.sums = new double[modalities.size()];
    }

    /** After the gradient of batch {@code b} (from 0) was computed, summed over so many utterances, and before the update. */
    void after(int b, FusionModel model, int utterances) {
        if (b % EVERY != 0) {
            return;
        }
        batches++;
        for (int m = 0; m < sums.length; m++) {
            sums[m] += InputNorms.gradientOverWeights(model, m) / utterances;
        }
    }

    /** The mean by modality; empty if nothing was measured. */
    Map<String, Double> means() {
        var means = new LinkedHashMap<String, Double>();
        for (int m = 0; m < sums.length && batches > 0; m++) {
            means.put(modalities.get(m).name(), sums[m] / batches);
        }
        return means;
    }
}
