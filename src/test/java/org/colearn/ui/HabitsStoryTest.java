package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepSpec;
import org.colearn.store.SpecCommand;
import org.colearn.store.SpecJson;
import org.colearn.store.SweepJson;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.setup.DataImport;
import org.junit.jupiter.api.Test;

/** What one expects of any window: a palette, undo, a session, a larger type, a stronger contrast, copy and drop. */
class HabitsStoryTest extends WindowTest {
    @Test
    void thePaletteFindsACommandByItsWordsAndRunsIt() {
        push(KeyCode.CONTROL, KeyCode.K);
        assertThat(node("palette").isVisible()).isTrue();
        write("copy as");
        assertThat(node("palette-list", ListView.class).getItems().size()).isEqualTo(1);
        push(KeyCode.ENTER);

        assertThat(node("palette").isVisible()).isFalse();
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(SpecCommand.text(question())));
    }

    @Test
    void aChangeInTheSetupIsUndoneAndRedone() {
        waitUntil(() -> !window().setup().spec().isEmpty());
        ExperimentSpec before = question();
        waitUntil(() -> window().habits().remembered().equals(java.util.Optional.of(before)));
        paste(UiIds.number("epochs"), "7");
        waitUntil(() ->
                window().habits().remembered().filter(spec -> epochs(spec) == 7).isPresent());
        reach(UiIds.RUN);

        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(question()).isEqualTo(before);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(epochs(question())).isEqualTo(7);
    }

    @Test
    void theSetupAndTheViewComeBackInTheNextWindow() throws Exception {
        paste(UiIds.number("epochs"), "9");
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        ExperimentSpec left = question();
        closeAndOpenAgain();

        waitUntil(() -> window().setup().spec().isPresent());
        assertThat(question()).isEqualTo(left);
        assertThat(window().habits().tab()).isEqualTo(UiIds.tab("compare"));
    }

    @Test
    void everythingGrowsAndShrinksByKeyAndContrastReachesTheCharts() {
        double before =
                node(UiIds.RUN).localToScene(node(UiIds.RUN).getBoundsInLocal()).getHeight();
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(node(UiIds.RUN)
                        .localToScene(node(UiIds.RUN).getBoundsInLocal())
                        .getHeight())
                .isGreaterThan(before);
        push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(node(UiIds.RUN)
                        .localToScene(node(UiIds.RUN).getBoundsInLocal())
                        .getHeight())
                .isEqualTo(before);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(ChartTheme.of(false, "SansSerif").muted()).isEqualTo(java.awt.Color.BLACK);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        assertThat(ChartTheme.of(false, "SansSerif").muted()).isNotEqualTo(java.awt.Color.BLACK);
    }

    @Test
    void aPictureTakenOfAPartLeavesTheWindowItsSize() {
        double width = stage().getScene().getWidth();
        interact(() -> node(UiIds.RUN).snapshot(null, null));

        assertThat(width).isGreaterThan(0);
        assertThat(stage().getScene().getWidth()).isEqualTo(width);
    }

    @Test
    void aDroppedSpecificationFillsTheSetupAndAFileThatIsNoneIsNamed() throws IOException {
        Path file = output.resolve("question.json");
        SpecJson.write(question().withSeeds(List.of(41L)), file);
        interact(() -> window().habits().open(file));
        waitUntil(() -> "41".equals(node(UiIds.SEEDS, TextField.class).getText()));

        Path broken = output.resolve("broken.json");
        Files.writeString(broken, "{\"what\": 1}");
        interact(() -> window().habits().open(broken));
        waitUntil(() ->
                from(stage().getScene().getRoot())
                        .lookup(".label")
                        .queryAllAs(javafx.scene.control.Label.class)
                        .stream()
                        .anyMatch(label ->
                                label.getText() != null && label.getText().contains("broken.json")));
    }

    @Test
    void aDroppedRecipeIsOpenedInTheGeneratorAndTheDataInUseStay() {
        Path file = output.resolve("recipe.json");
        RecipeJson.write(Presets.mosiLike().resized("mine", new SyntheticRecipe.Counts(50, 20, 20)), file);
        interact(() -> window().habits().open(file));

        waitUntil(() -> !lookup("#" + UiIds.number("make-train")).queryAll().isEmpty()
                && "50".equals(node(UiIds.number("make-train"), TextField.class).getText()));
        assertThat(selectedTab()).isEqualTo(UiIds.tab("data"));
        assertThat(window().setup().data().source().get()).isEqualTo("sample:iemocap-like");

        press("make-use");
        waitUntil(() -> window().setup().dataset().isPresent()
                && window().setup().dataset().get().name().equals("mine"));
    }

    @Test
    void aDroppedSweepIsOpenedInTheSweepPlanAsItStands() {
        Path file = output.resolve("sweep.json");
        ExperimentSpec study = question().withName("mine").withSeeds(List.of(3L, 5L));
        var rates = new RateGrid(Map.of("audio", List.of(0.0, 0.5), "video", List.of(0.1, 0.2, 0.3)), false);
        SweepJson.write(new SweepSpec("mine", List.of(study), rates, true), file);
        interact(() -> window().habits().open(file));

        waitUntil(() -> selectedTab().equals(UiIds.tab("sweep"))
                && sentence("sweep-estimate").contains("18 runs"));
        assertThat(sentence("sweep-estimate")).startsWith("mine, as in its file: ");
        assertThat(node("sweep-seeds", TextField.class).getText()).isEqualTo("3, 5");
        assertThat(node("sweep-rates-video", TextField.class).getText()).isEqualTo("10, 20, 30");
        assertThat(enabled("sweep-start")).isTrue();

        paste("sweep-rates-video", "10, 20");
        waitUntil(() -> sentence("sweep-estimate").startsWith("14 runs"));
    }

    @Test
    void jsonThatIsNothingOfOursIsOneSentenceAndNothingChanges() throws IOException {
        ExperimentSpec before = question();
        for (String text : List.of("{\"modalities\": {\"a\": \"audio\"}}", "[1, 2]", "{\"studies\": 1", "")) {
            Path file = Files.writeString(output.resolve("other.json"), text);
            interact(() -> window().habits().open(file));
            waitUntil(() -> window().setup().imported().state().get() == DataImport.State.FAILED);

            assertThat(sentence("import-sentence")).contains("other.json").endsWith(".");
            press("import-discard");
        }
        assertThat(question()).isEqualTo(before);
    }

    @Test
    void aSpecificationOpenedLatelyIsOfferedBesideTheData() {
        Path file = output.resolve("question.json");
        SpecJson.write(question().withSeeds(List.of(41L)), file);
        interact(() -> window().habits().open(file));
        waitUntil(() -> "41".equals(node(UiIds.SEEDS, TextField.class).getText()));
        paste(UiIds.SEEDS, "7");

        MenuButton open = node(UiIds.DATA_OPEN, MenuButton.class);
        interact(open::show);
        interact(() -> {
            open.getItems().get(open.getItems().size() - 1).fire();
            open.hide();
        });
        waitUntil(() -> "41".equals(node(UiIds.SEEDS, TextField.class).getText()));
    }

    @Test
    void aFoldedSetupComesBackForWhatHappensInIt() {
        reach(UiIds.SEEDS);
        push(KeyCode.CONTROL, KeyCode.B);
        assertThat(setupIsShown()).isFalse();
        assertThat(stage().getScene().getFocusOwner().getScene()).isNotNull();

        push(KeyCode.CONTROL, KeyCode.O);
        assertThat(setupIsShown()).isTrue();
        MenuButton open = node(UiIds.DATA_OPEN, MenuButton.class);
        waitUntil(open::isShowing);
        interact(open::hide);

        push(KeyCode.CONTROL, KeyCode.B);
        assertThat(setupIsShown()).isFalse();
        Path file = output.resolve("question.json");
        SpecJson.write(question().withSeeds(List.of(43L)), file);
        interact(() -> window().habits().open(file));
        waitUntil(() ->
                setupIsShown() && "43".equals(node(UiIds.SEEDS, TextField.class).getText()));
    }

    private boolean setupIsShown() {
        return stage().getScene().lookup("#" + UiIds.SETUP) != null;
    }

    @Test
    void whateverRunIsShownIsCopiedAsACommand() {
        type(UiIds.number("epochs"), "1");
        type(UiIds.SEEDS, "3");
        press(UiIds.RUN);
        waitUntil(() -> state() == RunState.IDLE);
        String asked = SpecCommand.text(question());
        press("live-copy");
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(asked));

        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        waitUntil(() -> enabled("samples-copy"));
        press("samples-copy");
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(asked));
    }

    private String selectedTab() {
        return node(UiIds.TABS, TabPane.class)
                .getSelectionModel()
                .getSelectedItem()
                .getId();
    }

    private ExperimentSpec question() {
        return window().setup().spec().orElseThrow();
    }

    private static int epochs(ExperimentSpec spec) {
        return spec.training().epochs();
    }
}
