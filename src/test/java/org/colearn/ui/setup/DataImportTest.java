package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.colearn.data.Alignment;
import org.colearn.data.DataException;
import org.colearn.data.DataSpec;
import org.colearn.data.DataSpec.NonFinite;
import org.colearn.data.DataSpec.Normalisation;
import org.colearn.data.ReadChoices;
import org.colearn.data.ReadProgress;
import org.colearn.experiment.TinyData;
import org.colearn.model.Architectures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is looked at changes nothing before it is used. */
class DataImportTest {
    private final Queue<Runnable> reading = new ArrayDeque<>();
    private SetupModel setup;
    private DataImport imported;
    private double share;
    private boolean goOn = true;

    @BeforeEach
    void build() {
        var output = new OutputChoice(Path.of("target"));
        output.saving().set(false);
        setup = new SetupModel(
                new SetupModel.World(Architectures.all(), this::open, reading::add, Runnable::run), output);
        imported = setup.imported();
        setup.openData("sample:tiny");
        read();
    }

    @Test
    void theDataInUseStayUntilTheOthersAreTaken() {
        setup.importData("mine.npz");
        assertThat(imported.state().get()).isEqualTo(DataImport.State.READING);
        read();
        assertThat(imported.state().get()).isEqualTo(DataImport.State.READY);
        assertThat(setup.data().source().get()).isEqualTo("sample:tiny");
        assertThat(setup.spec()).isPresent();

        setup.useImport();

        assertThat(setup.spec().orElseThrow().data().source()).isEqualTo("mine.npz");
        assertThat(imported.state().get()).isEqualTo(DataImport.State.IDLE);
        assertThat(imported.found()).isEmpty();
    }

    @Test
    void aBadFileIsOneSentenceAndNothingElse() {
        setup.importData("gone.npz");
        read();
        assertThat(imported.state().get()).isEqualTo(DataImport.State.FAILED);
        assertThat(imported.failure().get()).isEqualTo("There is no file gone.npz; check the name.");
        assertThat(setup.spec().orElseThrow().data().source()).isEqualTo("sample:tiny");

        imported.discard();

        assertThat(imported.failure().get()).isEmpty();
    }

    @Test
    void theReaderTellsHowFarItIsAndIsStoppedByADiscard() {
        share = 0.25;
        setup.importData("mine.npz");
        read();
        assertThat(imported.progress().get()).isEqualTo(0.25);
        assertThat(goOn).isTrue();

        setup.importData("mine.npz");
        imported.discard();
        read();

        assertThat(goOn).isFalse();
        assertThat(imported.state().get()).isEqualTo(DataImport.State.IDLE);
        assertThat(imported.found()).isEmpty();
    }

    @Test
    void whatIsChosenInThePreviewGoesIntoTheQuestion() {
        setup.importData("mine.npz");
        read();
        imported.choose(ReadChoices.DEFAULT.with(Alignment.PAD));
        read();
        imported.replaceByZero().set(true);
        setup.useImport();

        DataSpec data = setup.spec().orElseThrow().data();
        assertThat(data.alignment()).isEqualTo(Alignment.PAD);
        assertThat(data.nonFinite()).isEqualTo(NonFinite.REPLACE_BY_ZERO);
        assertThat(data.normalisation()).isEqualTo(Normalisation.STANDARDISE);
    }

    @Test
    void whatIsBeingOpenedElsewhereIsGivenUpWhenTheImportIsUsed() {
        setup.importData("mine.npz");
        read();
        setup.openData("slow.npz");
        setup.useImport();
        read();

        assertThat(setup.data().source().get()).isEqualTo("mine.npz");
    }

    private OpenedData open(DataSpec spec, ReadProgress progress) {
        goOn = progress.reached(share);
        if (spec.source().startsWith("gone")) {
            throw new DataException("There is no file " + spec.source() + "; check the name.");
        }
        return new OpenedData(spec.source(), TinyData.classes(), List.of());
    }

    private void read() {
        while (!reading.isEmpty()) {
            reading.remove().run();
        }
    }
}
