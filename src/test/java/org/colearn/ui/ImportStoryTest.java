package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.colearn.data.Alignment;
import org.colearn.data.DataSpec;
import org.colearn.data.format.LayoutSamples;
import org.colearn.ui.setup.DataImport;
import org.junit.jupiter.api.Test;

/** Files and folders of the field in the real window: looked at first, then used. */
class ImportStoryTest extends WindowTest {
    @Test
    void everyLayoutIsShownBeforeItIsUsedAndThenUsed() throws IOException {
        for (LayoutSamples.Sample sample : LayoutSamples.in(Files.createDirectory(output.resolve("samples")))) {
            String before = window().setup().data().source().get();
            look(sample.path());
            assertThat(sentence("import-provenance")).contains(sample.recognised());
            assertThat(window().setup().data().source().get()).isEqualTo(before);

            press("import-use");
            waitUntil(() -> imported() == DataImport.State.IDLE);
            waitUntil(() -> !lookup("#data-provenance").queryAll().isEmpty()
                    && sentence("data-provenance").contains(sample.recognised()));
            assertThat(window().setup().data().source().get())
                    .isEqualTo(sample.path().toString());
        }
    }

    @Test
    void aBadFileLeavesEverythingAsItWas() throws IOException {
        Path file = Files.writeString(output.resolve("bad.pkl"), "cos\nsystem\n(S'true'\ntR.");
        interact(() -> window().setup().importData(file.toString()));
        waitUntil(() -> imported() == DataImport.State.FAILED);

        assertThat(sentence("import-sentence")).contains("it names os.system, which is not data");
        assertThat(selectedTab()).isEqualTo(UiIds.tab("data"));
        assertThat(enabled(UiIds.RUN)).isTrue();
        press("import-discard");

        waitUntil(() -> !lookup("#data-name").queryAll().isEmpty());
        assertThat(sentence("data-name")).isEqualTo("iemocap-like");
    }

    @Test
    void aFileOfTheRecentListIsLookedAtAgainBeforeItIsUsed() throws IOException {
        Path file = output.resolve("table.csv");
        Files.writeString(file, LayoutSamples.TABLE);
        look(file);
        press("import-use");
        waitUntil(() -> window().setup().data().source().get().equals(file.toString()));
        interact(() -> sources().setValue("sample:mosi-like"));
        waitUntil(() -> window().setup().dataset().isPresent());

        Files.writeString(file, LayoutSamples.TABLE + "f,test,1,2,2,sad\n");
        interact(() -> sources().setValue(file.toString()));
        waitUntil(() -> imported() == DataImport.State.READY);
        assertThat(window().setup().imported().found().orElseThrow().dataset().utterances())
                .isEqualTo(6);
        assertThat(window().setup().data().source().get()).isEqualTo("sample:mosi-like");
        assertThat(sources().getValue()).isEqualTo("sample:mosi-like");
        press("import-discard");
        assertThat(window().setup().data().source().get()).isEqualTo("sample:mosi-like");

        press(UiIds.DATA_SOURCE); // by mouse and keyboard: the last entry of the list, which is this file
        push(KeyCode.END);
        push(KeyCode.ENTER);
        waitUntil(() -> imported() == DataImport.State.READY);
        press("import-use");
        waitUntil(() -> window().setup().data().source().get().equals(file.toString()));
        assertThat(sources().getValue()).isEqualTo(file.toString());
    }

    @Test
    void stepsOfTheirOwnAreAlignedAsChosenInThePreview() {
        look(Path.of("src/test/resources/org/colearn/data/layouts/mmsa_unaligned.pkl"));

        interact(() -> alignment("import-align").setValue(Alignment.PAD));
        waitUntil(() -> imported() == DataImport.State.READY
                && sentence("import-provenance").contains("padded with zeros on the left"));
        waitUntil(() -> !from(node("import"))
                        .lookup("#data-labels-export")
                        .queryAll()
                        .isEmpty()
                && !from(node("import")).lookup("#data-probe-export").queryAll().isEmpty());
        press("import-use");
        waitUntil(() -> !lookup("#data-align").queryAll().isEmpty());
        DataSpec data = window().setup().spec().orElseThrow().data();
        assertThat(data.alignment()).isEqualTo(Alignment.PAD);
        assertThat(window().setup().dataset().orElseThrow().steps()).isEqualTo(9);

        interact(() -> alignment("data-align").setValue(Alignment.MEAN));

        waitUntil(() -> window().setup().dataset().isPresent()
                && window().setup().dataset().get().steps() == 4);
    }

    @SuppressWarnings("unchecked") // it holds sources
    private ComboBox<String> sources() {
        return node(UiIds.DATA_SOURCE, ComboBox.class);
    }

    private void look(Path path) {
        interact(() -> window().setup().importData(path.toString()));
        waitUntil(() -> imported() == DataImport.State.READY || imported() == DataImport.State.FAILED);
        assertThat(window().setup().imported().failure().get()).isEmpty();
        assertThat(selectedTab()).isEqualTo(UiIds.tab("data"));
    }

    private DataImport.State imported() {
        return window().setup().imported().state().get();
    }

    @SuppressWarnings("unchecked") // the form makes it for alignments
    private ComboBox<Alignment> alignment(String id) {
        return node(id, ComboBox.class);
    }

    private String selectedTab() {
        return node(UiIds.TABS, TabPane.class)
                .getSelectionModel()
                .getSelectedItem()
                .getId();
    }
}
