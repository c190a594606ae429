package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Everything can be reached and named without eyes and without a mouse. */
class AccessibilityTest extends WindowTest {
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyControlOfEveryTabHasANameAndIsReachedByTab() {
        walkTabs("at first");
        type(UiIds.number("epochs"), "2");
        type(UiIds.SEEDS, "0-1");
        press(UiIds.RUN);
        walk("while it runs");
        waitUntil(() -> state() == RunState.IDLE);
        walkTabs("after a run");

        assertThat(faults.stream().distinct()).isEmpty();
    }

    @Test
    void everyControlOfEveryOverlayHasANameAndIsReachedByTab() {
        push(KeyCode.F1);
        walk("keys");
        push(KeyCode.ESCAPE);
        push(KeyCode.CONTROL, KeyCode.K);
        walk("palette");
        push(KeyCode.ESCAPE);
        press(UiIds.HELP);
        walk("help");
        press(UiIds.HELP + "-REPORT");
        walk("report");
        push(KeyCode.ESCAPE);
        push(KeyCode.SHIFT, KeyCode.F1);
        push(KeyCode.SPACE);
        walk("tour");

        assertThat(faults.stream().distinct()).isEmpty();
    }

    private void walkTabs(String when) {
        TabPane tabs = node(UiIds.TABS, TabPane.class);
        assertThat(tabs.getTabs()).hasSizeGreaterThan(1);
        for (Tab tab : tabs.getTabs()) {
            interact(() -> tabs.getSelectionModel().select(tab));
            WaitForAsyncUtils.waitForFxEvents();
            walk(tab.getId() + " " + when);
        }
        interact(() -> tabs.getSelectionModel().selectFirst());
    }

    private void walk(String where) {
        interact(() -> walk(stage().getScene().getRoot(), where, faults));
    }

    @Test
    void theWalkFindsAControlWithoutANameAndOneThatTabPassesBy() {
        var nameless = new Button("", new Label("icon"));
        var passed = new Button("named");
        passed.setFocusTraversable(false);
        walk(new VBox(nameless, new ScrollPane(), passed), "here", faults);

        assertThat(faults).hasSize(2);
    }

    @Test
    void tabReachesTheSetupInReadingOrder() {
        interact(() -> node(UiIds.DATA_SOURCE).requestFocus());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            push(KeyCode.TAB);
            reached.add(String.valueOf(stage().getScene().getFocusOwner().getId()));
        }

        assertThat(reached)
                .containsSubsequence(
                        UiIds.DATA_OPEN,
                        UiIds.ARCHITECTURE,
                        UiIds.LINK,
                        UiIds.slider("audio"),
                        UiIds.number("rate-audio"),
                        UiIds.slider("video"),
                        UiIds.number("epochs"),
                        UiIds.number("learning-rate"),
                        UiIds.SEEDS,
                        UiIds.STRICT);
    }

    /** Parts of a control's skin belong to the control; containers are no controls in this sense. */
    private static void walk(Node node, String where, List<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (isControl(node)) {
            String who =
                    where + ": " + node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass();
            if (nameOf(node).isBlank()) {
                faults.add(who + " has no name");
            }
            if (!node.isFocusTraversable()) {
                faults.add(who + " is out of the tab order");
            }
            return;
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, where, faults));
        }
    }

    private static boolean isControl(Node node) {
        boolean ofATab = node.getStyleClass().contains("control-buttons-tab") || node instanceof ScrollBar;
        return !ofATab
                && (node instanceof ButtonBase
                        || node instanceof ComboBoxBase
                        || node instanceof ChoiceBox
                        || node instanceof Slider
                        || node instanceof Spinner
                        || node instanceof TableView
                        || node instanceof ListView
                        || node instanceof TextInputControl);
    }

    private static String nameOf(Node node) {
        String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return List.of(node.getAccessibleText() == null ? "" : node.getAccessibleText(), words).stream()
                .collect(Collectors.joining());
    }
}
