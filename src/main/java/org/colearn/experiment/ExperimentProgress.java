package org.colearn.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.colearn.training.TrainingEvent;

/** Gathers results and tells the listener, one event at a time, whichever thread they come from. */
final class ExperimentProgress {
    private final PreparedExperiment experiment;
    private final Consumer<ExperimentEvent> listener;
    private final VerdictRule rule;
    private final Map<RunKey, RunResult> finished = new HashMap<>();

    ExperimentProgress(PreparedExperiment experiment, Consumer<ExperimentEvent> listener) {
        this.experiment = experiment;
        this.listener = listener;
        this.rule = new VerdictRule(experiment.spec().deployed());
    }

    synchronized void started() {
        listener.accept(new ExperimentEvent.Started(
                experiment.plan().size(), experiment.spec().training().epochs(), experiment.dataHash()));
    }

    synchronized void runStarted(RunKey key) {
        listener.accept(new ExperimentEvent.RunStarted(key));
    }

    synchronized void runProgress(RunKey key, TrainingEvent event) {
        listener.accept(new ExperimentEvent.RunProgress(key, event));
    }

    /** Tells of the run, and of the verdict when it completed a pair. */
    synchronized void runEnded(RunResult result) {
        finished.put(result.key(), result);
        listener.accept(new ExperimentEvent.RunEnded(result));
        if (rule.isPaired(results(), result.key().seed())) {
            listener.accept(new ExperimentEvent.VerdictReached(rule.judge(results())));
        }
    }

    synchronized ExperimentResult ended() {
        Verdict verdict = rule.judge(results());
        var result = new ExperimentResult(experiment.spec(), results(), verdict, experiment.dataHash());
        listener.accept(new ExperimentEvent.VerdictReached(verdict));
        listener.accept(new ExperimentEvent.Ended(result));
        return result;
    }

    private List<RunResult> results() {
        return experiment.plan().stream()
                .map(finished::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
