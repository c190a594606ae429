package org.colearn.experiment;

import java.util.List;
import java.util.Optional;
import org.colearn.evaluation.Evaluation;
import org.colearn.training.EpochRecord;
import org.colearn.training.Outcome;
import org.colearn.training.RateChange;

/**
 * What one training came to.
 *
 * @param key which run
 * @param outcome how it ended
 * @param epochs every finished epoch, in order
 * @param bestEpoch the epoch whose checkpoint was tested (lowest validation loss on the deployed modalities), 0 if none
 * @param testDeployed test split, deployed modalities only; empty if no epoch was finished
 * @param testAll test split, all modalities; empty if no epoch was finished
 * @param changes of its dropout rates by hand, in order
 */
public record RunResult(
        RunKey key,
        Outcome outcome,
        List<EpochRecord> epochs,
        int bestEpoch,
        Optional<Evaluation> testDeployed,
        Optional<Evaluation> testAll,
        List<RateChange> changes) {
    /** Copies the lists. */
    public RunResult {
        epochs = List.copyOf(epochs);
        changes = List.copyOf(changes);
    }

    /** Whether somebody moved its rates while it ran; statistics leave such a run out. */
    public boolean interactive() {
        return !changes.isEmpty();
    }

    /** Of a run that could not begin, with the sentence why. */
    static RunResult failed(RunKey key, String reason) {
        return new RunResult(
                key, new Outcome.Failed(reason), List.of(), 0, Optional.empty(), Optional.empty(), List.of());
    }
}
