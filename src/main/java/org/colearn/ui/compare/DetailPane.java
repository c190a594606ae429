package org.colearn.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colearn.ui.chart.ChartPainter;
import org.colearn.ui.chart.ChartPane;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.text.UiText;

/** What is said about the selected runs: their curves, their differences to the baseline, or their settings. */
final class DetailPane {
    /** Beyond this many curves the chart is a picture drawn off the window's thread. */
    private static final int MOST_INTERACTIVE = 60;

    /** Which of the three is asked for. */
    enum Topic {
        CURVES,
        DIFFERENCES,
        SETTINGS
    }

    private final VBox root = new VBox(8);
    private final ToggleGroup topics = new ToggleGroup();
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final Label problem = new Label();
    private final ChartPainter painter = new ChartPainter();
    private final ChartPane curves = new ChartPane("compare-curves", painter);
    private final ChartPane forest = new ChartPane("compare-forest", painter);
    private final SettingTable settings = new SettingTable();
    private final StackPane place = new StackPane();
    private final Runnable changed;

    /** Nothing selected; {@code changed} hears that something else is asked for. */
    DetailPane(Runnable changed) {
        this.changed = changed;
        root.getStyleClass().add("compare-detail");
        measure.setId("compare-measure");
        measure.getItems().setAll(Measure.values());
        measure.setValue(Measure.VALID_SCORE);
        measure.setAccessibleText(UiText.of("compare.measure"));
        measure.setConverter(new MeasureName());
        measure.valueProperty().addListener((observed, before, now) -> changed.run());
        problem.setId("compare-detail-problem");
        problem.getStyleClass().add(Styles.DANGER);
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(toggle(Topic.CURVES), toggle(Topic.DIFFERENCES), toggle(Topic.SETTINGS), gap, measure);
        head.setAlignment(Pos.CENTER_LEFT);
        place.getChildren().addAll(curves.node(), forest.node(), settings.node());
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        root.getChildren().addAll(head, problem, place);
        clear();
        turn();
    }

    Node node() {
        return root;
    }

    Topic topic() {
        return (Topic) topics.getSelectedToggle().getUserData();
    }

    Measure measure() {
        return measure.getValue();
    }

    /** Forgets what was selected. */
    void clear() {
        say("");
        curves.reset(UiText.of("compare.curves"), UiText.of("compare.curves.hint"), List.of());
        forest.reset(UiText.of("compare.forest.title"), UiText.of("compare.forest.hint"), List.of());
        settings.show(List.of());
    }

    void showCurves(List<Overlay.Trace> traces) {
        if (traces.isEmpty()) {
            curves.reset(UiText.of("compare.curves"), UiText.of("compare.curves.hint"), List.of());
            return;
        }
        var overlay = new Overlay(measure(), traces);
        var chart = overlay.chart();
        curves.reset(chart.title(), UiText.of("compare.curves.none"), overlay.styles());
        curves.show(chart, traces.size() > MOST_INTERACTIVE);
        curves.describe(UiText.of("compare.curves.described", chart.title(), traces.size()));
    }

    void showDifferences(List<Forest.Row> rows) {
        if (rows.isEmpty()) {
            forest.reset(UiText.of("compare.forest.title"), UiText.of("compare.forest.none"), List.of());
            return;
        }
        forest.reset(UiText.of("compare.forest.title"), UiText.of("compare.forest.hint"), Forest.styles(rows));
        forest.show(Forest.chart(rows), false);
        forest.describe(String.join(
                " ",
                rows.stream()
                        .map(row -> row.name() + ": " + row.verdict().sentence())
                        .toList()));
    }

    void showSettings(List<RunRow> selected) {
        settings.show(selected);
    }

    /** Says in place what could not be read; empty if nothing is wrong. */
    void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    void setTheme(ChartTheme theme) {
        curves.setTheme(theme);
        forest.setTheme(theme);
    }

    void close() {
        painter.close();
    }

    private ToggleButton toggle(Topic topic) {
        String name = topic.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton(UiText.of("compare.topic." + name));
        button.setId("compare-topic-" + name);
        button.setUserData(topic);
        button.setToggleGroup(topics);
        button.getStyleClass()
                .add(
                        switch (topic) {
                            case CURVES -> Styles.LEFT_PILL;
                            case DIFFERENCES -> Styles.CENTER_PILL;
                            case SETTINGS -> Styles.RIGHT_PILL;
                        });
        button.setSelected(topic == Topic.CURVES);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed -> {
            button.setSelected(true); // one of them always is
            turn();
            changed.run();
        });
        return button;
    }

    private void turn() {
        curves.node().setVisible(topic() == Topic.CURVES);
        measure.setVisible(topic() == Topic.CURVES);
        forest.node().setVisible(topic() == Topic.DIFFERENCES);
        settings.node().setVisible(topic() == Topic.SETTINGS);
    }

    private static final class MeasureName extends StringConverter<Measure> {
        @Override
        public String toString(Measure measure) {
            return measure == null
                    ? ""
                    : UiText.of("compare.measure.of." + measure.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public Measure fromString(String text) {
            throw new UnsupportedOperationException("A measure is chosen, not typed.");
        }
    }
}
