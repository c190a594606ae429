package org.colearn.experiment;

import java.util.List;
import java.util.Optional;
import org.colearn.model.FusionModel;
import org.colearn.training.TrainingEvent;

/** A ledger that keeps nothing: every run is this process's own and is done once. */
final class UnsavedRuns implements SweepLedger {
    @Override
    public List<RunResult> begin(List<String> dataHashes) {
        return List.of();
    }

    @Override
    public boolean claim(RunKey run) {
        return true;
    }

    @Override
    public Optional<RunResult> completed(RunKey run) {
        return Optional.empty();
    }

    @Override
    public void started(RunKey run) {}

    @Override
    public void progress(RunKey run, TrainingEvent event) {}

    @Override
    public void keep(RunKey run, FusionModel model) {}

    @Override
    public void ended(RunResult result) {}

    @Override
    public void release(RunKey run) {}
}
