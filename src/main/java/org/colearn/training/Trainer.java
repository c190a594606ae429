package org.colearn.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;

/** The one trainer, for every architecture. */
public final class Trainer {
    private Trainer() {}

    /**
     * Trains on the calling thread until done, stopped or failed; events are delivered on this thread.
     *
     * <p>The same run gives the same bits on the same machine, whatever else runs beside it. Nothing is thrown: what goes wrong is
     * the outcome, and what was computed before is kept.
     */
    public static TrainingResult train(TrainingRun run, RunControl control, Consumer<TrainingEvent> listener) {
        return train(run, 1, control, listener);
    }

    /**
     * The same on so many threads, the calling one among them. The same number of threads gives the same bits; several trainings
     * are done sooner side by side, with one thread each.
     */
    public static TrainingResult train(
            TrainingRun run, int threads, RunControl control, Consumer<TrainingEvent> listener) {
        FusionModel model;
        try {
            model = FusionModel.create(
                    run.model(),
                    ModelShape.of(run.data()),
                    run.training().learningRate(),
                    run.seeds().weights());
            model.useThreads(threads);
        } catch (RuntimeException | OutOfMemoryError | LinkageError thrown) {
            return new TrainingResult(Failure.thrown(thrown, 1, run), List.of(), 0, Optional.empty());
        }
        var loop = new EpochLoop(run, model, control, listener);
        Outcome outcome;
        try {
            outcome = loop.train();
        } catch (RuntimeException | OutOfMemoryError | LinkageError thrown) {
            outcome = Failure.thrown(thrown, loop.epochs().size() + 1, run);
        }
        return result(outcome, run, loop, model);
    }

    /** The model at its best checkpoint; without a finished epoch there is none. */
    private static TrainingResult result(Outcome outcome, TrainingRun run, EpochLoop loop, FusionModel model) {
        int bestEpoch = loop.best().epoch();
        if (bestEpoch == 0) {
            model.close();
            return new TrainingResult(outcome, loop.epochs(), 0, Optional.empty(), loop.changes());
        }
        try {
            loop.best().restore(model);
            return new TrainingResult(outcome, loop.epochs(), bestEpoch, Optional.of(model), loop.changes());
        } catch (RuntimeException | OutOfMemoryError thrown) {
            model.close();
            Outcome failed = Failure.thrown(thrown, bestEpoch, run);
            return new TrainingResult(failed, loop.epochs(), 0, Optional.empty(), loop.changes());
        }
    }
}
