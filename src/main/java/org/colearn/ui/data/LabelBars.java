package org.colearn.ui.data;

import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.data.Split;
import org.colearn.data.quality.LabelHistogram;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/** The share of each class, or tenth of the range, in each split: three bars below each other, so that a shift is seen. */
final class LabelBars {
    private LabelBars() {}

    static VBox of(LabelHistogram histogram, Map<String, Integer> sizes) {
        double most = 0;
        for (LabelHistogram.Bar bar : histogram.bars()) {
            for (Split split : Split.values()) {
                most = Math.max(most, share(bar, split, sizes));
            }
        }
        var grid = new GridPane();
        grid.getStyleClass().add("data-bars");
        grid.getColumnConstraints().addAll(column(false), column(true), column(false));
        int row = 0;
        for (LabelHistogram.Bar bar : histogram.bars()) {
            row(grid, row++, bar, sizes, most);
        }
        return new VBox(8, key(), grid);
    }

    private static HBox key() {
        var line = new HBox();
        line.getStyleClass().add("data-key");
        for (Split split : Split.values()) {
            var patch = new Region();
            patch.getStyleClass().addAll("data-patch", style(split));
            var entry = new HBox(patch, new Label(split.word()));
            entry.getStyleClass().add("data-named");
            line.getChildren().add(entry);
        }
        return line;
    }

    private static void row(GridPane grid, int row, LabelHistogram.Bar bar, Map<String, Integer> sizes, double most) {
        var name = new Label(Sentences.withMinusSigns(bar.label()));
        name.setMinWidth(Region.USE_PREF_SIZE);
        var bars = new VBox();
        bars.getStyleClass().add("data-bar-stack");
        for (Split split : Split.values()) {
            bars.getChildren().add(new Bar(most == 0 ? 0 : share(bar, split, sizes) / most, style(split)));
        }
        String words = UiText.of("facts.labels.bar", bar.label(), bar.train(), bar.valid(), bar.test());
        Tooltip.install(bars, new Tooltip(words));
        var share = new Label(UiText.of(
                "facts.labels.shares",
                FactLines.percent(share(bar, Split.TRAIN, sizes)),
                FactLines.percent(share(bar, Split.TEST, sizes))));
        share.getStyleClass().add("hint");
        share.setMinWidth(Region.USE_PREF_SIZE);
        share.setAccessibleText(words);
        grid.addRow(row, name, bars, share);
    }

    private static double share(LabelHistogram.Bar bar, Split split, Map<String, Integer> sizes) {
        int size = sizes.getOrDefault(split.key(), 0);
        return size == 0 ? 0 : (double) bar.of(split) / size;
    }

    private static String style(Split split) {
        return "data-split-" + split.key();
    }

    /** A column as wide as its words, or one that takes what is left. */
    static ColumnConstraints column(boolean growing) {
        var column = new ColumnConstraints();
        column.setHgrow(growing ? Priority.ALWAYS : Priority.NEVER);
        column.setFillWidth(true);
        column.setHalignment(HPos.LEFT);
        return column;
    }
}
