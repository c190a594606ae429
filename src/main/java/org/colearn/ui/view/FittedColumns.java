package org.colearn.ui.view;

import javafx.beans.Observable;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Columns of which none is ever cut: where there is room the last one takes what is left, where there is not the table scrolls. */
public final class FittedColumns {
    /** Of a scroll bar and the table's edges. */
    private static final double FRAME = 18;

    private FittedColumns() {}

    /** Keeps the columns of a table as wide as {@link #fit} says, whatever becomes of its width and its columns. */
    public static void keep(TableView<?> table) {
        table.widthProperty().addListener((observed, before, now) -> arrange(table));
        table.getVisibleLeafColumns().addListener((Observable changed) -> arrange(table));
    }

    /** Gives a column its least width, which is the one it has wherever nothing is left to share. */
    public static void fit(TableColumn<?, ?> column, double width) {
        if (column.getMinWidth() == width && column.getPrefWidth() == width) {
            return; // tables of what is being trained ask many times a second
        }
        column.setMinWidth(width);
        column.setPrefWidth(width);
        if (column.getTableView() != null) {
            arrange(column.getTableView());
            shareOut(column.getTableView());
        }
    }

    /** Whether a table is narrower than its columns, so that it scrolls. */
    public static boolean scrolls(TableView<?> table) {
        double needed = table.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getMinWidth)
                .sum();
        return table.getWidth() < needed + FRAME;
    }

    /** A column that has grown takes its room from the others; a table does that by itself only when its own width changes. */
    private static <S> void shareOut(TableView<S> table) {
        table.getColumnResizePolicy().call(new TableView.ResizeFeatures<>(table, null, 0.0));
    }

    private static void arrange(TableView<?> table) {
        var policy = scrolls(table)
                ? TableView.UNCONSTRAINED_RESIZE_POLICY
                : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN;
        if (!policy.equals(table.getColumnResizePolicy())) {
            table.setColumnResizePolicy(policy);
        }
    }
}
