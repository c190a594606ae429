package org.colearn.training;

import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.model.ModelSpec;

/**
 * One training, complete.
 *
 * @param data prepared data
 * @param model the architecture with its settings
 * @param training how it is fitted
 * @param available modalities that exist during training: all for the multimodal arm, the deployed ones for the baseline
 * @param deployed modalities present at test; validation and the choice of the checkpoint use these
 * @param seeds where its random numbers come from
 */
public record TrainingRun(
        Dataset data,
        ModelSpec model,
        TrainingSpec training,
        ModalitySet available,
        ModalitySet deployed,
        Seeds seeds) {
    /**
     * Independent streams, so that two arms can share some and not others.
     *
     * @param weights initial weights and unit dropout
     * @param order order of training utterances
     * @param modalityDropout draws of modality dropout
     */
    public record Seeds(long weights, long order, long modalityDropout) {}
}
