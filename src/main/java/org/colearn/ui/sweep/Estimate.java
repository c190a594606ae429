package org.colearn.ui.sweep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.SweepCost;
import org.colearn.experiment.SweepSpec;
import org.colearn.training.RunControl;
import org.colearn.ui.text.UiText;

/**
 * What a planned sweep will cost, in words. Each dataset with each architecture is measured once, by an epoch in the
 * background; other rates and seeds then cost nothing to estimate. Window thread.
 */
final class Estimate {
    private final Executor background;
    private final Executor window;
    private final int workers;
    private final Runnable changed;
    private final Map<List<ExperimentSpec>, SweepCost> measured = new HashMap<>();
    private RunControl measuring = new RunControl();
    private Optional<List<ExperimentSpec>> underWay = Optional.empty();

    Estimate(Executor background, Executor window, int workers, Runnable changed) {
        this.background = background;
        this.window = window;
        this.workers = workers;
        this.changed = changed;
    }

    /** "40 runs, about 5 min on 2 cores, 12 MB", without time and size until they are known. */
    String words(SweepSpec spec) {
        String runs = UiText.of("sweep.estimate.runs", spec.runCount());
        SweepCost cost = measured.get(key(spec));
        if (cost == null) {
            return runs + " " + UiText.of("sweep.estimate.measuring");
        }
        Map<String, Cell> cells = spec.cells().stream().collect(Collectors.toMap(Cell::name, cell -> cell));
        var now = new SweepCost(cost.studies(), cells);
        return runs
                + " "
                + UiText.of(
                        "sweep.estimate.cost",
                        Amounts.time(now.seconds(spec.runs(), workers)),
                        workers,
                        Amounts.size(now.bytes(spec.runs())));
    }

    /** Begins to measure what is not known; what was being measured for another plan ends. */
    void measure(SweepSpec spec) {
        List<ExperimentSpec> key = key(spec);
        if (measured.containsKey(key) || underWay.filter(key::equals).isPresent()) {
            return;
        }
        measuring.stop();
        var control = new RunControl();
        measuring = control;
        underWay = Optional.of(key);
        background.execute(() -> {
            Optional<SweepCost> cost = cost(spec, control);
            window.execute(() -> {
                underWay = underWay.filter(other -> !other.equals(key));
                if (!control.isStopped()) {
                    cost.ifPresent(known -> measured.put(key, known));
                    changed.run();
                }
            });
        });
    }

    void close() {
        measuring.stop();
    }

    /** Rates and seeds change the number of runs, not what one costs. */
    private static List<ExperimentSpec> key(SweepSpec spec) {
        return spec.studies().stream()
                .map(study -> study.withRates(Map.of()).withSeeds(List.of(0L)))
                .toList();
    }

    private static Optional<SweepCost> cost(SweepSpec spec, RunControl control) {
        try {
            return Optional.of(SweepCost.measure(spec, control));
        } catch (RuntimeException | LinkageError | OutOfMemoryError unusable) {
            return Optional.empty(); // the sweep itself says why when it is started
        }
    }
}
