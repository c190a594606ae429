package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plan a small sweep, run it, read curve and table; stop it and go on; the published studies. */
class SweepStoryTest extends WindowTest {
    @BeforeEach
    void turnToSweep() {
        clickOn("Sweep");
        waitUntil(() -> enabled("sweep-start"));
    }

    @Test
    void aSweepIsPlannedRunAndRead() {
        small("0-1");
        assertThat(sentence("sweep-estimate")).startsWith("8 runs.");

        press("sweep-start");
        waitUntil(() -> sentence("sweep-progress-words").equals("8 of 8 runs"));
        waitUntil(() -> !node("sweep-chart-export").isDisabled());
        assertThat(sentence("sweep-problem")).isEmpty();
        assertThat(node("sweep-resume").isVisible()).isFalse();

        press("sweep-page-table");
        TableView<?> table = node("sweep-table", TableView.class);
        waitUntil(() -> table.getItems().size() == 4);
    }

    @Test
    void aSweepThatIsStoppedGoesOnWhereItWas() {
        small("0-19");
        press("sweep-start");
        waitUntil(() -> finished() >= 2);
        press("sweep-pause");
        assertThat(node("sweep-pause", Labeled.class).getText()).isEqualTo("Resume");
        press("sweep-pause");
        press("sweep-stop");
        waitUntil(() -> node("sweep-resume").isVisible());
        int before = finished();
        assertThat(before).isLessThan(80);

        press("sweep-resume");
        waitUntil(() -> finished() > before);
        press("sweep-stop");
        waitUntil(() -> node("sweep-resume").isVisible());
    }

    @Test
    void whatCannotBeRunIsSaidInPlace() {
        type("sweep-rates", "0, 400");
        assertThat(sentence("sweep-plan-problem")).contains("400 %");
        assertThat(enabled("sweep-start")).isFalse();

        type("sweep-rates", "0, 40");
        assertThat(sentence("sweep-plan-problem")).isEmpty();
        waitUntil(() -> enabled("sweep-start"));
    }

    @Test
    void aPublishedStudyOnTheStandInSaysSoInLargeLetters() {
        press("sweep-preset-iemocap");

        assertThat(sentence("sweep-stand-in")).startsWith("ON A STAND-IN");
        assertThat(sentence("sweep-estimate"))
                .startsWith("Reproduce: IEMOCAP bi-EFLSTM")
                .contains("40 runs");
        assertThat(node("sweep-epochs", TextField.class).getText()).isEqualTo("40");

        type("sweep-seeds", "0");
        assertThat(sentence("sweep-stand-in")).isEmpty();
    }

    private void small(String seeds) {
        type("sweep-rates", "0, 40, 80");
        type("sweep-seeds", seeds);
        type("sweep-epochs", "1");
    }

    private int finished() {
        String words = sentence("sweep-progress-words");
        return words.matches("\\d+ of .*") ? Integer.parseInt(words.substring(0, words.indexOf(' '))) : 0;
    }
}
