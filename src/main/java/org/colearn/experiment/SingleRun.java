package org.colearn.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.Evaluator;
import org.colearn.model.FusionModel;
import org.colearn.training.EpochRecord;
import org.colearn.training.Outcome;
import org.colearn.training.RateChange;
import org.colearn.training.RunControl;
import org.colearn.training.Steering;
import org.colearn.training.TrainingEvent;
import org.colearn.training.TrainingResult;
import org.colearn.training.TrainingRun;

/** Trains one run, tests its best checkpoint, hands the model on and closes it; never throws for a run that went wrong. */
final class SingleRun {
    private final PreparedExperiment experiment;
    private final Cell cell;
    private final long seed;
    private final TrainingLoop loop;
    private final FinishedModels models;
    private final List<EpochRecord> epochs = new ArrayList<>();
    private final List<RateChange> changes = new ArrayList<>();
    private List<RateChange> recorded = List.of();

    SingleRun(PreparedExperiment experiment, Cell cell, long seed, TrainingLoop loop, FinishedModels models) {
        this.experiment = experiment;
        this.cell = cell;
        this.seed = seed;
        this.loop = loop;
        this.models = models;
    }

    /** Moves its rates as in an earlier run instead of following the hand; without any it stays as it is. */
    SingleRun repeating(List<RateChange> earlier) {
        recorded = earlier;
        return this;
    }

    RunKey key() {
        return cell.run(seed);
    }

    /** Runs on the calling thread. */
    RunResult execute(RunControl control, Consumer<TrainingEvent> listener) {
        try {
            TrainingResult trained = loop.train(training(), control, event -> {
                if (event instanceof TrainingEvent.EpochDone done) {
                    epochs.add(done.epoch());
                } else if (event instanceof TrainingEvent.RatesChanged changed) {
                    changes.add(changed.change());
                }
                listener.accept(event);
            });
            return tested(trained);
        } catch (RuntimeException | LinkageError broken) {
            return failed("The run " + key() + " could not go on: " + reason(broken));
        } catch (OutOfMemoryError full) {
            return failed(
                    "The run " + key() + " ran out of memory; choose a smaller batch or narrower layers, run fewer"
                            + " trainings at once, or give Java more memory (-Xmx).");
        }
    }

    /** A baseline has no rates that could be moved. */
    private TrainingRun training() {
        TrainingRun run = experiment.training(cell.arm(), cell.seeds(seed));
        if (cell.arm() == Arm.UNIMODAL) {
            return run;
        }
        return run.with(
                recorded.isEmpty()
                        ? new Steering.ByHand((change, model) -> models.checkpoint(key(), change, model))
                        : new Steering.Recorded(recorded));
    }

    private RunResult tested(TrainingResult trained) {
        if (trained.model().isEmpty()) {
            return new RunResult(
                    key(),
                    trained.outcome(),
                    trained.epochs(),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    trained.changes());
        }
        try (FusionModel model = trained.model().get()) {
            Evaluation deployed = test(model, experiment.deployed());
            // The baseline never saw the other modalities: all it has is what is deployed.
            Evaluation all = cell.arm() == Arm.MULTIMODAL ? test(model, experiment.all()) : deployed;
            models.keep(key(), model);
            return new RunResult(
                    key(),
                    trained.outcome(),
                    trained.epochs(),
                    trained.bestEpoch(),
                    Optional.of(deployed),
                    Optional.of(all),
                    trained.changes());
        }
    }

    private Evaluation test(FusionModel model, ModalitySet present) {
        return Evaluator.evaluate(model, experiment.data(), Split.TEST, present);
    }

    private RunResult failed(String sentence) {
        return new RunResult(
                key(), new Outcome.Failed(sentence), epochs, 0, Optional.empty(), Optional.empty(), changes);
    }

    private static String reason(Throwable broken) {
        String message = broken.getMessage();
        return message == null || message.isBlank() ? broken.getClass().getSimpleName() : message;
    }
}
