package org.colearn.experiment;

import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.training.Outcome;
import org.colearn.training.RunControl;
import org.colearn.training.Trainer;

/** Runs sweeps on threads of this program, one single-threaded training on each; what the ledger has is not run again. */
public final class LocalSweepRunner implements SweepRunner {
    /** How long to wait before asking again for a run that another process has. */
    private static final long A_MOMENT = 200_000_000;

    private final Crew crew;
    private final SweepLedger ledger;
    private final Function<DataSpec, Dataset> source;
    private final TrainingLoop loop;

    /**
     * A runner.
     *
     * @param workers trainings at once, at least 1
     * @param ledger where runs are kept
     */
    public LocalSweepRunner(int workers, SweepLedger ledger) {
        this(workers, ledger, DataSources::open, Trainer::train);
    }

    /** One single-threaded training per core; nothing is kept on disk. */
    public static LocalSweepRunner unsaved() {
        return new LocalSweepRunner(Crew.onePerCore(), new UnsavedRuns());
    }

    LocalSweepRunner(int workers, SweepLedger ledger, Function<DataSpec, Dataset> source, TrainingLoop loop) {
        this.crew = new Crew(workers);
        this.ledger = ledger;
        this.source = source;
        this.loop = loop;
    }

    @Override
    public SweepResult run(SweepSpec spec, RunControl control, Consumer<SweepEvent> listener) {
        var studies = PreparedStudies.of(spec, source);
        var progress = new SweepProgress(spec, listener);
        progress.started(ledger.begin(studies.dataHashes()));
        var waiting = new ConcurrentLinkedDeque<Turn>();
        for (long seed : spec.seeds()) {
            for (Cell cell : spec.cells()) {
                if (!progress.has(cell.run(seed))) {
                    waiting.add(new Turn(cell, seed));
                }
            }
        }
        crew.work(
                waiting.size(),
                () -> Optional.ofNullable(waiting.poll())
                        .map(turn -> () -> take(turn, studies, waiting, control, progress)),
                control);
        SweepResult result = progress.result();
        progress.ended(result);
        return result;
    }

    private record Turn(Cell cell, long seed) {
        RunKey key() {
            return cell.run(seed);
        }
    }

    private void take(
            Turn turn, PreparedStudies studies, Deque<Turn> waiting, RunControl control, SweepProgress progress) {
        if (!ledger.claim(turn.key())) {
            LockSupport.parkNanos(A_MOMENT);
            waiting.addLast(turn);
            return;
        }
        try {
            Optional<RunResult> elsewhere = ledger.completed(turn.key());
            if (elsewhere.isPresent()) {
                progress.runEnded(elsewhere.get());
            } else {
                execute(turn, studies, control, progress);
            }
        } finally {
            ledger.release(turn.key());
        }
    }

    private void execute(Turn turn, PreparedStudies studies, RunControl control, SweepProgress progress) {
        RunKey key = turn.key();
        ledger.started(key);
        progress.runStarted(key);
        RunResult result = train(turn, studies, control, progress);
        if (!(result.outcome() instanceof Outcome.Stopped)) {
            ledger.ended(result);
        }
        progress.runEnded(result);
    }

    private RunResult train(Turn turn, PreparedStudies studies, RunControl control, SweepProgress progress) {
        PreparedExperiment experiment;
        try {
            experiment = studies.of(turn.cell());
        } catch (RuntimeException unusable) {
            return RunResult.failed(turn.key(), unusable.getMessage());
        }
        return new SingleRun(experiment, turn.cell(), turn.seed(), loop, ledger).execute(control, event -> {
            ledger.progress(turn.key(), event);
            progress.runProgress(turn.key(), event);
        });
    }
}
