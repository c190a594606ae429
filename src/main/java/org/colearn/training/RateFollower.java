package org.colearn.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colearn.model.FusionModel;

/** Finds, before each batch, whether the dropout rates are to change, and keeps what was changed when. */
final class RateFollower {
    private final Steering steering;
    private final RunControl control;
    private final int batches;
    private final List<RateChange> changes = new ArrayList<>();
    private ModalityDropout dropout;

    RateFollower(TrainingRun run, RunControl control, int batches) {
        this.steering = run.steering();
        this.control = control;
        this.batches = batches;
        this.dropout = run.training().dropout();
    }

    /** The change to make before batch b (from 0) of an epoch, once; the model has been handed to the checkpoints by then. */
    Optional<RateChange> due(int epoch, int b, FusionModel model) {
        Map<String, Double> wanted = wanted(epoch, b);
        if (wanted.keySet().stream().allMatch(modality -> wanted.get(modality) == dropout.rate(modality))) {
            return Optional.empty();
        }
        var rates = new TreeMap<>(dropout.rates());
        rates.putAll(wanted);
        var change = new RateChange(epoch, b, batches, rates);
        if (steering instanceof Steering.ByHand byHand) {
            byHand.checkpoints().before(change, model);
        }
        dropout = new ModalityDropout(rates, dropout.draw(), dropout.granularity());
        changes.add(change);
        return Optional.of(change);
    }

    /** How modalities are dropped now. */
    ModalityDropout dropout() {
        return dropout;
    }

    /** Every change so far, in order. */
    List<RateChange> changes() {
        return changes;
    }

    private Map<String, Double> wanted(int epoch, int b) {
        if (steering instanceof Steering.ByHand) {
            return control.rates();
        }
        return steering instanceof Steering.Recorded recorded
                ? recorded.changes().stream()
                        .filter(change -> change.epoch() == epoch && change.batch() == b)
                        .findFirst()
                        .map(RateChange::rates)
                        .orElse(Map.of())
                : Map.of();
    }
}
