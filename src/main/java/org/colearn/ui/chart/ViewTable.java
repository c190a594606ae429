package org.colearn.ui.chart;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;

/** What stands in a table of the window, with the rows, the order and the columns that a person left there. */
public final class ViewTable {
    private ViewTable() {}

    /** A value that programs read otherwise than people. */
    public interface Exact {
        /** Both ways to read it. */
        Cell cell();
    }

    /** The table as it stands; columns without a name are ornaments and left out. */
    public static <T> Table of(String caption, TableView<T> view) {
        List<TableColumn<T, ?>> shown = view.getVisibleLeafColumns().stream()
                .filter(column -> column.getText() != null && !column.getText().isEmpty())
                .toList();
        List<Column> heads = shown.stream()
                .map(column -> new Column(head(column), numeric(column, view.getItems())))
                .toList();
        List<List<Cell>> rows = view.getItems().stream()
                .map(row -> shown.stream()
                        .map(column -> cell(column.getCellData(row)))
                        .toList())
                .toList();
        return new Table(caption, heads, rows);
    }

    /** What a column is called, which may stand on two lines in the window. */
    public static String head(TableColumn<?, ?> column) {
        return column.getText().replace('\n', ' ');
    }

    private static <T> boolean numeric(TableColumn<T, ?> column, List<T> rows) {
        return column.getStyleClass().contains("align-right")
                || rows.stream().limit(1).anyMatch(row -> column.getCellData(row) instanceof Number);
    }

    private static Cell cell(Object value) {
        if (value == null) {
            return Cell.EMPTY;
        }
        if (value instanceof Exact exact) {
            return exact.cell();
        }
        return value instanceof Double number
                ? Cell.number(number, String.format(Locale.ROOT, "%.4f", number))
                : Cell.words(value.toString());
    }
}
