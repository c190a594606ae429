package org.colearn.ui.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.colearn.ui.text.UiText;

/** A model's answer for one utterance: a bar for each class, or a needle on the scale of labels; a tick shows the answer as deployed. */
final class AnswerBars {
    private static final Duration MOVE = Duration.millis(200);
    private static final double HEIGHT = 14;

    private final GridPane root = new GridPane();
    private List<Bar> bars = List.of();

    /** What one row shows, in [0, 1] of its track. */
    private record Bar(DoubleProperty share, DoubleProperty usual, Label figure, Region mark) {}

    AnswerBars() {
        root.setId("samples-answer");
        root.getStyleClass().add("answer");
    }

    GridPane node() {
        return root;
    }

    /**
     * Begins an utterance.
     *
     * @param names of the classes
     * @param label index of its class
     */
    void classes(List<String> names, int label) {
        var made = new ArrayList<Bar>();
        root.getChildren().clear();
        for (int k = 0; k < names.size(); k++) {
            made.add(row(k, (k == label ? "\u25b8 " : "") + names.get(k), false));
            if (k == label) {
                root.getChildren()
                        .get(root.getChildren().size() - 3)
                        .getStyleClass()
                        .add("true-label");
            }
        }
        bars = List.copyOf(made);
    }

    /** Begins an utterance with a real label, in [0, 1] of the scale. */
    void scale(String low, String high, double label) {
        root.getChildren().clear();
        Bar needle = row(0, low, true);
        needle.usual().set(label);
        needle.figure().setText(high);
        needle.mark().setVisible(false); // until there is an answer
        bars = List.of(needle);
    }

    private Bar row(int index, String name, boolean needle) {
        var share = new SimpleDoubleProperty();
        var usual = new SimpleDoubleProperty();
        var fill = new Region();
        fill.getStyleClass().add(needle ? "answer-needle" : "answer-fill");
        var tick = new Region();
        tick.getStyleClass().add("answer-tick");
        var track = new Pane(fill, tick);
        track.getStyleClass().add("answer-track");
        track.setMinSize(60, HEIGHT);
        track.setPrefHeight(HEIGHT);
        track.setMaxHeight(HEIGHT);
        if (needle) {
            fill.layoutXProperty().bind(track.widthProperty().subtract(6).multiply(share));
            fill.setPrefSize(6, HEIGHT);
        } else {
            fill.prefWidthProperty().bind(track.widthProperty().multiply(share));
            fill.setPrefHeight(HEIGHT);
        }
        tick.layoutXProperty().bind(track.widthProperty().subtract(2).multiply(usual));
        tick.setPrefSize(2, HEIGHT);
        var label = new Label(name);
        var figure = new Label();
        figure.setMinWidth(44);
        figure.setAlignment(Pos.CENTER_RIGHT);
        GridPane.setHgrow(track, Priority.ALWAYS);
        root.addRow(index, label, track, figure);
        return new Bar(share, usual, figure, fill);
    }

    /** Where the ticks stand: the answer as deployed. */
    void usual(float[] probabilities) {
        for (int k = 0; k < bars.size(); k++) {
            bars.get(k).usual().set(probabilities[k]);
        }
    }

    /** Moves the bars. */
    void classes(float[] probabilities) {
        for (int k = 0; k < bars.size(); k++) {
            bars.get(k).figure().setText(String.format(Locale.ROOT, "%.0f %%", 100 * probabilities[k]));
            move(bars.get(k), probabilities[k]);
        }
    }

    /** Moves the needle. */
    void needle(double place, String sentence) {
        bars.get(0).mark().setVisible(true);
        move(bars.get(0), Math.max(0, Math.min(1, place)));
        root.setAccessibleText(sentence);
    }

    private static void move(Bar bar, double share) {
        new Timeline(new KeyFrame(MOVE, new KeyValue(bar.share(), share))).play();
    }

    /** Says to a screen reader what was predicted. */
    void describe(String name, float probability) {
        root.setAccessibleText(
                UiText.of("samples.whatif.predicted", name, Long.toString(Math.round(100 * (double) probability))));
    }
}
