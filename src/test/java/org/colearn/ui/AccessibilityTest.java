package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Everything can be reached and named without eyes and without a mouse. */
class AccessibilityTest extends WindowTest {
    @Test
    void everyControlHasAName() {
        List<String> nameless = new ArrayList<>();
        walk(stage().getScene().getRoot(), nameless);

        assertThat(nameless).isEmpty();
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

    private static void walk(Node node, List<String> nameless) {
        boolean control = node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof Slider
                || node instanceof TextInputControl;
        boolean own = node.getId() != null; // parts of skins have none
        if (control && own && nameOf(node).isBlank()) {
            nameless.add(node.getId());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, nameless));
        }
    }

    private static String nameOf(Node node) {
        String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return List.of(node.getAccessibleText() == null ? "" : node.getAccessibleText(), words).stream()
                .collect(Collectors.joining());
    }
}
