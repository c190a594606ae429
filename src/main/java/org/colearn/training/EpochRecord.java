package org.colearn.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one epoch came to.
 *
 * @param epoch 1 for the first
 * @param trainLoss mean loss of the epoch's batches, unit dropout and modality dropout active
 * @param validDeployed validation with the deployed modalities only
 * @param validAll validation with all modalities that exist during training
 * @param seconds wall time of the epoch, training and validation, without pauses
 * @param gradients by modality name, in the dataset's order: the gradient of the weights that read it over those weights, |dL/dW_m|
 *     / |W_m|, the mean over some batches of the epoch; empty where it was not measured (runs of earlier versions)
 */
public record EpochRecord(
        int epoch,
        double trainLoss,
        Scores validDeployed,
        Scores validAll,
        double seconds,
        Map<String, Double> gradients) {
    /** Keeps a copy of the map, in its order. */
    public EpochRecord {
        gradients = Collections.unmodifiableMap(new LinkedHashMap<>(gradients));
    }

    /** Without gradients. */
    public EpochRecord(int epoch, double trainLoss, Scores validDeployed, Scores validAll, double seconds) {
        this(epoch, trainLoss, validDeployed, validAll, seconds, Map.of());
    }

    /**
     * A loss and the score people read.
     *
     * @param loss cross-entropy in nats, or mean absolute error
     * @param score accuracy in [0, 1] for classes, mean absolute error for real labels
     */
    public record Scores(double loss, double score) {}
}
