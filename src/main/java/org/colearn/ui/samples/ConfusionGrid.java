package org.colearn.ui.samples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colearn.evaluation.Confusion;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.samples.SamplesModel.Cell;
import org.colearn.ui.text.UiText;

/** A confusion matrix whose cells can be pressed: rows are labels, columns predictions. */
final class ConfusionGrid {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double STRONGEST = 0.75;
    private static final double NARROWEST = 42; // of "100%"

    private final GridPane root = new GridPane();
    private final Consumer<Cell> pressed;
    private boolean dark;

    /**
     * What is shown.
     *
     * @param matrix counts
     * @param rates whether shares of each label's items are written instead of counts
     * @param minus the matrix whose rates are taken away, if a difference is shown
     * @param chosen the cell that filters the table
     * @param live whether cells can be pressed
     */
    record Shown(Confusion matrix, boolean rates, Optional<Confusion> minus, Optional<Cell> chosen, boolean live) {
        /** Rates, or by how much they differ from the other matrix, [label][prediction]. */
        double[][] values() {
            double[][] own = matrix.rates();
            return minus.map(other -> difference(own, other.rates())).orElse(own);
        }

        /** What is written into a cell. */
        String text(int t, int p) {
            double value = values()[t][p];
            int count = matrix.counts()[t][p];
            if (Math.abs(value) < 0.005 && (minus.isPresent() || count == 0)) {
                return "";
            }
            return minus.isPresent() ? points(value) : rates ? percent(value) : Integer.toString(count);
        }
    }

    ConfusionGrid(Consumer<Cell> pressed) {
        this.pressed = pressed;
        root.setId("samples-matrix");
        root.getStyleClass().add("confusion");
    }

    GridPane node() {
        return root;
    }

    void setDark(boolean now) {
        dark = now;
    }

    boolean isDark() {
        return dark;
    }

    void show(Shown shown) {
        List<String> names = shown.matrix().classNames();
        root.getChildren().clear();
        root.getColumnConstraints().setAll(new ColumnConstraints());
        var corner = new Label(UiText.of("samples.matrix.corner"));
        corner.getStyleClass().add("caption");
        corner.setMinWidth(Region.USE_PREF_SIZE);
        root.add(corner, 0, 0);
        for (int c = 0; c < names.size(); c++) {
            var width = new ColumnConstraints(NARROWEST, 46, 64);
            width.setHgrow(Priority.ALWAYS);
            width.setHalignment(HPos.CENTER);
            root.getColumnConstraints().add(width);
            root.add(name(names.get(c)), c + 1, 0);
            root.add(name(names.get(c)), 0, c + 1);
        }
        double[][] values = shown.values();
        for (int t = 0; t < names.size(); t++) {
            for (int p = 0; p < names.size(); p++) {
                root.add(cell(shown, new Cell(t, p), values[t][p]), p + 1, t + 1);
            }
        }
    }

    private static Label name(String text) {
        var name = new Label(text);
        name.getStyleClass().add("caption");
        name.setTooltip(new Tooltip(text));
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private static double[][] difference(double[][] ours, double[][] other) {
        double[][] difference = new double[ours.length][ours.length];
        for (int t = 0; t < ours.length; t++) {
            for (int p = 0; p < ours.length; p++) {
                difference[t][p] = ours[t][p] - other[t][p];
            }
        }
        return difference;
    }

    private Button cell(Shown shown, Cell place, double value) {
        int count = shown.matrix().counts()[place.row()][place.column()];
        boolean difference = shown.minus().isPresent();
        var button = new Button(shown.text(place.row(), place.column()));
        button.getStyleClass().setAll("confusion-cell");
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setStyle("-fx-background-color: " + colour(place, value, difference));
        button.pseudoClassStateChanged(
                CHOSEN, shown.chosen().filter(place::equals).isPresent());
        List<String> names = shown.matrix().classNames();
        String sentence = difference
                ? UiText.of("samples.cell.difference", names.get(place.row()), names.get(place.column()), points(value))
                : UiText.of(
                        shown.live() ? "samples.cell.press" : "samples.cell",
                        names.get(place.row()),
                        names.get(place.column()),
                        Integer.toString(count),
                        percent(value));
        button.setTooltip(new Tooltip(sentence));
        button.setAccessibleText(sentence);
        button.setDisable(!shown.live());
        button.setOnAction(event -> pressed.accept(place));
        return button;
    }

    /** Blue as strong as the rate, orange off the diagonal; for a difference blue is more and orange less. */
    private String colour(Cell place, double value, boolean difference) {
        boolean blue = difference ? value > 0 : place.row() == place.column();
        int rgb = (blue ? Palette.DEPLOYED : Palette.BASELINE).rgb(dark);
        double strength = Math.min(1, Math.abs(value) * (difference ? 1.5 : 1)) * STRONGEST;
        return String.format(
                Locale.ROOT, "rgba(%d, %d, %d, %.3f)", rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, strength);
    }

    /** A rate as it stands in a cell. */
    private static String percent(double rate) {
        return String.format(Locale.ROOT, "%.0f%%", 100 * rate);
    }

    private static String points(double difference) {
        return String.format(Locale.ROOT, "%+.0f", 100 * difference).replace('-', '\u2212');
    }
}
