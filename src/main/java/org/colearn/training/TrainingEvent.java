package org.colearn.training;

import org.colearn.evaluation.Evaluation;

/** What a training says while it runs; sent on the training thread, in order. */
public sealed interface TrainingEvent {
    /**
     * Some batches of the epoch are done.
     *
     * @param epoch the running epoch, from 1
     * @param batch batches done in it
     * @param batches batches it has
     * @param loss loss of the latest batch
     */
    record BatchDone(int epoch, int batch, int batches, double loss) implements TrainingEvent {}

    /**
     * The model was validated after an epoch; {@link EpochDone} follows.
     *
     * @param epoch the epoch that ended
     * @param deployed validation with the deployed modalities only, with a prediction for each utterance
     */
    record Validated(int epoch, Evaluation deployed) implements TrainingEvent {}

    /**
     * An epoch has ended, validated.
     *
     * @param epoch what it came to
     * @param best whether it is the best so far by validation loss on the deployed modalities
     */
    record EpochDone(EpochRecord epoch, boolean best) implements TrainingEvent {}

    /** The dropout rates were moved by hand; the next batch is the first with the new ones. */
    record RatesChanged(RateChange change) implements TrainingEvent {}

    /** The user paused; nothing is computed until {@link Resumed}. */
    record Paused() implements TrainingEvent {}

    /** The user resumed. */
    record Resumed() implements TrainingEvent {}
}
