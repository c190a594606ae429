package org.colearn.ui.why;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/** Named bars from one value to another on a common scale that has zero in it. */
final class Bars {
    private static final double HEIGHT = 14;

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
            figure.setAlignment(Pos.CENTER_RIGHT);
            var name = new Label(bar.name());
            name.setMinWidth(90);
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
        track.setMinSize(80, HEIGHT);
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
