package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.colearn.ui.text.UiText;
import org.junit.jupiter.api.Test;

/** The help opens over the window, shows guide, licences and a report, and goes away. */
class HelpStoryTest extends WindowTest {
    @Test
    void guideLicencesAndReportAreReadAndItCloses() {
        press(UiIds.HELP);
        waitUntil(() -> chapter().contains("The first ten minutes"));
        assertThat(chapter())
                .contains("unimodal baseline", "every run in one table")
                .doesNotContain("**", "](", "|");

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

    @Test
    void linksLeadFromChapterToChapterAndTheKeysBack() {
        press(UiIds.HELP);
        waitUntil(() -> chapter().startsWith("User guide"));

        follow("Statistics");
        waitUntil(() -> chapter().startsWith("Statistics in plain words"));
        assertThat(chapters().getSelectionModel().getSelectedIndex()).isEqualTo(11);
        follow("decision record 3");
        waitUntil(() -> chapter().startsWith("3. The interval is over seeds"));
        assertThat(chapters().getSelectionModel().isEmpty()).isTrue();

        push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil(() -> chapter().startsWith("Statistics in plain words"));
        push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil(() -> chapter().startsWith("User guide"));
        assertThat(node(UiIds.HELP + "-back", Button.class).isDisabled()).isTrue();
        push(KeyCode.ALT, KeyCode.RIGHT);
        waitUntil(() -> chapter().startsWith("Statistics in plain words"));
    }

    @Test
    void aKeyOpensTheGuideWhereItWasLeft() {
        push(KeyCode.CONTROL, KeyCode.F1);
        waitUntil(() -> chapter().startsWith("User guide"));
        follow("Terms");
        waitUntil(() -> chapter().startsWith("Terms"));
        push(KeyCode.ESCAPE);
        assertThat(node(UiIds.HELP_OVERLAY).isVisible()).isFalse();

        push(KeyCode.CONTROL, KeyCode.F1);
        assertThat(node(UiIds.HELP_OVERLAY).isVisible()).isTrue();
        assertThat(chapter()).startsWith("Terms");
    }

    @Test
    void aPageOpenedFromThePaletteHasTheKeyboardAndGivesItBack() {
        reach(UiIds.SEEDS);
        push(KeyCode.CONTROL, KeyCode.K);
        write(UiText.of("command.about"));
        push(KeyCode.ENTER);
        waitUntil(() -> text().contains("third-party dependencies"));

        push(KeyCode.ESCAPE);

        assertThat(node(UiIds.HELP_OVERLAY).isVisible()).isFalse();
        assertThat(stage().getScene().getFocusOwner()).isEqualTo(node(UiIds.SEEDS));
    }

    @Test
    void theArrowKeysTurnThePages() {
        press(UiIds.HELP);
        waitUntil(() -> chapter().startsWith("User guide"));
        reach(UiIds.HELP + "-GUIDE");

        push(KeyCode.RIGHT);

        waitUntil(() -> text().contains("third-party dependencies"));
        assertThat(node(UiIds.HELP_TEXT).isVisible()).isTrue();
        assertThat(page().isVisible() && page().getParent().getParent().isVisible())
                .isFalse();
    }

    @Test
    void theListOfChaptersOpensThemAndALinkMayLeadIntoTheMiddleOfOne() {
        press(UiIds.HELP);
        waitUntil(() -> chapter().startsWith("User guide"));
        interact(() -> chapters().requestFocus());
        push(KeyCode.DOWN);
        waitUntil(() -> chapter().startsWith("Live: "));
        assertThat(page().getVvalue()).isZero();

        follow("statistics");
        waitUntil(() -> chapter().startsWith("Statistics in plain words"));
        assertThat(page().getVvalue()).isPositive();

        interact(() -> chapters().requestFocus());
        push(KeyCode.ESCAPE);
        assertThat(node(UiIds.HELP_OVERLAY).isVisible()).isFalse();
    }

    @Test
    void anAddressOutsideGoesToTheBrowserAndTheClipboard() {
        press(UiIds.HELP);
        waitUntil(() -> chapter().startsWith("User guide"));
        interact(() -> chapters().getSelectionModel().select(10));
        waitUntil(() -> chapter().startsWith("Terms"));

        follow("arXiv:2501.00865");

        assertThat(visited()).containsExactly("https://arxiv.org/abs/2501.00865");
        waitUntil(() -> "https://arxiv.org/abs/2501.00865"
                .equals(Clipboard.getSystemClipboard().getString()));
        assertThat(node(UiIds.HELP_SAVED, Label.class).getText()).contains("https://arxiv.org/abs/2501.00865");
    }

    /** By the keyboard alone: the link gets the focus, and Space presses it. */
    private void follow(String words) {
        Hyperlink link = from(page().getContent()).lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no link " + words));
        assertThat(link.isFocusTraversable()).isTrue();
        interact(link::requestFocus);
        push(KeyCode.SPACE);
    }

    /** What the open chapter says. */
    private String chapter() {
        var words = new StringBuilder();
        if (page().getContent() != null) {
            from(page().getContent())
                    .lookup((Node node) -> node instanceof Text)
                    .queryAllAs(Text.class)
                    .forEach(text -> words.append(text.getText()));
        }
        return words.toString();
    }

    private ScrollPane page() {
        return node(UiIds.HELP_CHAPTER, ScrollPane.class);
    }

    private ListView<?> chapters() {
        return node(UiIds.HELP_CHAPTERS, ListView.class);
    }

    private String text() {
        return node(UiIds.HELP_TEXT, TextArea.class).getText();
    }
}
