package org.colearn.ui.data;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.colearn.data.DatasetFacts;
import org.colearn.data.quality.ModalityQuality;
import org.colearn.ui.text.UiText;

/** One row per modality: size, lengths, padding, and what is wrong with its numbers. */
final class ModalityGrid {
    /** Names of the columns. */
    static final List<String> HEADS =
            List.of("name", "features", "steps", "padding", "zero", "nan", "infinite", "constant");

    private static final int PADDING = 3;
    private static final int FIRST_DOUBT = 4;

    private ModalityGrid() {}

    static GridPane of(DatasetFacts facts) {
        GridPane grid = heads(HEADS.size());
        for (int m = 0; m < facts.modalities().size(); m++) {
            row(grid, m, facts.modalities().get(m), facts.quality().modalities().get(m));
        }
        return grid;
    }

    /** The same before anything was counted: what the modalities are. */
    static GridPane brief(List<DatasetFacts.Channel> modalities) {
        GridPane grid = heads(PADDING + 1);
        for (int m = 0; m < modalities.size(); m++) {
            List<String> cells = FactLines.modality(modalities.get(m));
            for (int c = 0; c < cells.size(); c++) {
                var cell = new Label(cells.get(c));
                grid.add(c == 0 ? named(m, cell) : cell, c, m + 1);
            }
        }
        return grid;
    }

    private static GridPane heads(int columns) {
        var grid = new GridPane();
        grid.getStyleClass().add("data-grid");
        for (int c = 0; c < columns; c++) {
            var head = new Label(UiText.of("facts.modalities." + HEADS.get(c)));
            head.getStyleClass().add("data-grid-head");
            head.setTooltip(new Tooltip(UiText.of("facts.modalities." + HEADS.get(c) + ".help")));
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, c, 0);
            var column = new ColumnConstraints();
            column.setMinWidth(Region.USE_PREF_SIZE);
            column.setHgrow(Priority.SOMETIMES);
            column.setHalignment(c == 0 || c == PADDING ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static void row(GridPane grid, int m, DatasetFacts.Channel channel, ModalityQuality quality) {
        List<String> cells = FactLines.modality(channel, quality);
        for (int c = 0; c < cells.size(); c++) {
            var cell = new Label(cells.get(c));
            cell.setMinWidth(Region.USE_PREF_SIZE);
            if (c >= FIRST_DOUBT && !cells.get(c).equals("0")) {
                cell.getStyleClass().add("data-doubt");
            }
            if (c == PADDING) {
                cell.setTooltip(new Tooltip(FactLines.paddingCounts(quality)));
            }
            grid.add(c == 0 ? named(m, cell) : cell, c, m + 1);
        }
    }

    /** A modality's name beside its colour. */
    static HBox named(int modality, Node name) {
        var dot = new Region();
        dot.getStyleClass().addAll("data-dot", "modality-" + modality);
        var line = new HBox(dot, name);
        line.getStyleClass().add("data-named");
        return line;
    }
}
