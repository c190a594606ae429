package org.colearn.training;

import java.util.List;
import java.util.Optional;
import org.colearn.model.FusionModel;

/**
 * What a training leaves; the caller closes the model.
 *
 * @param outcome how it ended
 * @param epochs every finished epoch
 * @param bestEpoch epoch of the kept checkpoint (lowest validation loss on the deployed modalities), 0 if none
 * @param model the network at that checkpoint; empty if no epoch was finished
 * @param changes of the dropout rates on the way, in order
 */
public record TrainingResult(
        Outcome outcome,
        List<EpochRecord> epochs,
        int bestEpoch,
        Optional<FusionModel> model,
        List<RateChange> changes) {
    /** Copies the lists. */
    public TrainingResult {
        epochs = List.copyOf(epochs);
        changes = List.copyOf(changes);
    }

    /** With rates that stayed as specified. */
    public TrainingResult(Outcome outcome, List<EpochRecord> epochs, int bestEpoch, Optional<FusionModel> model) {
        this(outcome, epochs, bestEpoch, model, List.of());
    }
}
