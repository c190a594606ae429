package org.colearn.ui.sweep;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepEvent;
import org.colearn.experiment.SweepSpec;
import org.colearn.training.EpochRecord;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;

/** A sweep as it stands: every run of its plan and what it came to; free of any toolkit. */
final class SweepModel {
    private final SweepSpec spec;
    private final List<Cell> cells;
    private final Map<RunKey, RunMark> marks = new LinkedHashMap<>();
    private final Map<RunKey, RunResult> results = new LinkedHashMap<>();
    private final Map<String, Cell> byName = new HashMap<>();

    /** Nothing run yet. */
    SweepModel(SweepSpec spec) {
        this.spec = spec;
        this.cells = spec.cells();
        cells.forEach(cell -> byName.put(cell.name(), cell));
        spec.runs().forEach(run -> marks.put(run, new RunMark.Waiting()));
    }

    SweepSpec spec() {
        return spec;
    }

    /** Every cell, study by study. */
    List<Cell> cells() {
        return cells;
    }

    RunMark mark(RunKey run) {
        return marks.getOrDefault(run, new RunMark.Waiting());
    }

    /** Takes in what the runner says. */
    void accept(SweepEvent event) {
        if (event instanceof SweepEvent.Started started) {
            started.finished().forEach(this::ended);
        } else if (event instanceof ExperimentEvent.RunStarted started) {
            results.remove(started.run()); // of a failed attempt
            marks.put(started.run(), new RunMark.Running(0, epochs(started.run())));
        } else if (event instanceof ExperimentEvent.RunProgress progress
                && progress.event() instanceof TrainingEvent.EpochDone done) {
            marks.put(progress.run(), new RunMark.Running(done.epoch().epoch(), epochs(progress.run())));
        } else if (event instanceof ExperimentEvent.RunEnded ended) {
            ended(ended.result());
        } else if (event instanceof SweepEvent.Ended) {
            marks.replaceAll((run, mark) -> mark instanceof RunMark.Running ? new RunMark.Waiting() : mark);
        }
    }

    private int epochs(RunKey run) {
        return byName.get(run.cell()).question().training().epochs();
    }

    /** A run that was stopped is run anew when the sweep goes on. */
    void ended(RunResult result) {
        if (result.outcome() instanceof Outcome.Stopped) {
            marks.put(result.key(), new RunMark.Waiting());
            return;
        }
        results.put(result.key(), result);
        if (result.outcome() instanceof Outcome.Failed failed) {
            marks.put(result.key(), new RunMark.Failed(failed.reason()));
        } else {
            double score = result.testDeployed().map(Evaluation::score).orElse(Double.NaN);
            boolean accuracy =
                    result.testDeployed().map(Evaluation::higherIsBetter).orElse(true);
            marks.put(result.key(), new RunMark.Done(score, accuracy));
        }
    }

    /** What has been found so far, in the order of work. */
    List<RunResult> results() {
        return spec.runs().stream()
                .filter(results::containsKey)
                .map(results::get)
                .toList();
    }

    int runs() {
        return marks.size();
    }

    int done() {
        return count(RunMark.Done.class);
    }

    int failed() {
        return count(RunMark.Failed.class);
    }

    /** Runs that a start would do: those that wait, run or failed. */
    List<RunKey> open() {
        return marks.entrySet().stream()
                .filter(entry -> !(entry.getValue() instanceof RunMark.Done))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whole runs done, with the shares of those under way, of all. */
    double share() {
        double shares = marks.values().stream()
                .mapToDouble(mark -> mark instanceof RunMark.Running running ? running.share() : 0)
                .sum();
        return (done() + failed() + shares) / Math.max(1, runs());
    }

    /** Seconds until the end at the pace of the finished runs; empty before the first of them. */
    OptionalDouble secondsLeft(int workers) {
        OptionalDouble each = results.values().stream()
                .filter(result -> result.outcome() instanceof Outcome.Completed)
                .mapToDouble(result -> result.epochs().stream()
                        .mapToDouble(EpochRecord::seconds)
                        .sum())
                .average();
        double left = runs() * (1 - share());
        return each.isPresent() ? OptionalDouble.of(each.getAsDouble() * left / workers) : OptionalDouble.empty();
    }

    private int count(Class<? extends RunMark> kind) {
        return (int) marks.values().stream().filter(kind::isInstance).count();
    }
}
