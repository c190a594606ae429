package org.colearn.experiment.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicLong;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;
import org.colearn.training.TrainingEvent;
import org.junit.jupiter.api.Test;

class BenchmarkTest {
    @Test
    void theStandardWorkloadsTakeTheStepsOfTheirPyTorchProgram() {
        assertThat(Workload.IEMOCAP.batches()).isEqualTo(33);
        assertThat(Workload.MOSI.batches()).isEqualTo(10);
        assertThat(Workload.IEMOCAP.data().utterances()).isEqualTo(1002);
    }

    @Test
    void twoTrainingsAtOnceAreTimedApartAndCountedTogether() {
        BenchmarkReport report = new Benchmark(Workload.IEMOCAP.sized(60, 2), 1, 2, 3, 1, 0).run();

        assertThat(report.trainings()).hasSize(2).allSatisfy(training -> assertThat(
                        training.wall().min())
                .isPositive()
                .isLessThanOrEqualTo(training.wall().median()));
        assertThat(report.epochsPerSecond())
                .isCloseTo(
                        1 / report.trainings().get(0).wall().median()
                                + 1 / report.trainings().get(1).wall().median(),
                        within(1e-9));
        assertThat(report.updates()).isEqualTo(2);
        assertThat(report.shareOfLimit()).isBetween(0.0, 1.0);
    }

    @Test
    void theWorkOfAnEpochIsThatOfItsProductsCountedByHand() {
        // per utterance; PyTorch's h_0 is zero and costs nothing, and no gradient of the features is taken
        double first = 2 * (690 * 512 * 2 * 2 + 128 * 512 * 3); // two directions, two steps, one of them recurrent
        double second = 256 * 512 * 3 * 2 + 128 * 512 * 3 + 256 * 512 * 3; // forward, and one reverse step
        double top = 3 * (256 * 128 + 128 * 9);

        BenchmarkReport report = new Benchmark(Workload.IEMOCAP.sized(30, 2), 1, 1, 1, 0, 0).run();

        assertThat(report.gemmOperations()).isEqualTo(2 * 30 * (first + second + top));
    }

    @Test
    void droppedModalitiesAreNoWork() {
        double all =
                new Benchmark(Workload.MOSI.sized(128, 2), 1, 1, 1, 0, 0).run().gemmOperations();
        double dropped =
                new Benchmark(Workload.MOSI.sized(128, 2), 1, 1, 1, 0, 1).run().gemmOperations();

        // audio 5 and video 20 wide, each into an LSTM of 32: forward and for the gradient, two steps
        assertThat(all - dropped).isEqualTo(2.0 * 128 * (5 + 20) * 4 * 32 * 2 * 2);
    }

    @Test
    void validationIsNotTimed() {
        var now = new AtomicLong();
        var clock = new EpochClock(now::get);
        now.set(1_000_000_000);
        clock.accept(new TrainingEvent.BatchDone(1, 1, 2, 1));
        now.set(3_000_000_000L);
        clock.accept(new TrainingEvent.BatchDone(1, 2, 2, 1));
        now.set(9_000_000_000L); // validating
        clock.accept(new TrainingEvent.EpochDone(new EpochRecord(1, 1, new Scores(1, 1), new Scores(1, 1), 1), true));
        now.set(11_000_000_000L);
        clock.accept(new TrainingEvent.BatchDone(2, 2, 2, 1));

        assertThat(clock.seconds()).containsExactly(3.0, 2.0);
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Benchmark(Workload.IEMOCAP, 1, 0, 1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Benchmark(Workload.IEMOCAP, 1, 1, 1, 0, 1.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Benchmark(Workload.IEMOCAP.sized(29, 20), 1, 1, 1, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workload.named("imdb"))
                .withMessageContaining("imdb");
    }
}
