package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.colearn.data.DataSpec;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.data.ReadProgress;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentPreset;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.experiment.TinyData;
import org.colearn.model.Architectures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupModelTest {
    @TempDir
    Path folder;

    private SetupModel setup;

    @BeforeEach
    void build() {
        var world = new SetupModel.World(Architectures.all(), SetupModelTest::open, Runnable::run, Runnable::run);
        setup = new SetupModel(world, new OutputChoice(folder));
    }

    @Test
    void beforeDataAreChosenNothingCanRun() {
        assertThat(setup.reason().get()).isEqualTo("No data are chosen; choose a sample or open a file.");
        assertThat(setup.spec()).isEmpty();
    }

    @Test
    void openedDataCanBeTrainedOnAtOnceAsRecommended() {
        setup.openData("sample:tiny");

        assertThat(setup.reason().get()).isEmpty();
        ExperimentSpec spec = setup.spec().orElseThrow();
        ExperimentSpec recommended = ExperimentDefaults.forData(
                DataSpec.of("sample:tiny"),
                TinyData.classes(),
                Architectures.all().get(0).id());
        assertThat(spec)
                .usingRecursiveComparison()
                .ignoringFields("name", "training.dropout.rates")
                .isEqualTo(recommended);
        assertThat(spec.training().dropout().rate("audio")).isEqualTo(ExperimentDefaults.RATE);
        assertThat(spec.training().dropout().rate("language")).isZero();
    }

    @Test
    void aWrongRateStopsTheRunAndSaysWhy() {
        setup.openData("sample:tiny");
        setup.modalities().rows().get(1).rate().text().set("2");

        assertThat(setup.spec()).isEmpty();
        assertThat(setup.reason().get()).isEqualTo("The dropout rate of audio is 2; it must be between 0 and 1.");
    }

    @Test
    void zeroEpochsStopTheRun() {
        setup.openData("sample:tiny");
        setup.training().epochs().text().set("0");

        assertThat(setup.reason().get()).startsWith("Epochs is 0;");
    }

    @Test
    void wrongSeedsStopTheRun() {
        setup.openData("sample:tiny");
        setup.training().seeds().set("five");

        assertThat(setup.reason().get()).startsWith("“five” is not a seed;");
    }

    @Test
    void wrongHyperParametersStopTheRun() {
        setup.openData("sample:tiny");
        setup.model().settings().get(0).text().set("-3");

        assertThat(setup.reason().get()).contains("is -3; it must be between");
    }

    @Test
    void aBatchLargerThanTheDataIsRefusedWhereIncompleteBatchesAreDiscarded() {
        setup.openData("sample:tiny");
        setup.training().batchSize().set(51);
        assertThat(setup.reason().get()).isEmpty();

        setup.protocol().follow(Protocol.PUBLISHED);

        assertThat(setup.reason().get()).startsWith("The batch is larger than the 50 training utterances");
    }

    @Test
    void nanStopTheRunUntilTheyAreReplaced() {
        setup.openData("nan.npz");
        assertThat(setup.spec()).isEmpty();

        setup.data().replaceByZero().set(true);

        assertThat(setup.spec().orElseThrow().data().nonFinite()).isEqualTo(DataSpec.NonFinite.REPLACE_BY_ZERO);
    }

    @Test
    void anotherArchitectureBringsItsOwnSettings() {
        setup.openData("sample:tiny");
        setup.choose(Architectures.byId("mfn"));

        assertThat(setup.spec().orElseThrow().model().settings().keySet())
                .isEqualTo(Architectures.complete("mfn", Map.of()).settings().keySet());
    }

    @Test
    void everySpecificationComesBackAsItWas() {
        setup.openData("sample:tiny");
        for (ExperimentPreset preset : ExperimentPreset.ALL) {
            ExperimentSpec published = preset.on(DataSpec.of("sample:tiny"));
            setup.apply(published);
            setup.training().batchSize().set(30); // what is published is larger than the tiny data

            assertThat(setup.spec().orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("name", "training.batchSize", "training.dropout.rates", "data.normalisation")
                    .isEqualTo(published);
        }
    }

    @Test
    void aPresetUsesTheUsersOwnDataWhereItCan() {
        setup.openData("/data/mine.npz");
        setup.apply(ExperimentPreset.ALL.get(0));
        assertThat(setup.data().source().get()).isEqualTo("/data/mine.npz");

        setup.openData("sample:tiny");
        setup.apply(ExperimentPreset.ALL.get(0));
        assertThat(setup.data().source().get())
                .isEqualTo(ExperimentPreset.ALL.get(0).standIn());
    }

    @Test
    void resetPutsEverythingBack() {
        setup.openData("sample:tiny");
        ExperimentSpec before = setup.spec().orElseThrow();
        setup.training().epochs().set(3);
        setup.modalities().rows().get(0).deployed().set(false);
        setup.modalities().rows().get(1).rate().set(0.1);
        setup.protocol().follow(Protocol.PUBLISHED);

        setup.reset();

        assertThat(setup.spec()).contains(before);
    }

    private static OpenedData open(DataSpec spec, ReadProgress progress) {
        var nan = new Finding(Finding.Severity.ERROR, DatasetInspection.NON_FINITE, "audio has 3 NaN.");
        return new OpenedData(
                spec.source(), TinyData.classes(), spec.source().equals("nan.npz") ? List.of(nan) : List.of());
    }
}
