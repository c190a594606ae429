package org.colearn.training;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.colearn.model.FusionModel;

/** A finished training that closes its model. */
record Trained(TrainingResult result) implements AutoCloseable {
    static Trained of(TrainingRun run, RunControl control, Consumer<TrainingEvent> listener) {
        return new Trained(Trainer.train(run, control, listener));
    }

    static Trained of(TrainingRun run) {
        return of(run, new RunControl(), event -> {});
    }

    List<EpochRecord> epochs() {
        return result.epochs();
    }

    FusionModel model() {
        return result.model().orElseThrow(() -> new AssertionError("No model: " + result.outcome()));
    }

    /** Everything a run computes, wall time left out. */
    Bits bits() {
        List<Losses> curve = epochs().stream()
                .map(e -> new Losses(e.trainLoss(), e.validDeployed(), e.validAll()))
                .toList();
        return new Bits(result.outcome(), result.bestEpoch(), curve, Arrays.hashCode(model().parameters()));
    }

    @Override
    public void close() {
        result.model().ifPresent(FusionModel::close);
    }

    /** One epoch's numbers. */
    record Losses(double train, EpochRecord.Scores deployed, EpochRecord.Scores all) {}

    /** Equal exactly if two runs computed the same; the parameters by a hash over the bits of each. */
    record Bits(Outcome outcome, int bestEpoch, List<Losses> curve, int parameters) {}
}
