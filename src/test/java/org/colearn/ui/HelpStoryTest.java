package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextArea;
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

    private String text() {
        return node(UiIds.HELP_TEXT, TextArea.class).getText();
    }
}
