package org.colearn.ui.live;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.store.SpecCommand;
import org.colearn.ui.chart.ChartPainter;
import org.colearn.ui.chart.ChartPane;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.fx.Pacer;
import org.colearn.ui.shell.CopyCommand;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Apart;

/** The Live tab: curves, results and verdict of the running experiment. */
public final class LiveView implements AutoCloseable {
    /** About 15 pictures a second: smooth to the eye, and the window keeps its 60 pulses while both cores train. */
    private static final Duration BETWEEN_PICTURES = Duration.millis(66);

    /** Four texts a second are as many as anybody reads; each one costs a layout of the window. */
    static final Duration BETWEEN_WORDS = Duration.millis(250);

    private static final double CAPTION_LEAST = 220;

    private final ChartPainter painter = new ChartPainter();
    private final ChartPane loss = new ChartPane("live-loss", painter);
    private final ChartPane score = new ChartPane("live-score", painter);
    private final FocusChooser focus = new FocusChooser(this::refresh);
    private final Label caption = new Label();
    private final ResultsPane results = new ResultsPane(focus::choose);
    private final RateDials dials;
    private final ScrollPane root;
    private final Pacer pictures = new Pacer(BETWEEN_PICTURES, this::drawCharts);
    private final Pacer words = new Pacer(BETWEEN_WORDS, this::writeWords);
    private Optional<LiveModel> model = Optional.empty();
    private Optional<SeedLines> lines = Optional.empty();

    /** An empty view that says what will be in it; {@code moved} receives the rates by modality when somebody moves one. */
    public LiveView(Consumer<Map<String, Double>> moved) {
        dials = new RateDials(moved);
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        caption.setMinWidth(CAPTION_LEAST);
        Button copy = CopyCommand.button(
                "live-copy", () -> model.map(shown -> SpecCommand.text(shown.spec(), shown.moves())));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        var tools = new Apart(focus.node(), copy);
        var reading = new Apart(caption, tools);
        var charts = new SideBySide(loss.node(), score.node());
        VBox.setVgrow(charts, Priority.ALWAYS);
        var content = new VBox(16, charts, reading, dials.node(), results.node());
        content.setPadding(new Insets(16));
        root = new ScrollPane(content);
        root.setId("live-view");
        LiveStyle.on(root);
        root.setFitToWidth(true);
        root.skinProperty().addListener((property, before, now) -> stopCaching());
        root.setFitToHeight(true);
        loss.reset(UiText.of("live.title.loss"), UiText.of("live.hint.loss"), List.of());
        score.reset(UiText.of("live.title.accuracy"), UiText.of("live.hint.accuracy"), List.of());
        reading.visibleProperty().bind(results.node().visibleProperty());
        reading.managedProperty().bind(reading.visibleProperty());
        results.node().managedProperty().bind(results.node().visibleProperty());
        results.node().setVisible(false);
    }

    /** The view, to be placed in a tab. */
    public Node node() {
        return root;
    }

    /** Clears the view and names the curves of the experiment that is about to run; JavaFX thread. */
    public void begin(ExperimentSpec spec, Dataset data) {
        var fresh = new LiveModel(spec, data);
        model = Optional.of(fresh);
        lines = Optional.of(new SeedLines(fresh));
        SetNames names = fresh.names();
        String kind = fresh.regression() ? "mae" : "accuracy";
        loss.reset(
                UiText.of("live.title.loss"),
                UiText.of("live.hint.loss"),
                Curve.losses().stream().map(curve -> curve.style(names)).toList());
        score.reset(
                UiText.of("live.title." + kind),
                UiText.of("live.hint." + kind),
                Curve.scores(names).stream().map(curve -> curve.style(names)).toList());
        results.begin(fresh);
        focus.begin(spec.seeds());
        dials.begin(data.modalities(), spec.training().dropout());
        dials.show(true);
        results.node().setVisible(true);
        refresh();
    }

    /** Takes what the experiment said since the last pulse, in order; JavaFX thread. */
    public void accept(List<ExperimentEvent> events) {
        model.ifPresent(now -> {
            boolean wasGrowing = now.growing();
            events.forEach(now::accept);
            dials.show(!now.ended());
            if (wasGrowing != now.growing()) {
                refresh();
            } else {
                pictures.request();
                words.request();
            }
        });
    }

    /** Chooses colours for a dark or a light theme; JavaFX thread. */
    public void setDark(boolean dark) {
        var theme = ChartTheme.of(dark, ChartTheme.familyFor(caption.getFont().getFamily()));
        loss.setTheme(theme);
        score.setTheme(theme);
    }

    /** Ends the drawing thread. */
    @Override
    public void close() {
        pictures.stop();
        words.stop();
        dials.close();
        painter.close();
    }

    /** A scroll pane draws its viewport from a cached picture, which changing charts would only make twice the work. */
    private void stopCaching() {
        root.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    }

    private void refresh() {
        pictures.now();
        words.now();
    }

    private void drawCharts() {
        model.ifPresent(now -> {
            LiveCharts charts = charts(now);
            loss.show(charts.loss(), now.growing());
            score.show(charts.score(), now.growing());
        });
    }

    private LiveCharts charts(LiveModel now) {
        return new LiveCharts(now, lines.orElseThrow(), focus.focus());
    }

    private void writeWords() {
        model.ifPresent(now -> {
            focus.offerMean(lines.orElseThrow().meanExists());
            LiveCharts charts = charts(now);
            caption.setText(charts.caption());
            results.update(now);
            var summary = new Summary(now, charts.focusedSeed().orElse(now.currentSeed()));
            loss.describe(summary.of(UiText.of("live.title.loss"), Curve.losses()));
            score.describe(summary.of(
                    UiText.of(now.regression() ? "live.title.mae" : "live.title.accuracy"), Curve.scores(now.names())));
        });
    }
}
