package org.colearn.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.colearn.data.Dataset;
import org.colearn.training.RunControl;
import org.colearn.training.Trainer;

/** Runs an experiment on threads of this program, one single-threaded training on each. */
public final class LocalRunner implements ExperimentRunner {
    private final int workers;
    private final TrainingLoop loop;
    private final FinishedModels models;

    /** One single-threaded training per core, which beats one training on all cores; models are let go. */
    public LocalRunner() {
        this(Runtime.getRuntime().availableProcessors(), FinishedModels.DISCARD);
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
        if (workers < 1) {
            throw new IllegalArgumentException("With " + workers + " workers nothing would run; choose at least 1.");
        }
        this.workers = workers;
        this.models = models;
        this.loop = loop;
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
        PreparedExperiment experiment = PreparedExperiment.of(spec, data);
        var progress = new ExperimentProgress(experiment, listener);
        progress.started();
        var waiting = new ConcurrentLinkedQueue<>(experiment.plan());
        var crew = new ArrayList<Thread>();
        for (int w = 1; w <= Math.min(workers, experiment.plan().size()); w++) {
            var worker = new Thread(() -> work(experiment, waiting, control, progress), "experiment-worker-" + w);
            worker.setDaemon(true);
            worker.start();
            crew.add(worker);
        }
        awaitEnd(crew, control);
        return progress.ended();
    }

    private void work(
            PreparedExperiment experiment, Queue<RunKey> waiting, RunControl control, ExperimentProgress progress) {
        try {
            control.awaitResume();
            for (RunKey key = waiting.poll(); key != null && !control.isStopped(); key = waiting.poll()) {
                execute(new SingleRun(experiment, key, loop, models), control, progress);
                control.awaitResume();
            }
        } catch (RuntimeException
                | OutOfMemoryError broke) { // a listener that throws, or memory that ran out between two runs
            control.stop();
            progress.broken(broke);
        }
    }

    private static void execute(SingleRun run, RunControl control, ExperimentProgress progress) {
        progress.runStarted(run.key());
        progress.runEnded(run.execute(control, event -> progress.runProgress(run.key(), event)));
    }

    private static void awaitEnd(List<Thread> crew, RunControl control) {
        boolean interrupted = false;
        for (Thread worker : crew) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException stop) {
                    interrupted = true;
                    control.stop();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
