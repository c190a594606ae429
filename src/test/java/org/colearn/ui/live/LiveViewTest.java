package org.colearn.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.RunKey;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;
import org.colearn.ui.text.Sentences;
import org.controlsfx.control.StatusBar;
import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class LiveViewTest extends ApplicationTest {
    private static final RunKey FIRST = new RunKey(Arm.MULTIMODAL, 0);

    private LiveView live;
    private StatusStrip strip;
    private VerdictChip chip;

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        live = new LiveView(rates -> {});
        strip = new StatusStrip();
        chip = new VerdictChip();
        stage.setScene(new Scene(new BorderPane(live.node(), chip.node(), null, strip.node(), null), 1000, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        interact(live::close);
    }

    @Test
    void beforeARunEachChartSaysWhatWillBeInIt() {
        assertThat(lookup("#live-loss .chart-hint").queryAs(Label.class).isVisible())
                .isTrue();
        assertThat(lookup("#live-score .chart-hint").queryAs(Label.class).getText())
                .contains("Accuracy");
        assertThat(lookup("#live-loss-export").query().isDisabled()).isTrue();
    }

    @Test
    void whileTrainingAPictureIsDrawnInTheColoursOfTheCurves() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        show(fake, fake.events().subList(0, 60));
        ImageView picture = lookup("#live-loss .image-view").queryAs(ImageView.class);
        waitUntil(() -> picture.isVisible() && picture.getImage() != null && holds(picture, 0xff0072b2));
        assertThat(viewer("#live-loss").isVisible()).isFalse();
        assertThat(lookup("#live-loss .chart-hint").query().isVisible()).isFalse();
    }

    @Test
    void aDarkThemeReachesTheNextPicture() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        show(fake, fake.events().subList(0, 60));
        interact(() -> live.setDark(true));
        ImageView picture = lookup("#live-loss .image-view").queryAs(ImageView.class);
        waitUntil(() -> picture.getImage() != null
                && picture.getImage().getPixelReader().getArgb(2, 2) == 0xff0d1117);
        assertThat(picture.isVisible()).isTrue();
    }

    @Test
    void aPauseSwapsInTheInteractiveChartAndAResumeThePicture() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        show(fake, fake.events().subList(0, 60));
        give(new ExperimentEvent.RunProgress(FIRST, new TrainingEvent.Paused()));
        assertThat(viewer("#live-loss").isVisible()).isTrue();
        assertThat(viewer("#live-loss").getChart().getXYPlot().getDataset(2).getItemCount(0))
                .isGreaterThanOrEqualTo(5);
        assertThat(lookup("#live-loss .image-view").query().isVisible()).isFalse();
        give(new ExperimentEvent.RunProgress(FIRST, new TrainingEvent.Resumed()));
        assertThat(viewer("#live-loss").isVisible()).isFalse();
        assertThat(lookup("#live-loss .image-view").query().isVisible()).isTrue();
    }

    @Test
    void uncheckingALegendEntryTakesTheCurveAway() {
        FakeExperiment fake = FakeExperiment.classes(5, 0L);
        show(fake, fake.events());
        assertThat(viewer("#live-score").getChart().getXYPlot().getDataset(2).getSeriesCount())
                .isEqualTo(3);
        CheckBox all = lookup("#live-score .check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().equals("language + audio + video"))
                .findFirst()
                .orElseThrow();
        clickOn(all);
        assertThat(viewer("#live-score").getChart().getXYPlot().getDataset(2).getSeriesCount())
                .isEqualTo(2);
    }

    @Test
    void clickingASeedInTheResultsHighlightsItsCurves() {
        FakeExperiment fake = FakeExperiment.classes(5, 0L, 1L);
        show(fake, fake.events());
        TableView<ResultLine> table = lookup("#live-results").queryTableView();
        assertThat(table.getItems()).hasSize(3);
        Node second = lookup("#live-results .table-row-cell").nth(1).query();
        clickOn(second);
        ComboBox<Focus> focus = lookup("#live-focus").queryComboBox();
        assertThat(focus.getValue()).isEqualTo(new Focus.Seed(0));
        assertThat(viewer("#live-loss")
                        .getChart()
                        .getXYPlot()
                        .getDataset(2)
                        .getSeriesKey(0)
                        .toString())
                .isEqualTo("training, seed 0");
    }

    @Test
    void aFailedRunSaysWhyInPlace() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        show(fake, fake.run(FIRST, 3, new Outcome.Failed("The loss became NaN in epoch 4; lower the learning rate.")));
        give(fake.end());
        assertThat(lookup("#live-failures .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Seed 0, multimodal: The loss became NaN in epoch 4; lower the learning rate.");
    }

    @Test
    void theVerdictIsInTheChipAndInFullUnderTheCharts() {
        FakeExperiment fake = FakeExperiment.classes(5, 0L, 1L);
        show(fake, fake.events());
        Button button = lookup("#verdict-chip").queryButton();
        assertThat(button.getText()).isEqualTo("Negative co-learning  \u22126.2 points");
        assertThat(button.getAccessibleText()).contains("95 % interval");
        assertThat(lookup("#live-verdict .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(Sentences.withMinusSigns(fake.verdict().sentence()));
        clickOn(button);
        assertThat(robotLabels())
                .contains(Sentences.withMinusSigns(fake.verdict().sentence()));
    }

    @Test
    void theStatusStripShowsRunRateAndTimeLeftAndTheEnd() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        show(fake, fake.events().subList(0, 60));
        waitUntil(() -> !text("#status-run").isEmpty());
        assertThat(text("#status-run")).isEqualTo("seed 0, multimodal, epoch 6 of 10");
        assertThat(text("#status-rate")).isEqualTo("75 epochs/min");
        assertThat(text("#status-left")).isEqualTo("about 12 s left");
        show(fake, fake.events());
        assertThat(lookup("#status-strip").queryAs(StatusBar.class).getText())
                .isEqualTo("Finished: 2 of 2 runs complete");
    }

    @Test
    void whatIsSaidInTheStripWhileModelsAreTrainedStaysUntilThereIsOtherNews() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        StatusBar bar = lookup("#status-strip").queryAs(StatusBar.class);
        show(fake, fake.events().subList(0, 60));
        waitUntil(() -> bar.getText().equals("Training"));
        interact(() -> strip.say("Saved loss.svg"));
        give(fake.events().subList(60, 80));
        waitUntil(() -> !text("#status-run").equals("seed 0, multimodal, epoch 6 of 10"));
        assertThat(bar.getText()).isEqualTo("Saved loss.svg");
        show(fake, fake.events());
        assertThat(bar.getText()).startsWith("Finished");
    }

    @Test
    void aScreenReaderHearsTheLatestValues() {
        FakeExperiment fake = FakeExperiment.classes(4, 0L);
        show(fake, fake.events());
        assertThat(lookup("#live-score .chart-area").query().getAccessibleText())
                .startsWith("Validation accuracy, seed 0: language only ")
                .contains("in epoch 4");
    }

    @Test
    void anotherExperimentStartsWithEmptyCharts() {
        FakeExperiment fake = FakeExperiment.classes(5, 0L, 1L);
        show(fake, fake.events());
        FakeExperiment next = FakeExperiment.reals(5, 3L);
        show(next, List.of());
        assertThat(lookup("#live-score .chart-hint").queryAs(Label.class).isVisible())
                .isTrue();
        assertThat(lookup("#live-verdict .label").tryQuery()).isEqualTo(Optional.empty());
        assertThat(lookup("#verdict-chip").queryButton().getText()).isEqualTo("No verdict yet");
    }

    private void show(FakeExperiment fake, List<ExperimentEvent> events) {
        interact(() -> {
            live.begin(fake.spec(), fake.data());
            strip.begin(fake.spec(), fake.data());
            chip.begin(fake.spec(), fake.data());
        });
        give(events);
    }

    private void give(ExperimentEvent event) {
        give(List.of(event));
    }

    private void give(List<ExperimentEvent> events) {
        interact(() -> {
            live.accept(events);
            strip.accept(events);
            chip.accept(events);
        });
    }

    private ChartViewer viewer(String chart) {
        return lookup(chart + " .chart-area").query().lookupAll("*").stream()
                .filter(ChartViewer.class::isInstance)
                .map(ChartViewer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String text(String label) {
        return lookup(label).queryAs(Label.class).getText();
    }

    private List<String> robotLabels() {
        return new FxRobot()
                .lookup(".label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();
    }

    private static boolean holds(ImageView view, int argb) {
        PixelReader pixels = view.getImage().getPixelReader();
        for (int y = 0; y < view.getImage().getHeight(); y++) {
            for (int x = 0; x < view.getImage().getWidth(); x++) {
                if (pixels.getArgb(x, y) == argb) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Waits as long as it takes; the time is not the point. */
    private static void waitUntil(Callable<Boolean> condition) {
        while (!WaitForAsyncUtils.waitForAsyncFx(60_000, condition)) {
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
