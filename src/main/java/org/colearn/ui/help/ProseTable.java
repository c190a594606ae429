package org.colearn.ui.help;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** A table of a chapter: words wrap in their cells, and columns share the width after how much they hold. */
final class ProseTable {
    /** Letters that a column counts for at least, so that no word is torn, and at most, so that none takes all the width. */
    private static final int LEAST = 10;

    private static final int MOST = 60;

    private final GridPane grid = new GridPane();

    ProseTable(TableBlock table, Words words) {
        grid.getStyleClass().add("help-table");
        List<List<TableCell>> rows = rows(table).toList();
        columns(rows);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                TableCell cell = rows.get(r).get(c);
                TextFlow flow = words.of(cell, cell.isHeader() ? "help-head" : "help-cell");
                grid.add(flow, c, r);
            }
        }
    }

    GridPane node() {
        return grid;
    }

    /** The cells of every row, head first. */
    static Stream<List<TableCell>> rows(TableBlock table) {
        return Markdown.children(table) // head and body
                .flatMap(Markdown::children)
                .filter(TableRow.class::isInstance)
                .map(ProseTable::cells);
    }

    private static List<TableCell> cells(Node row) {
        return Markdown.children(row).map(TableCell.class::cast).toList();
    }

    private void columns(List<List<TableCell>> rows) {
        int[] letters = IntStream.range(0, rows.get(0).size())
                .map(c -> Math.max(LEAST, Math.min(MOST, longest(rows, c))))
                .toArray();
        double all = IntStream.of(letters).sum();
        for (int count : letters) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * count / all);
            grid.getColumnConstraints().add(column);
        }
    }

    private static int longest(List<List<TableCell>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> Markdown.words(row.get(column)).length())
                .max()
                .orElse(0);
    }
}
