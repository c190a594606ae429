package org.colearn.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;

/** Gathers the results of a sweep and tells the listener, one event at a time, whichever thread they come from. */
final class SweepProgress {
    private final SweepSpec spec;
    private final Consumer<SweepEvent> listener;
    private final Map<RunKey, RunResult> results = new HashMap<>();

    SweepProgress(SweepSpec spec, Consumer<SweepEvent> listener) {
        this.spec = spec;
        this.listener = listener;
    }

    synchronized void started(List<RunResult> finished) {
        finished.forEach(result -> results.put(result.key(), result));
        listener.accept(new SweepEvent.Started(spec, result().runs()));
    }

    synchronized boolean has(RunKey run) {
        return results.containsKey(run);
    }

    synchronized void runStarted(RunKey run) {
        listener.accept(new ExperimentEvent.RunStarted(run));
    }

    synchronized void runProgress(RunKey run, TrainingEvent event) {
        listener.accept(new ExperimentEvent.RunProgress(run, event));
    }

    /** A run that was stopped is told of but does not count: it is run anew when the sweep goes on. */
    synchronized void runEnded(RunResult result) {
        if (!(result.outcome() instanceof Outcome.Stopped)) {
            results.put(result.key(), result);
        }
        listener.accept(new ExperimentEvent.RunEnded(result));
    }

    synchronized SweepResult result() {
        return new SweepResult(
                spec,
                spec.runs().stream().map(results::get).filter(Objects::nonNull).toList());
    }

    synchronized void ended(SweepResult result) {
        listener.accept(new SweepEvent.Ended(result));
    }
}
