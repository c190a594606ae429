package org.colearn.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentSpec.Pairing;
import org.colearn.model.Architecture;
import org.colearn.model.Architectures;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec;
import org.junit.jupiter.api.Test;

class ExperimentDefaultsTest {
    @Test
    void everySampleHasADefaultForEveryArchitectureThatPassesAllChecks() {
        for (String name : DataSources.samples()) {
            DataSpec source = DataSpec.of("sample:" + name);
            Dataset data = DataSources.open(source);
            for (Architecture architecture : Architectures.all()) {
                ExperimentSpec spec = ExperimentDefaults.forData(source, data, architecture.id());

                assertThat(Protocol.of(spec)).contains(Protocol.STRICT);
                assertThat(spec.deployed()).containsExactly("language");
                assertThat(spec.training().dropout().rates()).isEqualTo(Map.of("audio", 0.8, "video", 0.8));
                assertThat(PreparedExperiment.of(spec, data).plan()).hasSize(6);
            }
        }
    }

    @Test
    void theFirstSampleStartsWithTheSettingsItsFiguresWereMeasuredWith() {
        DataSpec source = DataSpec.of("sample:iemocap-like");

        ExperimentSpec spec = ExperimentDefaults.forData(source, DataSources.open(source), "bi-eflstm");

        assertThat(spec.model().value("hidden")).isEqualTo(24);
        assertThat(spec.training().epochs()).isEqualTo(20);
        assertThat(spec.training().batchSize()).isEqualTo(30);
        assertThat(spec.training().learningRate()).isEqualTo(0.004);
    }

    @Test
    void userDataStartWithThePublishedWidthsAndKeepTheUsersRepair() {
        var source = new DataSpec(
                "mine.npz",
                DataSpec.Normalisation.NONE,
                DataSpec.NonFinite.REPLACE_BY_ZERO,
                DataSpec.of("mine.npz").resplit());

        ExperimentSpec spec = ExperimentDefaults.forData(source, TinyData.classes(), "bi-eflstm");

        assertThat(spec.model()).isEqualTo(Architectures.complete("bi-eflstm", Map.of()));
        assertThat(spec.data().nonFinite()).isEqualTo(DataSpec.NonFinite.REPLACE_BY_ZERO);
        assertThat(spec.data().normalisation()).isEqualTo(DataSpec.Normalisation.STANDARDISE);
    }

    @Test
    void ratesAreProposedForWhatIsNotDeployedOnly() {
        assertThat(ExperimentDefaults.rates(TinyData.classes(), List.of("language", "video")))
                .isEqualTo(Map.of("audio", 0.8));
    }

    @Test
    void thePresetsHoldThePublishedHyperParametersAndProtocol() {
        ExperimentSpec iemocap = ExperimentPreset.ALL.get(0).on(DataSpec.of("mine.npz"));
        assertThat(iemocap.name()).isEqualTo("Reproduce: IEMOCAP bi-EFLSTM");
        assertThat(iemocap.model().value("hidden")).isEqualTo(128);
        assertThat(iemocap.training().epochs()).isEqualTo(40);
        assertThat(iemocap.training().batchSize()).isEqualTo(30);
        assertThat(iemocap.training().learningRate()).isEqualTo(1e-4);

        ExperimentSpec mosi = ExperimentPreset.ALL.get(1).on(DataSpec.of("mine.npz"));
        assertThat(mosi.model().value("memory")).isEqualTo(128);
        assertThat(mosi.model().value("hidden-other")).isEqualTo(32);
        assertThat(mosi.training().epochs()).isEqualTo(50);
        assertThat(mosi.training().batchSize()).isEqualTo(128);
        assertThat(mosi.training().learningRate()).isEqualTo(0.01);

        for (ExperimentSpec spec : List.of(iemocap, mosi)) {
            assertThat(Protocol.of(spec)).contains(Protocol.PUBLISHED);
            assertThat(spec.seeds()).containsExactly(0L, 1L, 2L, 3L, 4L);
            assertThat(spec.deployed()).containsExactly("language");
        }
    }

    @Test
    void eachPresetRunsOnItsStandIn() {
        for (ExperimentPreset preset : ExperimentPreset.ALL) {
            DataSpec source = DataSpec.of(preset.standIn());
            assertThat(PreparedExperiment.of(preset.on(source), DataSources.open(source))
                            .plan())
                    .hasSize(10);
        }
    }

    @Test
    void theProtocolsDifferInEveryChoiceOfTheTable() {
        ExperimentSpec strict = Protocol.STRICT.applyTo(TinyData.spec(0));
        ExperimentSpec published = Protocol.PUBLISHED.applyTo(strict);

        assertThat(strict.training().dropout().draw()).isEqualTo(Draw.INDEPENDENT);
        assertThat(published.training().dropout().draw()).isEqualTo(Draw.SHARED);
        assertThat(strict.training().dropout().granularity()).isEqualTo(Granularity.UTTERANCE);
        assertThat(published.training().dropout().granularity()).isEqualTo(Granularity.BATCH);
        assertThat(strict.data().normalisation()).isEqualTo(DataSpec.Normalisation.STANDARDISE);
        assertThat(published.data().normalisation()).isEqualTo(DataSpec.Normalisation.NONE);
        assertThat(strict.training().shuffle()).isEqualTo(TrainingSpec.Shuffle.EVERY_EPOCH);
        assertThat(published.training().shuffle()).isEqualTo(TrainingSpec.Shuffle.ONCE);
        assertThat(strict.training().keepPartialBatch()).isTrue();
        assertThat(published.training().keepPartialBatch()).isFalse();
        assertThat(strict.pairing()).isEqualTo(Pairing.PAIRED);
        assertThat(published.pairing()).isEqualTo(Pairing.ONE_STREAM);
        assertThat(Protocol.STRICT.applyTo(published)).isEqualTo(strict);
    }
}
