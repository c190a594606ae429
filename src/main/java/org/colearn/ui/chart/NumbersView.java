package org.colearn.ui.chart;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;
import org.colearn.ui.view.FittedColumns;

/** A table of results in rows and columns, such as the numbers of a chart for those who read rather than see. */
public final class NumbersView {
    private static final double NARROWEST = 56;
    private static final int ROWS_MEASURED = 100;
    private static final String NONE = "\u2013";

    private final TableView<List<Cell>> root = new TableView<>();
    private List<Table.Column> columns = List.of();

    /** Empty. */
    public NumbersView(String id) {
        root.setId(id);
        root.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "numbers");
        FittedColumns.keep(root);
    }

    /** To be placed. */
    public TableView<List<Cell>> node() {
        return root;
    }

    /** Shows a table; columns that stay keep their place and width while rows come in. */
    public void show(Table table) {
        root.setAccessibleText(UiText.of("chart.numbers.accessible", table.caption()));
        if (!columns.equals(table.columns())) {
            columns = table.columns();
            var made = new ArrayList<TableColumn<List<Cell>, String>>();
            for (int c = 0; c < columns.size(); c++) {
                made.add(column(columns.get(c), c));
            }
            root.getColumns().setAll(made);
        }
        for (int c = 0; c < columns.size(); c++) {
            widen(root.getColumns().get(c), table, c);
        }
        root.getItems().setAll(table.rows());
    }

    /** Never narrower than before, or the columns would jump while rows come in. */
    private static void widen(TableColumn<?, ?> column, Table table, int index) {
        double cells =
                WordWidth.ofCells(table.rows().stream().limit(ROWS_MEASURED).map(row -> shown(row.get(index))));
        double needed = Math.max(cells, WordWidth.ofFixedHead(column.getText()));
        FittedColumns.fit(column, Math.max(column.getMinWidth(), needed));
    }

    private static TableColumn<List<Cell>, String> column(Table.Column head, int index) {
        var column = new TableColumn<List<Cell>, String>(head.title());
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(shown(row.getValue().get(index))));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(NARROWEST);
        if (head.numeric()) {
            column.getStyleClass().add("align-right");
        }
        return column;
    }

    /** With the signs that the rest of the window has, whatever stands in a file. */
    private static String shown(Cell cell) {
        return cell.shown().equals("-") ? NONE : Sentences.withMinusSigns(cell.shown());
    }
}
