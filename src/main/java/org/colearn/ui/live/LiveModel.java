package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Moves;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.Verdict;

/** What is known of an experiment so far, event by event; plain data, no controls. */
final class LiveModel {
    private final ExperimentSpec spec;
    private final SetNames names;
    private final boolean regression;
    private final Map<RunKey, RunTrace> runs = new LinkedHashMap<>();
    private Optional<Verdict> verdict = Optional.empty();
    private boolean started;
    private boolean ended;
    private long currentSeed;

    /** An experiment that has said nothing yet. */
    LiveModel(ExperimentSpec spec, Dataset data) {
        this(spec, SetNames.of(spec.deployed(), data), data.labels() instanceof Labels.Reals);
    }

    LiveModel(ExperimentSpec spec, SetNames names, boolean regression) {
        this.spec = spec;
        this.names = names;
        this.regression = regression;
        this.currentSeed = spec.seeds().get(0);
        for (long seed : spec.seeds()) {
            for (Arm arm : Arm.values()) {
                runs.put(new RunKey(arm, seed), new RunTrace(new RunKey(arm, seed)));
            }
        }
    }

    /** Takes one event. */
    void accept(ExperimentEvent event) {
        if (event instanceof ExperimentEvent.Started) {
            started = true;
        } else if (event instanceof ExperimentEvent.RunStarted run) {
            run(run.run()).start();
            currentSeed = run.run().seed();
        } else if (event instanceof ExperimentEvent.RunProgress progress) {
            run(progress.run()).accept(progress.event());
        } else if (event instanceof ExperimentEvent.RunEnded run) {
            run(run.result().key()).end(run.result());
        } else if (event instanceof ExperimentEvent.VerdictReached reached) {
            verdict = Optional.of(reached.verdict());
        } else if (event instanceof ExperimentEvent.Ended end) {
            verdict = Optional.of(end.result().verdict());
            ended = true;
        }
    }

    ExperimentSpec spec() {
        return spec;
    }

    SetNames names() {
        return names;
    }

    /** Whether scores are mean absolute errors, lower is better, instead of accuracies. */
    boolean regression() {
        return regression;
    }

    List<Long> seeds() {
        return spec.seeds();
    }

    /** All runs the experiment will have, seed by seed. */
    Collection<RunTrace> runs() {
        return Collections.unmodifiableCollection(runs.values());
    }

    /** The run of an arm and seed; one the specification does not name begins empty. */
    RunTrace run(Arm arm, long seed) {
        return run(new RunKey(arm, seed));
    }

    /** What somebody moved so far, run by run. */
    Moves moves() {
        return new Moves(runs.values().stream()
                .filter(RunTrace::interactive)
                .collect(Collectors.toMap(run -> run.key().seed(), RunTrace::changes)));
    }

    Optional<Verdict> verdict() {
        return verdict;
    }

    boolean started() {
        return started;
    }

    boolean ended() {
        return ended;
    }

    /** The seed whose training began last. */
    long currentSeed() {
        return currentSeed;
    }

    /** Runs that compute now. */
    List<RunTrace> in(Phase phase) {
        return new ArrayList<>(
                runs.values().stream().filter(run -> run.phase() == phase).toList());
    }

    /** Whether training is interrupted: some run waits and none computes. */
    boolean paused() {
        return !in(Phase.PAUSED).isEmpty() && in(Phase.RUNNING).isEmpty();
    }

    /** Whether curves may grow at any moment. */
    boolean growing() {
        return !ended && !paused();
    }

    private RunTrace run(RunKey key) {
        return runs.computeIfAbsent(key, RunTrace::new);
    }
}
