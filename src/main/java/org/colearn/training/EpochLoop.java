package org.colearn.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colearn.evaluation.Evaluator;
import org.colearn.model.Batch;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;

/**
 * One training under way, as a method section would tell it: every epoch visits the training utterances in order, batch by batch;
 * each batch loses modalities by modality dropout and updates the model once; then the model is validated, and its parameters are
 * kept if they are the best so far on the deployed modalities.
 */
final class EpochLoop {
    private final TrainingRun run;
    private final FusionModel model;
    private final Consumer<TrainingEvent> listener;
    private final PauseGate gate;
    private final BatchPlan plan;
    private final UtteranceOrder order;
    private final ModalityDropoutSampler dropout;
    private final RateFollower rates;
    private final List<EpochRecord> epochs = new ArrayList<>();
    private final Checkpoint best = new Checkpoint();

    EpochLoop(TrainingRun run, FusionModel model, RunControl control, Consumer<TrainingEvent> listener) {
        TrainingSpec spec = run.training();
        int[] utterances = run.data().splits().train();
        this.run = run;
        this.model = model;
        this.listener = listener;
        this.gate = new PauseGate(control, listener);
        this.plan = BatchPlan.of(utterances.length, spec);
        this.order = new UtteranceOrder(utterances, spec.shuffle(), run.seeds().order());
        this.dropout = new ModalityDropoutSampler(
                spec.dropout(),
                run.data().modalities(),
                run.available(),
                run.seeds().modalityDropout());
        this.rates = new RateFollower(run, control, plan.batches());
    }

    /** Trains to the end, to a stop or to a loss that is not a number. */
    Outcome train() {
        try (var batch = new Batch(ModelShape.of(run.data()), plan.largest());
                var evaluator = new Evaluator(run.data())) {
            Optional<Outcome> ended = Optional.empty();
            for (int epoch = 1; epoch <= run.training().epochs() && ended.isEmpty(); epoch++) {
                ended = epoch(epoch, batch, evaluator);
            }
            return ended.orElseGet(Outcome.Completed::new);
        }
    }

    /** One epoch; an outcome if the training ends in it. */
    private Optional<Outcome> epoch(int epoch, Batch batch, Evaluator evaluator) {
        long start = System.nanoTime() - gate.pausedNanos();
        int[] utterances = order.nextEpoch();
        var gradients = new GradientMeter(run.data().modalities());
        double sum = 0;
        for (int b = 0; b < plan.batches(); b++) {
            if (!gate.mayGoOn()) {
                return Optional.of(new Outcome.Stopped());
            }
            rates.due(epoch, b, model).ifPresent(this::follow);
            batch.fill(run.data(), utterances, plan.from(b), dropout.draw(plan.size(b)));
            double loss = model.computeGradient(batch);
            gradients.after(b, model, batch.size());
            model.update(batch.size());
            if (!Double.isFinite(loss)) {
                return Optional.of(Failure.diverged("in epoch " + epoch + ", batch " + (b + 1), loss, run));
            }
            sum += loss;
            listener.accept(new TrainingEvent.BatchDone(epoch, b + 1, plan.batches(), loss));
        }
        Validation validation = Validation.of(model, evaluator, run);
        if (!Double.isFinite(validation.sumOfLosses())) {
            String where = "in the validation after epoch " + epoch;
            return Optional.of(Failure.diverged(where, validation.sumOfLosses(), run));
        }
        double seconds = (System.nanoTime() - gate.pausedNanos() - start) * 1e-9;
        listener.accept(new TrainingEvent.Validated(epoch, validation.evaluation()));
        finish(new EpochRecord(
                epoch, sum / plan.batches(), validation.deployed(), validation.all(), seconds, gradients.means()));
        return Optional.empty();
    }

    private void follow(RateChange change) {
        dropout.follow(rates.dropout());
        listener.accept(new TrainingEvent.RatesChanged(change));
    }

    private void finish(EpochRecord epoch) {
        boolean isBest = best.offer(epoch, model);
        epochs.add(epoch);
        listener.accept(new TrainingEvent.EpochDone(epoch, isBest));
    }

    /** Every finished epoch. */
    List<EpochRecord> epochs() {
        return epochs;
    }

    /** Every change of the dropout rates. */
    List<RateChange> changes() {
        return rates.changes();
    }

    /** The best parameters so far. */
    Checkpoint best() {
        return best;
    }
}
