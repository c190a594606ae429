package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.colearn.ui.text.UiText;
import org.junit.jupiter.api.Test;

/** A new user is shown around, stops nothing by it, leaves, and goes on later. */
class TourStoryTest extends WindowTest {
    @Test
    void aWindowThatWasNeverOpenShowsAroundAndTheKeyboardIsInIt() throws Exception {
        openForTheFirstTime();
        assertThat(open()).isTrue();
        assertThat(words()).isEqualTo(UiText.of("tour.data.text"));

        push(KeyCode.SPACE);
        push(KeyCode.SPACE);
        assertThat(words()).isEqualTo(UiText.of("tour.run.text"));
        press("tour-back");
        assertThat(words()).isEqualTo(UiText.of("tour.modalities.text"));
    }

    @Test
    void nothingWaitsForTheTour() throws Exception {
        openForTheFirstTime();
        type(UiIds.number("epochs"), "1");
        type(UiIds.SEEDS, "0");
        press(UiIds.RUN);
        waitUntil(() -> state() == RunState.IDLE);

        assertThat(open()).isTrue();
        assertThat(sentence(UiIds.REASON)).isEmpty();
    }

    @Test
    void aTourThatWasLeftGoesOnWhereItWasEvenInTheNextWindowAndEndsForGood() throws Exception {
        openForTheFirstTime();
        push(KeyCode.SPACE);
        push(KeyCode.ESCAPE);
        assertThat(open()).isFalse();

        closeAndOpenAgain();
        assertThat(open()).isFalse();
        push(KeyCode.SHIFT, KeyCode.F1);
        assertThat(words()).isEqualTo(UiText.of("tour.modalities.text"));
        for (int left = 0; left < 5; left++) {
            push(KeyCode.SPACE);
        }
        assertThat(open()).isFalse();

        press(UiIds.HELP);
        press(UiIds.HELP + "-tour");
        assertThat(words()).isEqualTo(UiText.of("tour.data.text"));
    }

    private void openForTheFirstTime() throws Exception {
        memory().clear();
        closeAndOpenAgain();
    }

    private boolean open() {
        return node("tour").getParent().isVisible();
    }

    private String words() {
        return node("tour-words", Labeled.class).getText();
    }
}
