package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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
        type(UiIds.number("epochs"), "1");
        type(UiIds.SEEDS, "0");
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
