package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.WindowEvent;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.store.SweepFolder;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingSpec;
import org.colearn.ui.text.UiText;
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
        MenuButton export = node("sweep-matrix-export", MenuButton.class);
        interact(() -> export.getItems().stream()
                .filter(item -> UiText.of("table.copy.md").equals(item.getText()))
                .forEach(MenuItem::fire));
        interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .startsWith("| Rate or baseline | Seed 0 | Seed 1 |")
                .containsPattern("language only \\| \\d\\d\\.\\d \\| \\d\\d\\.\\d \\|"));

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
    void aCloseInTheMiddleAsksOnceAndTheNextWindowOffersToGoOn() throws TimeoutException {
        small("0-19");
        press("sweep-start");
        waitUntil(() -> finished() >= 1);
        close();
        assertThat(node(UiIds.CLOSE_STRIP).isVisible()).isTrue();
        press(UiIds.CLOSE_CANCEL);
        assertThat(node(UiIds.CLOSE_STRIP).isVisible()).isFalse();
        int before = finished();
        waitUntil(() -> finished() > before); // it went on meanwhile

        close();
        press(UiIds.CLOSE_CONFIRM);
        waitUntil(() -> !stage().isShowing());

        openAnother();
        clickOn("Sweep");
        waitUntil(() -> sentence("sweep-offer").contains("was cut off"));
        int kept = finished();
        assertThat(kept).isGreaterThan(before);
        press("sweep-offer-resume");
        waitUntil(() -> finished() > kept);
        assertThat(node("sweep-offer").getParent().isVisible()).isFalse();
        press("sweep-stop");
        waitUntil(() -> node("sweep-resume").isVisible());
    }

    @Test
    void runsThatFailedAreTriedAgainWithTheSameSeeds() {
        failedSweep();
        turnTo("live");
        turnTo("sweep");
        MenuButton earlier = node("sweep-open", MenuButton.class);
        waitUntil(() -> !earlier.getItems().isEmpty());
        interact(() -> earlier.getItems().get(0).fire());
        waitUntil(() -> sentence("sweep-progress-words").equals("0 of 2 runs, 2 failed"));
        assertThat(node("sweep-resume").isVisible()).isFalse();

        press("sweep-retry");
        waitUntil(() -> sentence("sweep-progress-words").equals("2 of 2 runs"));
        assertThat(node("sweep-retry").isVisible()).isFalse();
    }

    @Test
    void aClickOnASquareTurnsToItsRunInCompareAndARowExplainsItself() {
        small("0-1");
        press("sweep-start");
        waitUntil(() -> sentence("sweep-progress-words").equals("8 of 8 runs"));
        press("sweep-page-table");
        TableView<?> table = node("sweep-table", TableView.class);
        waitUntil(() -> table.getItems().size() == 4);
        TableView<?> tests = node("sweep-tests", TableView.class);
        interact(() -> table.getSelectionModel().select(0));
        waitUntil(() -> !tests.getItems().isEmpty());
        assertThat(sentence("sweep-sentence")).contains("language");

        press("sweep-page-curve");
        clickOn("#sweep-matrix .run-mark.done");
        assertThat(node(UiIds.TABS, TabPane.class)
                        .getSelectionModel()
                        .getSelectedItem()
                        .getId())
                .isEqualTo(UiIds.tab("compare"));
        TableView<?> runs = node("compare-table", TableView.class);
        waitUntil(() -> runs.getSelectionModel().getSelectedItems().size() == 1);
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

    private void close() {
        interact(() -> stage().fireEvent(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void turnTo(String key) {
        TabPane tabs = node(UiIds.TABS, TabPane.class);
        interact(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals(UiIds.tab(key)))
                .forEach(tabs.getSelectionModel()::select));
    }

    /** A sweep on disk whose two runs have failed. */
    private void failedSweep() {
        var data = DataSpec.of("sample:iemocap-like");
        ExperimentSpec recommended = ExperimentDefaults.forData(data, DataSources.open(data), "bi-eflstm");
        TrainingSpec training = recommended.training();
        ExperimentSpec study = recommended
                .withSeeds(List.of(0L))
                .withTraining(new TrainingSpec(
                        1,
                        training.batchSize(),
                        training.learningRate(),
                        training.dropout(),
                        training.shuffle(),
                        training.keepPartialBatch()));
        var spec =
                new SweepSpec("failed", List.of(study), RateGrid.tied(List.of("audio", "video"), List.of(0.8)), false);
        try (SweepFolder folder = SweepFolder.create(output, spec, warning -> {})) {
            folder.begin(List.of(""));
            spec.runs().forEach(run -> {
                folder.started(run);
                folder.ended(new RunResult(
                        run,
                        new Outcome.Failed("It burst."),
                        List.of(),
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
            });
        }
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
