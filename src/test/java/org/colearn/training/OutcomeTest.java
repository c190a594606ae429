package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Predicate;
import org.colearn.data.Dataset;
import org.colearn.data.Split;
import org.colearn.evaluation.Evaluator;
import org.colearn.training.TrainingEvent.BatchDone;
import org.colearn.training.TrainingEvent.EpochDone;
import org.colearn.training.TrainingSpec.Shuffle;
import org.junit.jupiter.api.Test;

/** How a training can end early, and what it keeps. */
class OutcomeTest {
    private static final Dataset DATA = Runs.prepared(Runs.data(61));
    private static final int LANGUAGE_VALUES = 6 * 30;

    @Test
    void aStopKeepsTheBestOfTheFinishedEpochs() {
        try (var stopped = stopAt(event -> event instanceof BatchDone b && b.epoch() == 4)) {
            EpochRecord best = stopped.epochs().stream()
                    .min(Comparator.comparingDouble(e -> e.validDeployed().loss()))
                    .orElseThrow();

            assertThat(stopped.result().outcome()).isEqualTo(new Outcome.Stopped());
            assertThat(stopped.epochs()).hasSize(3);
            assertThat(stopped.result().bestEpoch()).isEqualTo(best.epoch());
            assertThat(Evaluator.evaluate(stopped.model(), DATA, Split.VALID, Runs.LANGUAGE)
                            .loss())
                    .isEqualTo(best.validDeployed().loss());
        }
    }

    @Test
    void aStopInTheFirstEpochLeavesNoModel() {
        try (var stopped = stopAt(BatchDone.class::isInstance)) {
            assertThat(stopped.result().outcome()).isEqualTo(new Outcome.Stopped());
            assertThat(stopped.result().bestEpoch()).isZero();
            assertThat(stopped.result().model()).isEmpty();
        }
    }

    @Test
    void noFurtherBatchIsComputedAfterAStop() {
        var batches = new ArrayList<BatchDone>();
        try (var stopped = stopAt(event -> {
            if (event instanceof BatchDone done) {
                batches.add(done);
            }
            return event instanceof BatchDone b && b.epoch() == 2 && b.batch() == 2;
        })) {
            assertThat(stopped.result().outcome()).isEqualTo(new Outcome.Stopped());
            BatchDone last = batches.get(batches.size() - 1);
            assertThat(last.epoch()).isEqualTo(2);
            assertThat(last.batch()).isEqualTo(2);
        }
    }

    @Test
    void theThreadsOfATrainingEndWithItsModel() throws InterruptedException {
        var team = new ArrayList<Thread>();
        try (var trained = new Trained(Trainer.train(run(DATA), 3, new RunControl(), event -> {}))) {
            assertThat(trained.result().outcome()).isEqualTo(new Outcome.Completed());
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("training-team"))
                    .forEach(team::add);
            assertThat(team).hasSizeGreaterThanOrEqualTo(2);
        }
        for (Thread thread : team) {
            thread.join(); // would wait for ever if one stayed
        }
    }

    @Test
    void aStopAfterTheLastEpochComesTooLateToStopAnything() {
        try (var completed =
                stopAt(event -> event instanceof EpochDone e && e.epoch().epoch() == 6)) {
            assertThat(completed.result().outcome()).isEqualTo(new Outcome.Completed());
        }
    }

    @Test
    void aStopEndsAPause() {
        var control = new RunControl();
        control.pause();
        try (var stopped = Trained.of(run(DATA), control, event -> control.stop())) {
            assertThat(stopped.result().outcome()).isEqualTo(new Outcome.Stopped());
        }
    }

    @Test
    void aLossOfNaNEndsTheRunAsFailedAndKeepsItsCurveAndItsBest() {
        // The poisoned utterance is left over in the first epoch and visited in a later one.
        TrainingSpec spec = Runs.spec(20, 30, Shuffle.EVERY_EPOCH, false);
        int[] train = DATA.splits().train();
        int last = new UtteranceOrder(train, spec.shuffle(), Runs.SEEDS.order()).nextEpoch()[60];
        try (var failed = Trained.of(Runs.multimodal(poisoned(last), spec))) {
            assertThat(failed.result().outcome())
                    .isInstanceOfSatisfying(Outcome.Failed.class, f -> assertThat(f.reason())
                            .contains("The loss became NaN in epoch", "learning rate"));
            assertThat(failed.epochs()).isNotEmpty();
            assertThat(failed.result().bestEpoch()).isPositive();
            assertThat(failed.model().parameters()).doesNotContain(Float.NaN);
        }
    }

    @Test
    void aValidationLossOfNaNEndsTheRunAsFailed() {
        try (var failed = Trained.of(run(poisoned(DATA.splits().valid()[0])))) {
            assertThat(failed.result().outcome())
                    .isInstanceOfSatisfying(Outcome.Failed.class, f -> assertThat(f.reason())
                            .contains("NaN in the validation after epoch 1"));
            assertThat(failed.result().model()).isEmpty();
        }
    }

    @Test
    void aListenerThatBreaksEndsTheRunAsFailedWithWhatWasComputed() {
        try (var failed = Trained.of(run(DATA), new RunControl(), event -> {
            if (event instanceof BatchDone b && b.epoch() == 3) {
                throw new IllegalStateException("the disk is full");
            }
        })) {
            assertThat(failed.result().outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class, f -> assertThat(f.reason()).contains("epoch 3", "the disk is full"));
            assertThat(failed.epochs()).hasSize(2);
            assertThat(failed.result().model()).isPresent();
        }
    }

    @Test
    void memoryThatRunsOutEndsTheRunAsFailedWithWhatToLower() {
        try (var failed = Trained.of(run(DATA), new RunControl(), event -> {
            throw new OutOfMemoryError("Cannot allocate new FloatPointer(1000000)");
        })) {
            assertThat(failed.result().outcome())
                    .isInstanceOfSatisfying(Outcome.Failed.class, f -> assertThat(f.reason())
                            .contains("Memory ran out", "batch size of 20"));
            assertThat(failed.result().model()).isEmpty();
        }
    }

    private static Trained stopAt(Predicate<TrainingEvent> when) {
        var control = new RunControl();
        return Trained.of(run(DATA), control, event -> {
            if (when.test(event)) {
                control.stop();
            }
        });
    }

    private static TrainingRun run(Dataset data) {
        return Runs.multimodal(data, 6);
    }

    /** NaN in the language of one utterance, as if preparation had let it pass. */
    private static Dataset poisoned(int utterance) {
        return Runs.changed(DATA, 0, values -> {
            Arrays.fill(values, utterance * LANGUAGE_VALUES, (utterance + 1) * LANGUAGE_VALUES, Float.NaN);
            return values;
        });
    }
}
