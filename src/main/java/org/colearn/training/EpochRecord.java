package org.colearn.training;

/**
 * What one epoch came to.
 *
 * @param epoch 1 for the first
 * @param trainLoss mean loss of the epoch's batches, unit dropout and modality dropout active
 * @param validDeployed validation with the deployed modalities only
 * @param validAll validation with all modalities that exist during training
 * @param seconds wall time of the epoch, training and validation, without pauses
 */
public record EpochRecord(int epoch, double trainLoss, Scores validDeployed, Scores validAll, double seconds) {
    /**
     * A loss and the score people read.
     *
     * @param loss cross-entropy in nats, or mean absolute error
     * @param score accuracy in [0, 1] for classes, mean absolute error for real labels
     */
    public record Scores(double loss, double score) {}
}
