package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.training.EpochRecord;
import org.colearn.training.Outcome;
import org.colearn.training.RateChange;
import org.colearn.training.TrainingEvent;

/** What is known of one run so far. */
final class RunTrace {
    private final RunKey key;
    private final List<EpochRecord> epochs = new ArrayList<>();
    private Phase phase = Phase.WAITING;
    private int bestEpoch;
    private int batch;
    private int batches = 1;
    private int reportedLosses;
    private double lossSum;
    private final List<RateChange> changes = new ArrayList<>();
    private Optional<RunResult> result = Optional.empty();

    RunTrace(RunKey key) {
        this.key = key;
    }

    RunKey key() {
        return key;
    }

    Phase phase() {
        return phase;
    }

    /** Every finished epoch, in order; grows while the run does. */
    List<EpochRecord> epochs() {
        return Collections.unmodifiableList(epochs);
    }

    /** The epoch with the lowest validation loss on the deployed modalities, 0 if none. */
    int bestEpoch() {
        return bestEpoch;
    }

    /** The epoch under way, from 1; the last one once the run is over. */
    int currentEpoch() {
        return phase.over() ? epochs.size() : epochs.size() + 1;
    }

    /** Finished epochs and the share of the one under way. */
    double epochsDone() {
        return epochs.size() + (phase.over() ? 0 : (double) batch / batches);
    }

    /** Mean loss of the batches reported in the unfinished epoch; empty in its first quarter, when a batch or two would mislead. */
    Optional<Double> runningLoss() {
        return 4L * batch < batches || reportedLosses == 0 ? Optional.empty() : Optional.of(lossSum / reportedLosses);
    }

    /** What somebody moved while it was trained, in order. */
    List<RateChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    /** Whether its rates were moved by hand, so that it says nothing about those of the specification. */
    boolean interactive() {
        return !changes.isEmpty();
    }

    Optional<RunResult> result() {
        return result;
    }

    /** Why it failed, as a sentence. */
    Optional<String> failure() {
        return result.map(RunResult::outcome)
                .filter(Outcome.Failed.class::isInstance)
                .map(outcome -> ((Outcome.Failed) outcome).reason());
    }

    void start() {
        phase = Phase.RUNNING;
    }

    void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.BatchDone done) {
            batch = done.batch();
            batches = Math.max(1, done.batches());
            lossSum += done.loss();
            reportedLosses++;
        } else if (event instanceof TrainingEvent.EpochDone done) {
            epochs.add(done.epoch());
            bestEpoch = done.best() ? done.epoch().epoch() : bestEpoch;
            betweenEpochs();
        } else if (event instanceof TrainingEvent.RatesChanged changed) {
            changes.add(changed.change());
        } else if (event instanceof TrainingEvent.Paused) {
            phase = Phase.PAUSED;
        } else if (event instanceof TrainingEvent.Resumed) {
            phase = Phase.RUNNING;
        }
    }

    /** The result is the last word, also on the epochs. */
    void end(RunResult ended) {
        result = Optional.of(ended);
        epochs.clear();
        epochs.addAll(ended.epochs());
        bestEpoch = ended.bestEpoch();
        changes.clear();
        changes.addAll(ended.changes());
        betweenEpochs();
        Outcome outcome = ended.outcome();
        if (outcome instanceof Outcome.Failed) {
            phase = Phase.FAILED;
        } else {
            phase = outcome instanceof Outcome.Stopped ? Phase.STOPPED : Phase.COMPLETED;
        }
    }

    private void betweenEpochs() {
        batch = 0;
        lossSum = 0;
        reportedLosses = 0;
    }
}
