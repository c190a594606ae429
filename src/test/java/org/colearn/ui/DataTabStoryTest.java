package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.image.ImageView;
import org.colearn.data.Grouping;
import org.colearn.data.SplitRecipe;
import org.junit.jupiter.api.Test;

/** The Data tab in the real window: what was found, splits made anew, and what happens when data cannot be opened. */
class DataTabStoryTest extends WindowTest {
    @Test
    void theTabShowsTheOpenedDataAndSplitsThemAnewForTheExperiment() {
        turnToData();
        waitUntil(() -> !lookup("#data-name").queryAll().isEmpty());
        assertThat(sentence("data-name")).isEqualTo("iemocap-like");
        assertThat(sentence("data-provenance")).contains("generated from the recipe");
        assertThat(lookup(".hint").queryAllAs(Label.class))
                .extracting(Label::getText)
                .as("why a probe may beat a network")
                .anyMatch(words -> words.contains("no score to beat"));

        interact(() -> node("split-anew", TitledPane.class).setExpanded(true));
        paste("split-shares", "50 / 20 / 20");
        assertThat(sentence("split-problem")).contains("50 / 20 / 20");
        assertThat(enabled("split-apply")).isFalse();
        paste("split-shares", "50 / 25 / 25");
        press("split-apply");
        waitUntil(() -> window().setup().dataset().isPresent()
                && window().setup().dataset().get().splits().train().length == 1900);

        SplitRecipe recipe = window().setup().spec().orElseThrow().data().resplit();
        assertThat(recipe.train()).isEqualTo(0.5);
        assertThat(recipe.rule().anew()).isTrue();
        assertThat(recipe.rule().together()).isEqualTo(Grouping.Kind.UTTERANCE);
        waitUntil(() -> !lookup("#split-back").queryAll().isEmpty() && enabled("split-back"));

        press("split-back");
        waitUntil(() -> window().setup().dataset().isPresent()
                && window().setup().dataset().get().splits().train().length == 600);
        assertThat(window().setup().spec().orElseThrow().data().resplit()).isEqualTo(SplitRecipe.DEFAULT);
    }

    @Test
    void dataThatCannotBeOpenedAreExplainedInTheTabAndTheOnesBeforeComeBack() {
        turnToData();
        Path missing = output.resolve("gone.npz");
        interact(() -> window().setup().openData(missing.toString()));
        waitUntil(() -> !lookup("#data-state-sentence").queryAll().isEmpty()
                && sentence("data-state-sentence").contains("check"));
        assertThat(sentence("data-state-sentence")).contains("gone.npz");

        press("data-back");
        waitUntil(() -> !lookup("#data-name").queryAll().isEmpty());

        assertThat(sentence("data-name")).isEqualTo("iemocap-like");
        assertThat(enabled(UiIds.RUN)).isTrue();
    }

    @Test
    void utterancesAreSearchedAndTheChosenOneIsDrawn() {
        turnToData();
        press("data-page-utterances");
        TableView<?> table = node("browse-table", TableView.class);
        waitUntil(() -> table.getItems().size() == 3800);
        assertThat(sentence("browse-count")).isEqualTo("3,800 of 3,800 utterances");
        String first = sentence("browse-title");
        assertThat(first).contains("train");

        interact(() -> node("browse-split", ComboBox.class).getSelectionModel().selectLast());

        waitUntil(() -> table.getItems().size() == 3000);
        waitUntil(() -> sentence("browse-title").contains("test"));
        waitUntil(() -> from(node("data-utterances")).lookup(".heat-place .image-view").<ImageView>queryAll().stream()
                .allMatch(view -> view.getImage() != null));
    }

    private void turnToData() {
        interact(() -> {
            TabPane tabs = node(UiIds.TABS, TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> tab.getId().equals(UiIds.tab("data")))
                    .forEach(tabs.getSelectionModel()::select);
        });
    }
}
