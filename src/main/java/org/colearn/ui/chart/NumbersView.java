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
import org.colearn.ui.text.UiText;

/** The numbers of a chart in rows and columns, for those who read rather than see. */
final class NumbersView {
    private static final double NARROWEST = 96;

    private final TableView<List<Cell>> root = new TableView<>();
    private List<Table.Column> columns = List.of();

    NumbersView(String id) {
        root.setId(id);
        root.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "numbers");
    }

    TableView<List<Cell>> node() {
        return root;
    }

    /** Shows a table; columns that stay keep their place and width while rows come in. */
    void show(Table table) {
        root.setAccessibleText(UiText.of("chart.numbers.accessible", table.caption()));
        if (!columns.equals(table.columns())) {
            columns = table.columns();
            var made = new ArrayList<TableColumn<List<Cell>, String>>();
            for (int c = 0; c < columns.size(); c++) {
                made.add(column(columns.get(c), c));
            }
            root.getColumns().setAll(made);
        }
        root.getItems().setAll(table.rows());
    }

    private static TableColumn<List<Cell>, String> column(Table.Column head, int index) {
        var column = new TableColumn<List<Cell>, String>(head.title());
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index).shown()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(NARROWEST);
        if (head.numeric()) {
            column.getStyleClass().add("align-right");
        }
        return column;
    }
}
