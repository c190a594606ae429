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
import org.colearn.ui.text.WordWidth;

/** A table of results in rows and columns, such as the numbers of a chart for those who read rather than see. */
public final class NumbersView {
    private static final double NARROWEST = 56;
    private static final double LETTER = 7;
    private static final double PADDING = 24;
    private static final int ROWS_MEASURED = 100;

    private final TableView<List<Cell>> root = new TableView<>();
    private List<Table.Column> columns = List.of();

    /** Empty. */
    public NumbersView(String id) {
        root.setId(id);
        root.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "numbers");
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
                made.add(column(table, c));
            }
            root.getColumns().setAll(made);
        }
        root.getItems().setAll(table.rows());
    }

    private static TableColumn<List<Cell>, String> column(Table table, int index) {
        Table.Column head = table.columns().get(index);
        var column = new TableColumn<List<Cell>, String>(head.title());
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(index).shown()));
        column.setSortable(false);
        column.setReorderable(false);
        int letters = table.rows().stream()
                .limit(ROWS_MEASURED)
                .mapToInt(row -> row.get(index).shown().length())
                .max()
                .orElse(0);
        column.setPrefWidth(Math.max(WordWidth.ofHead(head.title()), Math.max(NARROWEST, PADDING + LETTER * letters)));
        if (head.numeric()) {
            column.getStyleClass().add("align-right");
        }
        return column;
    }
}
