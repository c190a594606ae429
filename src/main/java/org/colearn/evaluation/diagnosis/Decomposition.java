package org.colearn.evaluation.diagnosis;

import java.util.Optional;

/**
 * Where a multimodal model loses against the unimodal baseline, on the test split with the deployed modalities only, without
 * training anything again (all figures signed so that larger is better: accuracy, or minus the mean absolute error).
 *
 * @param zeros g0: as deployed, absent modalities zero
 * @param mean g_mean: absent modalities at their mean over the training utterances
 * @param normalised g_bn: batch normalisation estimated again on training utterances with the deployed modalities only; empty for a
 *     network without it
 * @param readout g_read: a linear readout of the recurrent core's output, fitted on training utterances with the deployed modalities only
 * @param unimodal phi: the baseline of the same seed
 */
public record Decomposition(double zeros, double mean, Optional<Double> normalised, double readout, double unimodal) {
    /** What is lost in all: phi - g0; below zero where the multimodal model is better. */
    public double loss() {
        return unimodal - zeros;
    }

    /** g_mean - g0: how much zeros hurt because training never showed them. */
    public double unfamiliarZeros() {
        return mean - zeros;
    }

    /** g_bn - g0: how much of the loss is in the statistics of batch normalisation; 0 for a network without it. */
    public double normalisationPart() {
        return normalised.map(value -> value - zeros).orElse(0.0);
    }

    /** g_read - max(g0, g_bn): how much is in the weights that read the hidden state. */
    public double readoutPart() {
        return readout - Math.max(zeros, normalised.orElse(zeros));
    }

    /** phi - g_read: how much is missing in the hidden state itself. */
    public double representationPart() {
        return unimodal - readout;
    }
}
