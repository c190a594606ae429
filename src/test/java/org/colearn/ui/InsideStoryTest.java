package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** A person trains something and looks inside it. */
class InsideStoryTest extends WindowTest {
    @Test
    void beforeAnythingWasTrainedBothViewsSayWhatToDo() {
        turnTo("samples");
        assertThat(sentence("samples-blank")).contains("press Run");
        turnTo("why");
        assertThat(sentence("why-blank")).contains("press Run");
    }

    @Test
    void aFinishedRunIsOpenedACellFiltersAndAWhatIfMovesTheAnswer() {
        train();
        turnTo("samples");
        waitUntil(() -> !node("samples-table", TableView.class).getItems().isEmpty()
                && !sentence("samples-predicted").isEmpty());
        int all = node("samples-table", TableView.class).getItems().size();
        Button cell = node("samples-matrix", GridPane.class).getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> !button.getText().isEmpty())
                .findFirst()
                .orElseThrow();
        interact(cell::fire);
        waitUntil(() -> node("samples-table", TableView.class).getItems().size() < all);
        assertThat(node("samples-table", TableView.class).getItems().size()).isPositive();
        press("samples-clear");
        waitUntil(() -> node("samples-table", TableView.class).getItems().size() == all);

        String before = answer();
        press("samples-all-on");
        waitUntil(() -> !answer().equals(before));

        turnTo("why");
        turnTo("samples"); // lists the runs again
        for (String view : List.of("samples", "why")) {
            waitUntil(() ->
                    shownRun(view).contains("multimodal") && shownRun(view).contains("seed 0"));
        }
        assertThat(sentence("samples-quality")).contains("weighted F1");
    }

    @Test
    void aModalityIsOffOnMeanOrAnothersAndTheMatrixIsOfAnEpochOrADifference() {
        train("0-1");
        turnTo("samples");
        waitUntil(() -> !sentence("samples-predicted").isEmpty()
                && !node("samples-epoch").isDisabled()
                && node("samples-minus", ComboBox.class).getItems().size() > 1);
        String off = answer();
        String own = answerTo("samples-input-audio", 0, off);
        interact(() ->
                node("samples-other", ComboBox.class).getSelectionModel().select(7)); // at first it is the same one
        String others = answerTo("samples-input-audio", 3, own);
        interact(() -> node("samples-other", ComboBox.class).getSelectionModel().select(8));
        waitUntil(() -> !answer().equals(others));
        answerTo("samples-input-audio", 2, answer());
        press("samples-as-deployed");
        waitUntil(() -> answer().equals(off));

        press("samples-show-flips");
        waitUntil(() -> !sentence("samples-count").startsWith("3000 of"));
        assertThat(sentence("samples-count"))
                .startsWith(node("samples-table", TableView.class).getItems().size() + " of 3000");

        interact(() -> node("samples-epoch", Slider.class).setValue(1));
        assertThat(sentence("samples-epoch-words")).startsWith("Validation, epoch 1");
        assertThat(enabled("samples-minus")).isFalse();
        interact(() -> node("samples-epoch", Slider.class).setValue(0));
        interact(() -> node("samples-minus", ComboBox.class).getSelectionModel().select(1));
        waitUntil(() -> cells().stream().anyMatch(text -> text.startsWith("\u2212")));
        interact(() -> node("samples-minus", ComboBox.class).getSelectionModel().select(0));
        waitUntil(() -> cells().stream().anyMatch(text -> text.endsWith("%")));
    }

    /** Chooses what the model is given for a modality and waits until it answers otherwise. */
    private String answerTo(String input, int choice, String before) {
        interact(() -> node(input, ComboBox.class).getSelectionModel().select(choice));
        waitUntil(() -> !answer().equals(before));
        return answer();
    }

    private List<String> cells() {
        return node("samples-matrix", GridPane.class).getChildren().stream()
                .filter(Button.class::isInstance)
                .map(cell -> ((Button) cell).getText())
                .toList();
    }

    @Test
    void theWhyTabMeasuresEverySetAndTakesTheLossApart() {
        train();
        turnTo("why");
        waitUntil(() -> node("why-sets-bars", GridPane.class).getChildren().stream()
                        .filter(Pane.class::isInstance)
                        .count()
                == 8);
        waitUntil(() -> !node("why-fall-bars", GridPane.class).getChildren().isEmpty()
                || sentence("why-fall-sentence").contains("baseline"));
        waitUntil(() -> node("why-reliance-bars", GridPane.class).getChildren().size() == 27);
        assertThat(sentence("why-collapse-sentence")).contains("commonest prediction");
    }

    /** What the closed list of runs shows, which is not always its value. */
    private String shownRun(String view) {
        return node(view + "-run").lookupAll(".list-cell").stream()
                .filter(cell -> cell.getParent() instanceof ComboBox<?>)
                .map(cell -> String.valueOf(((Labeled) cell).getText()))
                .findFirst()
                .orElse("");
    }

    private String answer() {
        return node("samples-answer", GridPane.class).getChildren().stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList()
                .toString();
    }

    private void train() {
        train("0");
    }

    private void train(String seeds) {
        type(UiIds.number("epochs"), "1");
        type(UiIds.SEEDS, seeds);
        press(UiIds.RUN);
        waitUntil(() -> state() == RunState.IDLE);
    }

    private void turnTo(String key) {
        TabPane tabs = node(UiIds.TABS, TabPane.class);
        interact(() -> tabs.getSelectionModel()
                .select(tabs.getTabs().stream()
                        .filter(tab -> tab.getId().equals(UiIds.tab(key)))
                        .findFirst()
                        .orElseThrow()));
    }
}
