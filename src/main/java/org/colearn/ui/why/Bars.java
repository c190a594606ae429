package org.colearn.ui.why;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Band;
import org.colearn.ui.chart.ChartData.Cover;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Guide;
import org.colearn.ui.chart.ChartData.Reach;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton.Picture;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/** Named bars from one value to another on a common scale that has zero in it. */
final class Bars {
    private static final double HEIGHT = 14;
    private static final double NAME_LEAST = 80;
    private static final double TRACK_LEAST = 48;
    private static final int FIGURE_WIDTH = 720;
    private static final int FIGURE_ROW = 26;
    private static final int FIGURE_FRAME = 90;

    private final GridPane root = new GridPane();
    private List<Bar> shown = List.of();
    private boolean dark;

    /**
     * One bar.
     *
     * @param name what it shows
     * @param from where it begins
     * @param to where it ends
     * @param figure its value as people read it
     * @param colour its colour
     */
    record Bar(String name, double from, double to, String figure, Palette colour) {}

    Bars(String id) {
        root.setId(id);
        root.getStyleClass().add("bars");
    }

    GridPane node() {
        return root;
    }

    void setDark(boolean now) {
        dark = now;
        show(shown);
    }

    void show(List<Bar> bars) {
        shown = List.copyOf(bars);
        root.getChildren().clear();
        double low = Math.min(0, ends(bars).min().orElse(0));
        double span = Math.max(1e-9, Math.max(0, ends(bars).max().orElse(0)) - low);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            var figure = new Label(bar.figure());
            figure.setMinWidth(Region.USE_PREF_SIZE);
            figure.setMaxWidth(Double.MAX_VALUE);
            figure.setAlignment(Pos.CENTER_RIGHT);
            var name = new Label(bar.name());
            name.setWrapText(true);
            name.setMinWidth(NAME_LEAST);
            name.setMinHeight(Region.USE_PREF_SIZE);
            Pane track = track(bar, low, span);
            GridPane.setHgrow(track, Priority.ALWAYS);
            root.addRow(i, name, track, figure);
        }
        root.setAccessibleText(String.join(
                "; ",
                bars.stream()
                        .map(bar -> UiText.of("why.bar", bar.name(), bar.figure()))
                        .toList()));
    }

    /** The same bars as a figure of its own; scores of classes in percent. */
    Picture picture(String title, boolean classes) {
        double scale = classes ? 100 : 1;
        List<Band> bands = IntStream.range(0, shown.size())
                .mapToObj(i -> {
                    Bar bar = shown.get(i);
                    double low = Math.min(bar.from(), bar.to());
                    var reach = new Reach(i, scale * low, scale * Math.max(bar.from(), bar.to()));
                    return new Band(bar.name(), new Style("", bar.colour(), Dash.SOLID), Cover.BARS, List.of(reach));
                })
                .toList();
        var chart = new ChartData(
                title,
                Axis.named(title, shown.stream().map(Bar::name).toList()),
                new Axis(UiText.of(classes ? "why.axis.points" : "why.axis.error"), Ticks.NUMBER, Optional.empty()),
                List.of(),
                bands,
                List.of(),
                List.of(Guide.level("", 0)));
        var theme = ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily()));
        return new Picture(chart, theme, new Size(FIGURE_WIDTH, FIGURE_FRAME + FIGURE_ROW * shown.size()));
    }

    /** Where each bar begins and ends, and its value as it is written beside it. */
    Table table(String title) {
        return new Table(
                title,
                List.of(
                        Column.words(UiText.of("why.table.what")),
                        Column.numbers(UiText.of("why.table.from")),
                        Column.numbers(UiText.of("why.table.to")),
                        Column.numbers(UiText.of("why.table.value"))),
                shown.stream()
                        .map(bar -> List.of(
                                Cell.words(bar.name()),
                                Cell.number(bar.from(), number(bar.from())),
                                Cell.number(bar.to(), number(bar.to())),
                                Cell.number(bar.to() - bar.from(), bar.figure())))
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static DoubleStream ends(List<Bar> bars) {
        return bars.stream().flatMapToDouble(bar -> DoubleStream.of(bar.from(), bar.to()));
    }

    private Pane track(Bar bar, double low, double span) {
        var fill = new Region();
        double left = (Math.min(bar.from(), bar.to()) - low) / span;
        double share = Math.abs(bar.to() - bar.from()) / span;
        fill.setStyle("-fx-background-color: " + bar.colour().css(dark) + "; -fx-background-radius: 2;");
        var zero = new Region();
        zero.getStyleClass().add("bars-zero");
        var track = new Pane(fill, zero);
        track.setMinSize(TRACK_LEAST, HEIGHT);
        track.setMaxHeight(HEIGHT);
        fill.layoutXProperty().bind(track.widthProperty().multiply(left));
        fill.prefWidthProperty().bind(track.widthProperty().multiply(share));
        fill.setPrefHeight(HEIGHT);
        fill.setMinWidth(1);
        zero.layoutXProperty().bind(track.widthProperty().subtract(1).multiply(-low / span));
        zero.setPrefSize(1, HEIGHT);
        return track;
    }
}
