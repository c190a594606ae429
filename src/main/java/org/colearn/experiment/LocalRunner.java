package org.colearn.experiment;

import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.colearn.data.Dataset;
import org.colearn.training.RunControl;
import org.colearn.training.Trainer;

/** Runs an experiment on threads of this program, one single-threaded training on each. */
public final class LocalRunner implements ExperimentRunner {
    private final Crew crew;
    private final TrainingLoop loop;
    private final FinishedModels models;
    private final Moves moves;

    /** One single-threaded training per core, which beats one training on all cores; models are let go. */
    public LocalRunner() {
        this(Crew.onePerCore(), FinishedModels.DISCARD);
    }

    /**
     * With a choice.
     *
     * @param workers trainings at once, at least 1
     * @param models receives the network of each run before it is closed
     */
    public LocalRunner(int workers, FinishedModels models) {
        this(workers, models, Trainer::train);
    }

    LocalRunner(int workers, FinishedModels models, TrainingLoop loop) {
        this(new Crew(workers), models, loop, Moves.NONE);
    }

    private LocalRunner(Crew crew, FinishedModels models, TrainingLoop loop, Moves moves) {
        this.crew = crew;
        this.models = models;
        this.loop = loop;
        this.moves = moves;
    }

    /** The same, but the rates move as they were moved by hand in earlier runs of the experiment. */
    public LocalRunner repeating(Moves earlier) {
        return new LocalRunner(crew, models, loop, earlier);
    }

    /**
     * Runs the experiment on workers of its own; returns when every run has ended and every worker with it.
     *
     * <p>A run that fails does not stop the others. After a stop (or an interrupt, which counts as one) no further run is
     * started, and those that were keep their best checkpoint.
     */
    @Override
    public ExperimentResult run(
            ExperimentSpec spec, Dataset data, RunControl control, Consumer<ExperimentEvent> listener) {
        moves.mustBeAmong(spec.seeds());
        PreparedExperiment experiment = PreparedExperiment.of(spec, data);
        var progress = new ExperimentProgress(experiment, listener);
        progress.started();
        var waiting = new ConcurrentLinkedQueue<SingleRun>();
        for (long seed : spec.seeds()) {
            Cell.of(experiment.spec())
                    .forEach(cell ->
                            waiting.add(new SingleRun(experiment, cell, seed, loop, models).repeating(moves.of(seed))));
        }
        crew.work(
                waiting.size(),
                () -> Optional.ofNullable(waiting.poll()).map(run -> () -> execute(run, control, progress)),
                control);
        return progress.ended();
    }

    private static void execute(SingleRun run, RunControl control, ExperimentProgress progress) {
        progress.runStarted(run.key());
        progress.runEnded(run.execute(control, event -> progress.runProgress(run.key(), event)));
    }
}
