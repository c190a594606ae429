package org.colearn.experiment;

import java.util.List;
import org.colearn.training.Outcome;

/**
 * Everything a sweep found.
 *
 * @param spec what was asked
 * @param runs results so far in the order of {@link SweepSpec#runs()}; a run that was stopped or never started is missing
 */
public record SweepResult(SweepSpec spec, List<RunResult> runs) {
    /** Copies the list. */
    public SweepResult {
        runs = List.copyOf(runs);
    }

    /** Whether every run is there and none failed. */
    public boolean complete() {
        return runs.size() == spec.runCount()
                && runs.stream().noneMatch(run -> run.outcome() instanceof Outcome.Failed);
    }
}
