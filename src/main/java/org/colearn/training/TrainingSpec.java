package org.colearn.training;

import java.util.Objects;

/**
 * How a model is fitted.
 *
 * @param epochs passes over the training split, at least 1
 * @param batchSize utterances per update, at least 2
 * @param learningRate of Adam (betas 0.9 and 0.999, epsilon 1e-8 outside the square root, as PyTorch)
 * @param dropout modality dropout during training
 * @param shuffle when the order of utterances is drawn
 * @param keepPartialBatch whether an incomplete last batch is used
 */
public record TrainingSpec(
        int epochs,
        int batchSize,
        double learningRate,
        ModalityDropout dropout,
        Shuffle shuffle,
        boolean keepPartialBatch) {
    /** When the training order is drawn. */
    public enum Shuffle {
        /** Before the first epoch only (the published protocol: batches stay the same). */
        ONCE,
        /** Before every epoch. */
        EVERY_EPOCH
    }

    /** Refuses impossible numbers, with a sentence. */
    public TrainingSpec {
        Objects.requireNonNull(dropout, "dropout");
        Objects.requireNonNull(shuffle, "shuffle");
        if (epochs < 1) {
            throw new IllegalArgumentException("Training for " + epochs + " epochs does nothing; choose at least 1.");
        }
        if (batchSize < 2) {
            throw new IllegalArgumentException(
                    "A batch of " + batchSize + " is too small for batch normalisation; choose at least 2.");
        }
        if (!(learningRate > 0 && learningRate <= 10)) {
            throw new IllegalArgumentException(
                    "The learning rate is " + learningRate + "; it must be above 0 and at most 10.");
        }
    }
}
