package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.colearn.data.Annotations;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.data.Splits;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;
import org.colearn.training.Outcome;
import org.colearn.training.RunControl;
import org.colearn.training.TrainingEvent;
import org.colearn.training.TrainingResult;
import org.colearn.training.TrainingRun;
import org.colearn.training.TrainingSpec;
import org.junit.jupiter.api.Test;

/** Scheduling, events and failures, with trainings that compute nothing. */
class LocalRunnerTest {
    private static final Dataset DATA = TinyData.classes();

    private final RunControl control = new RunControl();
    private final List<ExperimentEvent> events = new ArrayList<>();
    private final Set<TrainingRun> trained = ConcurrentHashMap.newKeySet();

    @Test
    void runsGoSeedBySeedMultimodalFirst() {
        ExperimentResult result = run(1, TinyData.spec(0, 1), this::oneEpoch);

        assertThat(result.runs())
                .extracting(r -> r.key().toString())
                .containsExactly("multimodal-seed-0", "unimodal-seed-0", "multimodal-seed-1", "unimodal-seed-1");
        assertThat(started())
                .containsExactly("multimodal-seed-0", "unimodal-seed-0", "multimodal-seed-1", "unimodal-seed-1");
        assertThat(events.get(0)).isInstanceOf(ExperimentEvent.Started.class);
        assertThat(((ExperimentEvent.Started) events.get(0)).runs()).isEqualTo(4);
        assertThat(events.get(events.size() - 1)).isEqualTo(new ExperimentEvent.Ended(result));
        assertThat(result.dataHash()).hasSize(64);
    }

    @Test
    void theBaselineIsTheSameNetworkGivenTheDeployedModalitiesOnlyAndDropsNone() {
        run(1, TinyData.spec(5), this::oneEpoch);

        TrainingRun multimodal = only(ModalitySet.all(3));
        TrainingRun unimodal = only(new ModalitySet(1));
        assertThat(unimodal.model()).isEqualTo(multimodal.model());
        assertThat(unimodal.deployed()).isEqualTo(multimodal.deployed()).isEqualTo(new ModalitySet(1));
        assertThat(unimodal.seeds()).isEqualTo(multimodal.seeds());
        assertThat(unimodal.training().dropout().rates()).isEmpty();
        assertThat(multimodal.training().dropout().rates()).containsEntry("audio", 0.8);
    }

    @Test
    void aRunThatThrowsFailsWithASentenceAndKeepsItsCurvesAndTheOthersGoOn() {
        ExperimentResult result = run(2, TinyData.spec(0, 1), (run, c, listener) -> {
            TrainingResult done = oneEpoch(run, c, listener);
            if (run.available().size() == 1) {
                throw new IllegalStateException("the disk of numbers is full");
            }
            return done;
        });

        assertThat(result.runs()).hasSize(4);
        List<RunResult> failed = result.runs().stream()
                .filter(r -> r.outcome() instanceof Outcome.Failed)
                .toList();
        assertThat(failed)
                .extracting(r -> r.key().arm())
                .containsOnly(Arm.UNIMODAL)
                .hasSize(2);
        assertThat(failed.get(0).epochs()).hasSize(1);
        assertThat(((Outcome.Failed) failed.get(0).outcome()).reason())
                .contains("unimodal-seed-0", "the disk of numbers is full");
        assertThat(result.verdict().kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    }

    @Test
    void runningOutOfMemoryFailsThatRunWithAdvice() {
        ExperimentResult result = run(1, TinyData.spec(0), (run, c, listener) -> {
            throw new OutOfMemoryError("heap");
        });

        assertThat(result.runs()).allSatisfy(r -> assertThat(((Outcome.Failed) r.outcome()).reason())
                .contains("out of memory", "smaller batch"));
    }

    @Test
    void afterAStopNoFurtherRunIsStarted() {
        ExperimentResult result = run(1, TinyData.spec(0, 1, 2), (run, c, listener) -> {
            TrainingResult done = oneEpoch(run, c, listener);
            c.stop();
            return new TrainingResult(new Outcome.Stopped(), done.epochs(), 0, Optional.empty());
        });

        assertThat(result.runs()).hasSize(1);
        assertThat(result.runs().get(0).outcome()).isInstanceOf(Outcome.Stopped.class);
        assertThat(started()).hasSize(1);
    }

    @Test
    void anInterruptCountsAsAStopAndIsPassedOn() {
        Thread caller = Thread.currentThread();

        ExperimentResult result = run(1, TinyData.spec(0, 1), (run, c, listener) -> {
            caller.interrupt();
            c.pause();
            c.awaitResume();
            return oneEpoch(run, c, listener);
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(control.isStopped()).isTrue();
        assertThat(result.runs()).hasSize(1);
    }

    @Test
    void asManyRunsAsWorkersAreUnderWayAtOnceAndNoMore() {
        var together = new CountDownLatch(3);
        var running = new AtomicInteger();
        var most = new AtomicInteger();
        run(3, TinyData.spec(0, 1, 2), (run, c, listener) -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            together.countDown();
            await(together);
            running.decrementAndGet();
            return oneEpoch(run, c, listener);
        });

        assertThat(most.get()).isEqualTo(3);
    }

    @Test
    void theListenerHearsOneEventAtATimeAndEveryWorkerHasEndedOnReturn() {
        var inside = new AtomicInteger();
        var overlaps = new AtomicInteger();
        new LocalRunner(4, FinishedModels.DISCARD, this::oneEpoch)
                .run(TinyData.spec(0, 1, 2, 3, 4, 5), DATA, control, event -> {
                    overlaps.addAndGet(inside.getAndIncrement());
                    LockSupport.parkNanos(1_000);
                    inside.decrementAndGet();
                });

        assertThat(overlaps).hasValue(0);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("experiment-worker"));
    }

    @Test
    void aListenerThatThrowsEndsTheExperimentWithWhatItThrew() {
        var runner = new LocalRunner(2, FinishedModels.DISCARD, this::oneEpoch);

        assertThatThrownBy(() -> runner.run(TinyData.spec(0, 1), DATA, control, event -> {
                    if (event instanceof ExperimentEvent.RunEnded) {
                        throw new IllegalStateException("the window is gone");
                    }
                }))
                .hasMessage("the window is gone");
        assertThat(control.isStopped()).isTrue();
    }

    @Test
    void memoryThatRunsOutBetweenRunsEndsTheExperimentInsteadOfLosingARun() {
        var runner = new LocalRunner(1, FinishedModels.DISCARD, this::oneEpoch);

        assertThatThrownBy(() -> runner.run(TinyData.spec(0, 1), DATA, control, event -> {
                    if (event instanceof ExperimentEvent.RunStarted) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(control.isStopped()).isTrue();
    }

    @Test
    void aTrainingSplitOfOneUtteranceIsRefusedBeforeAnyRun() {
        Splits whole = DATA.splits();
        var one = new Dataset(
                "single",
                DATA.modalities(),
                DATA.features(),
                DATA.labels(),
                new Splits(new int[] {0}, whole.valid(), whole.test(), "made by hand"),
                DATA.ids(),
                DATA.provenance(),
                Annotations.NONE);
        var runner = new LocalRunner(1, FinishedModels.DISCARD, this::oneEpoch);

        assertThatThrownBy(() -> runner.run(TinyData.spec(0), one, control, events::add))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("has one utterance");
        assertThat(events).isEmpty();
    }

    @Test
    void whatCannotBeTrainedIsRefusedBeforeAnyRun() {
        ExperimentSpec spec = TinyData.spec(0);
        refused(TinyData.withDeployed(spec, "smell"), "no modality 'smell'");
        refused(TinyData.withRates(spec, Map.of("adio", 0.5)), "no modality 'adio'");
        refused(
                TinyData.withRates(spec, Map.of("language", 1.0, "audio", 1.0, "video", 1.0)),
                "nothing would be left to train on");
        refused(
                TinyData.withTraining(
                        spec,
                        new TrainingSpec(1, 4096, 0.1, spec.training().dropout(), TrainingSpec.Shuffle.ONCE, false)),
                "smaller batch");
        assertThat(events).isEmpty();
    }

    @Test
    void fewerThanOneWorkerIsRefused() {
        assertThatThrownBy(() -> new LocalRunner(0, FinishedModels.DISCARD)).hasMessageContaining("at least 1");
    }

    private void refused(ExperimentSpec spec, String sentence) {
        assertThatThrownBy(() -> run(1, spec, this::oneEpoch))
                .isInstanceOf(DataException.class)
                .hasMessageContaining(sentence);
    }

    private ExperimentResult run(int workers, ExperimentSpec spec, TrainingLoop loop) {
        return new LocalRunner(workers, FinishedModels.DISCARD, loop).run(spec, DATA, control, events::add);
    }

    private TrainingResult oneEpoch(TrainingRun run, RunControl ignored, Consumer<TrainingEvent> listener) {
        trained.add(run);
        var epoch = new EpochRecord(1, 1, new Scores(1, 0.5), new Scores(1, 0.5), 0.1);
        listener.accept(new TrainingEvent.EpochDone(epoch, true));
        return new TrainingResult(new Outcome.Completed(), List.of(epoch), 0, Optional.empty());
    }

    private TrainingRun only(ModalitySet available) {
        return trained.stream()
                .filter(run -> run.available().equals(available))
                .findFirst()
                .orElseThrow();
    }

    private List<String> started() {
        return events.stream()
                .filter(ExperimentEvent.RunStarted.class::isInstance)
                .map(event -> ((ExperimentEvent.RunStarted) event).run().toString())
                .toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
