package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.colearn.data.Dataset;
import org.colearn.data.Split;
import org.colearn.evaluation.Evaluator;
import org.colearn.training.TrainingEvent.BatchDone;
import org.colearn.training.TrainingEvent.EpochDone;
import org.colearn.training.TrainingSpec.Shuffle;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final Dataset DATA = Runs.prepared(Runs.data(120));
    /** So few utterances are soon learnt by heart: validation gets worse before training ends. */
    private static final Dataset SMALL = Runs.prepared(Runs.data(30));

    private final List<TrainingEvent> events = new ArrayList<>();

    @Test
    void trainingLowersTheTrainingLoss() {
        try (var trained = train(Runs.multimodal(DATA, 8))) {
            assertThat(trained.result().outcome()).isEqualTo(new Outcome.Completed());
            assertThat(trained.epochs()).hasSize(8);
            assertThat(trained.epochs().get(7).trainLoss())
                    .isLessThan(.9 * trained.epochs().get(0).trainLoss());
        }
    }

    @Test
    void everyBatchAndEveryEpochIsToldInOrder() {
        try (var trained = train(Runs.multimodal(Runs.prepared(Runs.data(50)), 2))) {
            assertThat(events).hasSize(10);
            assertThat(events.subList(0, 3))
                    .allSatisfy(e -> assertThat(e).isInstanceOfSatisfying(BatchDone.class, b -> {
                        assertThat(b.epoch()).isEqualTo(1);
                        assertThat(b.batches()).isEqualTo(3);
                    }));
            assertThat(events.get(3)).isInstanceOfSatisfying(TrainingEvent.Validated.class, v -> assertThat(
                            v.deployed().score())
                    .isEqualTo(trained.epochs().get(0).validDeployed().score()));
            assertThat(events.get(4)).isEqualTo(new EpochDone(trained.epochs().get(0), true));
            assertThat(events.get(9)).isInstanceOfSatisfying(EpochDone.class, e -> assertThat(e.epoch())
                    .isEqualTo(trained.epochs().get(1)));
        }
    }

    @Test
    void theTrainingLossIsTheMeanOfTheEpochsBatches() {
        try (var trained = train(Runs.multimodal(DATA, 1))) {
            double mean = events.stream()
                    .filter(BatchDone.class::isInstance)
                    .mapToDouble(e -> ((BatchDone) e).loss())
                    .average()
                    .orElseThrow();
            assertThat(trained.epochs().get(0).trainLoss()).isCloseTo(mean, within(1e-12)); // two ways of adding up
        }
    }

    @Test
    void theKeptModelIsTheOneOfTheLowestValidationLossOnTheDeployedModalities() {
        var fast = new TrainingSpec(12, 10, .02, Runs.HALF, Shuffle.EVERY_EPOCH, true);
        try (var trained = train(Runs.multimodal(SMALL, fast))) {
            EpochRecord best = trained.epochs().stream()
                    .min(Comparator.comparingDouble(e -> e.validDeployed().loss()))
                    .orElseThrow();
            var again = Evaluator.evaluate(trained.model(), SMALL, Split.VALID, Runs.LANGUAGE);

            assertThat(trained.result().bestEpoch()).isEqualTo(best.epoch());
            assertThat(again.loss()).isEqualTo(best.validDeployed().loss());
            assertThat(again.score()).isEqualTo(best.validDeployed().score());
            assertThat(best.epoch())
                    .as("not the last epoch, so that restoring matters")
                    .isLessThan(12);
        }
    }

    @Test
    void everyEpochIsValidatedOnDeployedAndOnAllModalities() {
        try (var trained = train(Runs.multimodal(DATA, 1))) {
            var all = Evaluator.evaluate(trained.model(), DATA, Split.VALID, Runs.ALL);

            assertThat(trained.epochs().get(0).validAll())
                    .isEqualTo(new EpochRecord.Scores(all.loss(), all.score()))
                    .isNotEqualTo(trained.epochs().get(0).validDeployed());
        }
    }

    @Test
    void theUnimodalArmHasOneValidation() {
        try (var trained = train(Runs.unimodal(Runs.multimodal(DATA, 1)))) {
            assertThat(trained.epochs().get(0).validAll())
                    .isEqualTo(trained.epochs().get(0).validDeployed());
        }
    }

    @Test
    void aPartialBatchIsVisitedOrDiscardedAsSpecified() {
        Dataset sixty = Runs.prepared(Runs.data(61));

        train(Runs.multimodal(sixty, Runs.spec(1, 25, Shuffle.EVERY_EPOCH, true)))
                .close();
        train(Runs.multimodal(sixty, Runs.spec(1, 25, Shuffle.EVERY_EPOCH, false)))
                .close();

        assertThat(batches()).containsExactly(3, 3, 3, 2, 2);
    }

    @Test
    void aLastBatchOfOneUtteranceDoesNotReachBatchNormalisationAlone() {
        try (var trained = train(Runs.multimodal(Runs.prepared(Runs.data(41)), 3))) {
            assertThat(trained.result().outcome()).isEqualTo(new Outcome.Completed());
            assertThat(batches()).containsOnly(2);
        }
    }

    @Test
    void thePublishedProtocolNeverUsesTheUtterancesBeyondTheLastWholeBatch() {
        TrainingSpec published = Runs.spec(3, 25, Shuffle.ONCE, false);
        Dataset data = Runs.prepared(Runs.data(61));
        int[] order = new UtteranceOrder(data.splits().train(), Shuffle.ONCE, Runs.SEEDS.order()).nextEpoch();
        int perUtterance = 6 * 30;
        Dataset poisoned = Runs.changed(data, 0, values -> {
            Arrays.fill(values, order[60] * perUtterance, (order[60] + 1) * perUtterance, Float.NaN);
            return values;
        });

        try (var clean = train(Runs.multimodal(data, published));
                var other = train(Runs.multimodal(poisoned, published))) {
            assertThat(other.bits()).isEqualTo(clean.bits());
        }
    }

    private int[] batches() {
        return events.stream()
                .filter(BatchDone.class::isInstance)
                .mapToInt(e -> ((BatchDone) e).batches())
                .toArray();
    }

    private Trained train(TrainingRun run) {
        Consumer<TrainingEvent> listener = events::add;
        return Trained.of(run, new RunControl(), listener);
    }
}
