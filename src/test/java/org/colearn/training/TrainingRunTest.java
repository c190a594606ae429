package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.colearn.data.Annotations;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.data.Splits;
import org.colearn.model.ModelSpec;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec.Shuffle;
import org.junit.jupiter.api.Test;

class TrainingRunTest {
    private static final Dataset DATA = Runs.data(40);
    private static final TrainingSpec SPEC = Runs.spec(1, 20, Shuffle.ONCE, false);

    @Test
    void aSensibleRunIsTaken() {
        assertThatCode(() -> run(DATA, SPEC, Runs.ALL, Runs.LANGUAGE)).doesNotThrowAnyException();
        assertThatCode(() -> run(DATA, SPEC, Runs.LANGUAGE, Runs.LANGUAGE)).doesNotThrowAnyException();
    }

    @Test
    void aRunWithNothingDeployedIsRefused() {
        assertThatThrownBy(() -> run(DATA, SPEC, Runs.ALL, new ModalitySet(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No modality is present at test");
    }

    @Test
    void aDeployedModalityThatDoesNotExistDuringTrainingIsRefused() {
        assertThatThrownBy(() -> run(DATA, SPEC, Runs.LANGUAGE, Runs.ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(language, audio, video) must exist during training");
    }

    @Test
    void aModalityBeyondTheDataIsRefused() {
        assertThatThrownBy(() -> run(DATA, SPEC, ModalitySet.all(4), Runs.LANGUAGE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBatchLargerThanTheTrainingSplitIsRefusedIfPartialBatchesAreDiscarded() {
        assertThatThrownBy(() -> run(DATA, Runs.spec(1, 41, Shuffle.ONCE, false), Runs.ALL, Runs.LANGUAGE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("fewer than one batch of 41");
    }

    @Test
    void anEmptyValidationSplitIsRefused() {
        Splits splits = DATA.splits();
        var noValidation = new Dataset(
                DATA.name(),
                DATA.modalities(),
                DATA.features(),
                DATA.labels(),
                new Splits(splits.train(), new int[0], splits.test(), splits.origin()),
                DATA.ids(),
                DATA.provenance(),
                Annotations.NONE);

        assertThatThrownBy(() -> run(noValidation, SPEC, Runs.ALL, Runs.LANGUAGE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no utterances to validate on");
    }

    @Test
    void aRunThatAlwaysDropsEverythingIsRefused() {
        var everything = new ModalityDropout(
                Map.of("language", 1.0, "audio", 1.0, "video", 1.0), Draw.INDEPENDENT, Granularity.BATCH);
        var spec = new TrainingSpec(1, 20, .004, everything, Shuffle.ONCE, true);

        assertThatThrownBy(() -> run(DATA, spec, Runs.ALL, Runs.LANGUAGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never see anything");
    }

    private static TrainingRun run(Dataset data, TrainingSpec spec, ModalitySet available, ModalitySet deployed) {
        return new TrainingRun(
                data,
                new ModelSpec("bi-eflstm", Map.of()),
                spec,
                available,
                deployed,
                Runs.SEEDS,
                new Steering.Fixed());
    }
}
