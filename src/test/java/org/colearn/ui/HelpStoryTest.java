package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The help opens over the window, shows guide, licences and a report, and goes away. */
class HelpStoryTest extends WindowTest {
    @Test
    void guideLicencesAndReportAreReadAndItCloses() {
        press(UiIds.HELP);
        waitUntil(() -> text().contains("USER GUIDE"));
        assertThat(text()).contains("modality dropout", "TERMS", "STATISTICS IN PLAIN WORDS");

        press(UiIds.HELP + "-ABOUT");
        waitUntil(() -> text().contains("third-party dependencies"));
        assertThat(text()).contains("Apache License", "Java 1", "JavaFX", "(Apache-2.0)", "nd4j");

        press(UiIds.HELP + "-REPORT");
        waitUntil(() -> text().contains("What I did"));
        assertThat(text()).contains("End of the log");

        push(KeyCode.ESCAPE);
        assertThat(node(UiIds.HELP_OVERLAY).isVisible()).isFalse();
    }

    @Test
    void restingOnAWordExplainsItWithItsFormula() {
        assertThat(explanation(label("Learning rate"))).contains("Step size of Adam", "w - a m / (sqrt(v) + 1e-8)");
        assertThat(explanation(node(UiIds.slider("audio"), Control.class))).contains("the probability p");
        assertThat(explanation(node(UiIds.deployed("audio"), Control.class))).contains("Deployed: ");
        assertThat(explanation(node("verdict-chip", Control.class))).contains("Verdict: whether training");
    }

    @Test
    void headingsOfTheResultsAreExplained() {
        type(UiIds.number("epochs"), "1");
        type(UiIds.SEEDS, "0");
        press(UiIds.RUN);
        waitUntil(() -> state() == RunState.IDLE);

        assertThat(explanation(label("Difference, points"))).contains("multimodal arm minus score of the baseline");
        assertThat(explanation(label("unimodal baseline (language)"))).contains("same seeds, first weights and order");
    }

    private Control label(String words) {
        return from(stage().getScene().getRoot()).lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> words.equals(label.getText().replace('\n', ' ')))
                .findFirst()
                .orElseThrow();
    }

    /** What the help text of a control says once the pointer is on it. */
    private String explanation(Control control) {
        interact(control::requestFocus);
        moveTo(control);
        return Optional.ofNullable(control.getTooltip()).map(Tooltip::getText).orElse("");
    }

    private String text() {
        return node(UiIds.HELP_TEXT, TextArea.class).getText();
    }
}
