package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colearn.data.Dataset;
import org.colearn.model.FusionModel;
import org.junit.jupiter.api.Test;

/** Rates that are moved while a model is trained. */
class SteeringTest {
    private static final Dataset DATA = Runs.prepared(Runs.data(120));
    private static final TrainingRun RUN = Runs.multimodal(DATA, 3);
    private static final int BATCHES = 6;
    private static final RateChange CHANGE = new RateChange(2, 3, BATCHES, Map.of("audio", .1, "video", .5));

    private final List<float[]> checkpoints = new ArrayList<>();
    private final List<TrainingEvent> events = new ArrayList<>();

    @Test
    void aRateMovedInABatchHoldsFromTheNextOneAndIsRecorded() {
        try (Trained moved = movedAfterTheThirdBatchOfTheSecondEpoch(RUN)) {
            assertThat(moved.result().changes()).containsExactly(CHANGE);
            assertThat(CHANGE.updates()).isEqualTo(9);
            assertThat(CHANGE.place()).isEqualTo(1.5);
            int told = events.indexOf(new TrainingEvent.RatesChanged(CHANGE));
            assertThat(events.get(told - 1)).isInstanceOfSatisfying(TrainingEvent.BatchDone.class, done -> assertThat(
                            List.of(done.epoch(), done.batch()))
                    .isEqualTo(List.of(2, 3)));
            assertThat(moved.bits()).isNotEqualTo(bits(RUN));
            assertThat(moved.epochs().get(0).trainLoss()).isEqualTo(losses(RUN).get(0));
            assertThat(moved.epochs().get(1).trainLoss())
                    .isNotEqualTo(losses(RUN).get(1));
        }
    }

    @Test
    void theModelIsHandedToTheCheckpointsBeforeTheChange() {
        try (Trained moved = movedAfterTheThirdBatchOfTheSecondEpoch(RUN)) {
            assertThat(checkpoints).hasSize(1);
            assertThat(checkpoints.get(0)).isNotEqualTo(moved.model().parameters());
        }
    }

    @Test
    void theRecordedChangesRepeatTheRunBitForBit() {
        try (Trained moved = movedAfterTheThirdBatchOfTheSecondEpoch(RUN);
                Trained repeated =
                        Trained.of(RUN.with(new Steering.Recorded(moved.result().changes())))) {
            assertThat(repeated.bits()).isEqualTo(moved.bits());
            assertThat(repeated.result().changes()).isEqualTo(moved.result().changes());
        }
    }

    @Test
    void aRunThatMayBeSteeredAndIsNotIsTheSameAsOneThatMayNot() {
        assertThat(bits(RUN.with(new Steering.ByHand(this::keep)))).isEqualTo(bits(RUN));
        assertThat(checkpoints).isEmpty();
    }

    @Test
    void aRateThatIsAskedForButHoldsAlreadyIsNoChange() {
        var control = new RunControl();
        control.move(Map.of("audio", .5, "language", 0.0));
        try (Trained same = Trained.of(RUN.with(new Steering.ByHand(this::keep)), control, event -> {})) {
            assertThat(same.result().changes()).isEmpty();
            assertThat(same.bits()).isEqualTo(bits(RUN));
        }
    }

    @Test
    void aRunWithFixedRatesDoesNotListen() {
        var control = new RunControl();
        control.move(Map.of("audio", .9));
        try (Trained fixed = Trained.of(RUN, control, event -> {})) {
            assertThat(fixed.bits()).isEqualTo(bits(RUN));
        }
    }

    @Test
    void aRunThatBeginsAfterTheMoveHasItBeforeItsFirstBatch() {
        var control = new RunControl();
        control.move(Map.of("audio", .9));
        try (Trained later = Trained.of(RUN.with(new Steering.ByHand(this::keep)), control, event -> {})) {
            assertThat(later.result().changes())
                    .containsExactly(new RateChange(1, 0, BATCHES, Map.of("audio", .9, "video", .5)));
        }
    }

    @Test
    void changesOfARunWithOtherBatchesAreRefused() {
        var other = new RateChange(1, 0, BATCHES + 1, Map.of("audio", .1));
        assertThatThrownBy(() -> RUN.with(new Steering.Recorded(List.of(other))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 batches in an epoch, but here an epoch has 6");
    }

    @Test
    void aPlaceOutsideTheTrainingIsRefused() {
        assertThatThrownBy(() -> new RateChange(1, 6, 6, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("batch 6 of 6 in epoch 1");
    }

    private Trained movedAfterTheThirdBatchOfTheSecondEpoch(TrainingRun run) {
        var control = new RunControl();
        return Trained.of(run.with(new Steering.ByHand(this::keep)), control, event -> {
            events.add(event);
            if (event instanceof TrainingEvent.BatchDone done && done.epoch() == 2 && done.batch() == 3) {
                control.move(Map.of("audio", .1));
            }
        });
    }

    private void keep(RateChange change, FusionModel model) {
        checkpoints.add(model.parameters());
    }

    private static List<Double> losses(TrainingRun run) {
        try (Trained trained = Trained.of(run)) {
            return trained.epochs().stream().map(EpochRecord::trainLoss).toList();
        }
    }

    private static Trained.Bits bits(TrainingRun run) {
        try (Trained trained = Trained.of(run)) {
            return trained.bits();
        }
    }
}
