package org.colearn.training;

import java.util.Objects;
import org.colearn.data.DataException;
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
 * @param steering whether its dropout rates may change on the way
 */
public record TrainingRun(
        Dataset data,
        ModelSpec model,
        TrainingSpec training,
        ModalitySet available,
        ModalitySet deployed,
        Seeds seeds,
        Steering steering) {
    /**
     * Refuses, with a sentence, what could not be trained.
     *
     * @throws org.colearn.data.DataException if the training split is too small for one batch, the validation split is
     *     empty, or a dropout rate names a modality the data lack
     * @throws IllegalArgumentException if no modality is deployed, a deployed one does not exist during training, every
     *     one that exists is always dropped, or rates are to change as in a run with other batches
     */
    public TrainingRun {
        Objects.requireNonNull(model, "model");
        ModalitySet all = ModalitySet.all(data.modalities().size());
        if (deployed.bits() == 0) {
            throw new IllegalArgumentException("No modality is present at test; mark at least one.");
        }
        if ((available.bits() & ~all.bits()) != 0 || (deployed.bits() & ~available.bits()) != 0) {
            throw new IllegalArgumentException("The modalities present at test ("
                    + String.join(", ", deployed.names(data.modalities()))
                    + ") must exist during training, where there are only "
                    + String.join(", ", available.names(data.modalities())) + ".");
        }
        if (data.splits().valid().length == 0) {
            throw new DataException(data.name() + " has no utterances to validate on; change the split.");
        }
        int batches = BatchPlan.of(data.splits().train().length, training).batches();
        if (steering instanceof Steering.Recorded recorded) {
            recorded.mustFit(batches);
        }
        new ModalityDropoutSampler(training.dropout(), data.modalities(), available, seeds.modalityDropout());
    }

    /** The same training with other steering. */
    public TrainingRun with(Steering other) {
        return new TrainingRun(data, model, training, available, deployed, seeds, other);
    }

    /**
     * Independent streams, so that two arms can share some and not others.
     *
     * @param weights initial weights and unit dropout
     * @param order order of training utterances
     * @param modalityDropout draws of modality dropout
     */
    public record Seeds(long weights, long order, long modalityDropout) {}
}
