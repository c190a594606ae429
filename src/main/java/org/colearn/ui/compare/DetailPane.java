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
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.chart.ViewTable;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Apart;

/** What is said about the selected runs: their curves, their differences to the baseline with every test, or their settings. */
final class DetailPane {
    /** Beyond this many curves the chart is a picture drawn off the window's thread. */
    private static final int MOST_INTERACTIVE = 60;

    /** Which of them is asked for. */
    enum Topic {
        CURVES,
        DIFFERENCES,
        TESTS,
        SETTINGS
    }

    private final VBox root = new VBox(8);
    private final ToggleGroup topics = new ToggleGroup();
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final Label problem = new Label();
    private final ChartPainter painter = new ChartPainter();
    private final ChartPane curves = new ChartPane("compare-curves", painter);
    private final ChartPane forest = new ChartPane("compare-forest", painter);
    private final Label forestNote = new Label();
    private final VBox differences = new VBox(4, forest.node(), forestNote);
    private final TestsPane tests = new TestsPane();
    private final SettingTable settings = new SettingTable();
    private final ExportButton settingsExport = new ExportButton("compare-settings-export")
            .table(() -> ViewTable.of(UiText.of("compare.settings"), settings.node()));
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
        var toggles = new HBox();
        for (Topic topic : Topic.values()) {
            toggles.getChildren().add(toggle(topic));
        }
        for (Node part : List.of(measure, settingsExport.node(), tests.choice())) {
            part.managedProperty().bind(part.visibleProperty());
        }
        var choices = new HBox(measure, tests.choice(), settingsExport.node());
        choices.setAlignment(Pos.CENTER_RIGHT);
        var head = new Apart(toggles, choices);
        forestNote.setId("compare-forest-note");
        forestNote.getStyleClass().add("caption");
        forestNote.setWrapText(true);
        forestNote.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(forest.node(), Priority.ALWAYS);
        place.getChildren().addAll(curves.node(), differences, tests.node(), settings.node());
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
        forestNote.setText("");
        tests.show(List.of());
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
        tests.show(rows);
        forestNote.setText(rows.isEmpty() ? "" : Forest.note(rows));
        if (rows.isEmpty()) {
            forest.reset(UiText.of("compare.forest.title"), UiText.of("compare.forest.none"), List.of());
            return;
        }
        forest.reset(UiText.of("compare.forest.title"), UiText.of("compare.forest.hint"), Forest.styles(rows));
        forest.show(Forest.chart(rows), false);
        forest.describe(String.join(
                " ",
                rows.stream()
                        .map(row -> row.name() + ": "
                                + Sentences.withMinusSigns(row.verdict().sentence()))
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
                .addAll(
                        Styles.SMALL,
                        switch (topic) {
                            case CURVES -> Styles.LEFT_PILL;
                            case DIFFERENCES, TESTS -> Styles.CENTER_PILL;
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
        differences.setVisible(topic() == Topic.DIFFERENCES);
        tests.turn(topic() == Topic.TESTS);
        settingsExport.node().setVisible(topic() == Topic.SETTINGS);
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
