package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.colearn.data.Dataset;
import org.colearn.training.TrainingRun.Seeds;
import org.junit.jupiter.api.Test;

class DeterminismTest {
    private static final Dataset DATA = Runs.prepared(Runs.data(120));
    private static final TrainingRun RUN = Runs.multimodal(DATA, 3);

    @Test
    void theSameRunGivesTheSameBits() {
        assertThat(bits(RUN)).isEqualTo(bits(RUN));
    }

    @Test
    void runsBesideOneAnotherGiveTheSameBitsAsOneAlone() throws InterruptedException, ExecutionException {
        Trained.Bits alone = bits(RUN);
        TrainingRun other = Runs.seeded(RUN, new Seeds(11, 12, 13));
        Trained.Bits otherAlone = bits(other);
        ExecutorService workers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Trained.Bits>> beside = new ArrayList<>();
            for (TrainingRun run : List.of(RUN, other, RUN, other)) {
                beside.add(workers.submit(() -> bits(run)));
            }
            assertThat(beside.get(0).get()).isEqualTo(alone);
            assertThat(beside.get(1).get()).isEqualTo(otherAlone);
            assertThat(beside.get(2).get()).isEqualTo(alone);
            assertThat(beside.get(3).get()).isEqualTo(otherAlone);
        } finally {
            workers.shutdown();
        }
    }

    @Test
    void theSameNumberOfThreadsGivesTheSameBits() {
        assertThat(bitsOnTwoThreads()).isEqualTo(bitsOnTwoThreads()).isNotEqualTo(bits(RUN));
    }

    @Test
    void eachOfTheThreeSeedsMatters() {
        Stream<Seeds> seeds = Stream.of(new Seeds(1, 2, 3), new Seeds(9, 2, 3), new Seeds(1, 9, 3), new Seeds(1, 2, 9));

        assertThat(seeds.map(s -> bits(Runs.seeded(RUN, s)))).doesNotHaveDuplicates();
    }

    @Test
    void aPauseDoesNotChangeTheResult() {
        var control = new RunControl();
        var events = new ArrayList<TrainingEvent>();
        List<Thread> resumers = new ArrayList<>();
        try (var paused = Trained.of(RUN, control, event -> {
            events.add(event);
            if (event instanceof TrainingEvent.BatchDone done && done.batch() == 2) {
                control.pause();
            }
            if (event instanceof TrainingEvent.Paused) {
                var resumer = new Thread(control::resume);
                resumer.start();
                resumers.add(resumer);
            }
        })) {
            assertThat(events.stream().filter(TrainingEvent.Paused.class::isInstance))
                    .hasSize(3);
            assertThat(events.stream().filter(TrainingEvent.Resumed.class::isInstance))
                    .hasSize(3);
            assertThat(paused.bits()).isEqualTo(bits(RUN));
        }
        assertThat(resumers).hasSize(3);
    }

    @Test
    void theUnimodalArmNeverReadsWhatItDoesNotHave() {
        TrainingRun clean = Runs.unimodal(RUN);
        Dataset otherAudioAndVideo = Runs.changed(
                Runs.changed(DATA, 1, values -> filled(values, Float.NaN)), 2, values -> filled(values, 1e30f));
        TrainingRun changed = Runs.unimodal(Runs.multimodal(otherAudioAndVideo, 3));

        assertThat(bits(changed)).isEqualTo(bits(clean));
    }

    @Test
    void theMultimodalArmDoesReadAudioAndVideo() {
        Dataset otherAudio = Runs.changed(DATA, 1, values -> filled(values, .5f));

        assertThat(bits(Runs.multimodal(otherAudio, 3))).isNotEqualTo(bits(RUN));
    }

    private static float[] filled(float[] values, float value) {
        Arrays.fill(values, value);
        return values;
    }

    private static Trained.Bits bitsOnTwoThreads() {
        try (var trained = new Trained(Trainer.train(RUN, 2, new RunControl(), event -> {}))) {
            return trained.bits();
        }
    }

    private static Trained.Bits bits(TrainingRun run) {
        try (var trained = Trained.of(run)) {
            return trained.bits();
        }
    }
}
