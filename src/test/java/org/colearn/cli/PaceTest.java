package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunKey;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;
import org.colearn.training.TrainingEvent;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong clock = new AtomicLong(5 * SECOND);
    private final Pace pace = new Pace(clock::get);

    @Test
    void thePaceIsEpochsPerMinuteOfAllRunsTogetherAndTheTimeLeftFollows() {
        pace.accept(new ExperimentEvent.Started(2, 20, "hash"));
        assertThat(pace.secondsLeft()).isZero();
        for (int e = 1; e <= 10; e++) {
            clock.addAndGet(SECOND);
            pace.accept(epoch(e % 2 == 0 ? Arm.MULTIMODAL : Arm.UNIMODAL));
        }

        assertThat(pace.epochsPerMinute()).isEqualTo(60);
        assertThat(pace.done()).isEqualTo(10);
        assertThat(pace.secondsLeft()).isEqualTo(30);
    }

    @Test
    void epochsOfARunThatFailedNeedNoMoreTime() {
        pace.accept(new ExperimentEvent.Started(2, 20, "hash"));
        clock.addAndGet(SECOND);
        pace.accept(epoch(Arm.MULTIMODAL));
        pace.accept(new ExperimentEvent.RunEnded(Results.failed(Arm.MULTIMODAL, 0)));

        assertThat(pace.done()).isEqualTo(20);
        assertThat(pace.epochsPerMinute()).isEqualTo(60);
        assertThat(pace.secondsLeft()).isEqualTo(20);
    }

    @Test
    void aTerminalGetsOneLineThatIsDrawnOverAndAFileALinePerRun() {
        var terminal = new StringWriter();
        var file = new StringWriter();
        var bar = new ProgressBar(new PrintWriter(terminal), true, pace);
        var log = new ProgressBar(new PrintWriter(file), false, new Pace(clock::get));
        for (var listener : new ProgressBar[] {bar, log}) {
            listener.accept(new ExperimentEvent.Started(1, 2, "hash"));
            clock.addAndGet(SECOND);
            listener.accept(epoch(Arm.MULTIMODAL));
            listener.accept(new ExperimentEvent.RunEnded(Results.failed(Arm.MULTIMODAL, 0)));
        }

        assertThat(terminal.toString()).startsWith("\r[###############...............] 1/2 epochs  60 epochs/min");
        assertThat(file.toString().lines())
                .singleElement()
                .asString()
                .contains("2/2 epochs", "multimodal-seed-0 failed: The loss became NaN");
    }

    private static ExperimentEvent epoch(Arm arm) {
        var scores = new Scores(1, 0.5);
        return new ExperimentEvent.RunProgress(
                new RunKey(arm, 0), new TrainingEvent.EpochDone(new EpochRecord(1, 1, scores, scores, 1), true));
    }
}
