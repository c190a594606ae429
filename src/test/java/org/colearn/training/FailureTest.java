package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.model.ModelSpec;
import org.colearn.training.TrainingSpec.Shuffle;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final TrainingRun RUN = new TrainingRun(
            Runs.data(40),
            new ModelSpec("bi-eflstm", Map.of()),
            Runs.spec(1, 20, Shuffle.ONCE, true),
            Runs.ALL,
            Runs.LANGUAGE,
            Runs.SEEDS,
            new Steering.Fixed());

    @Test
    void memoryThatRanOutOnTheHeapNamesTheBatchSizeAndWhatToLower() {
        assertThat(reason(new OutOfMemoryError("Java heap space")))
                .contains("Memory ran out in epoch 3", "batch size of 20", "lower");
    }

    @Test
    void nativeMemoryThatRanOutIsRecognisedHoweverItIsWrapped() {
        assertThat(reason(new IllegalStateException("op failed", new RuntimeException("std::bad_alloc"))))
                .contains("Memory ran out");
        assertThat(reason(new RuntimeException("Failed to allocate 4096 bytes from HOST memory")))
                .contains("Memory ran out");
        assertThat(reason(new RuntimeException("[HOST] memory allocation failed")))
                .contains("Memory ran out");
    }

    @Test
    void aSentenceWrittenForTheUserStaysAsItIs() {
        assertThat(reason(new DataException("The label of utterance 7 is missing; add it.")))
                .isEqualTo("The label of utterance 7 is missing; add it.");
    }

    @Test
    void anythingElseSaysWhereItHappenedAndThatTheLogKnowsMore() {
        assertThat(reason(new IllegalStateException("disk full"))).contains("epoch 3", "disk full", "log");
        assertThat(reason(new NullPointerException())).contains("epoch 3", "NullPointerException");
    }

    @Test
    void aLibraryThatCannotBeLoadedIsNamedAsTheCause() {
        assertThat(reason(new UnsatisfiedLinkError("no jnind4jcpu in java.library.path")))
                .contains("numerical library", "jnind4jcpu");
    }

    @Test
    void aLossThatIsNoNumberNamesThePlaceAndTheLearningRate() {
        assertThat(Failure.diverged("in epoch 2, batch 5", Double.NaN, RUN).reason())
                .contains("NaN in epoch 2, batch 5", "learning rate below 0.004");
        assertThat(Failure.diverged("in epoch 2, batch 5", Double.POSITIVE_INFINITY, RUN)
                        .reason())
                .contains("infinite in epoch 2, batch 5");
    }

    private static String reason(Throwable thrown) {
        return Failure.thrown(thrown, 3, RUN).reason();
    }
}
