package org.colearn.ui.compare;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.compare.Column.Value;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;
import org.colearn.ui.view.FittedColumns;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The table of runs: only the rows in sight have cells, so five hundred runs cost no more than twenty. */
final class RunTable {
    private static final double ROW_HEIGHT = 28;
    private static final double DOT = 5;
    private static final double DOT_COLUMN = 28;
    private static final double HELP_MARK = 24;
    private static final double HELP_WIDTH = 460;
    private static final int WIDEST = 28;
    private static final int ROWS_MEASURED = 100;

    private final TableView<RunRow> root = new TableView<>();
    private final ToIntFunction<RunRow> colour;
    private final Consumer<List<RunRow>> chosen;
    private List<String> names = List.of();
    private boolean dark;
    private boolean filling;

    /**
     * An empty table.
     *
     * @param colour the number of a run's colour
     * @param chosen hears which runs are selected
     */
    RunTable(ToIntFunction<RunRow> colour, Consumer<List<RunRow>> chosen) {
        this.colour = colour;
        this.chosen = chosen;
        root.setId("compare-table");
        root.setAccessibleText(UiText.of("compare.table"));
        root.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        root.setFixedCellSize(ROW_HEIGHT);
        FittedColumns.keep(root);
        root.setPlaceholder(new Label(UiText.of("compare.noneShown")));
        root.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        root.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RunRow>) change -> tell());
    }

    TableView<RunRow> node() {
        return root;
    }

    /** Shows runs in columns; sorting, widths and selection stay where they can. */
    void show(List<RunRow> rows, List<Column> columns) {
        filling = true;
        var selected = new HashSet<>(selected().stream().map(RunRow::folder).toList());
        List<String> wanted = columns.stream().map(Column::name).toList();
        if (!wanted.equals(names)) {
            names = wanted;
            var made = new ArrayList<TableColumn<RunRow, ?>>();
            made.add(dots());
            columns.forEach(column -> made.add(column(column, rows)));
            root.getColumns().setAll(made);
        }
        root.getColumns().forEach(shown -> {
            if (shown.getUserData() instanceof Column column) {
                FittedColumns.fit(shown, Math.max(shown.getMinWidth(), cells(column, rows)));
            }
        });
        root.getItems().setAll(rows);
        root.sort();
        int[] places = java.util.stream.IntStream.range(0, root.getItems().size())
                .filter(i -> selected.contains(root.getItems().get(i).folder()))
                .toArray();
        root.getSelectionModel().clearSelection();
        if (places.length > 0) {
            root.getSelectionModel().selectIndices(places[0], places);
        }
        filling = false;
        tell();
    }

    /** Selects a run alone and brings it into sight; nothing happens if it is not shown. */
    void point(Path folder) {
        for (int i = 0; i < root.getItems().size(); i++) {
            if (root.getItems().get(i).folder().equals(folder)) {
                root.getSelectionModel().clearAndSelect(i);
                root.scrollTo(i);
            }
        }
    }

    List<RunRow> selected() {
        return root.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    void setDark(boolean now) {
        dark = now;
        root.refresh();
    }

    private void tell() {
        if (!filling) {
            chosen.accept(selected());
        }
    }

    private TableColumn<RunRow, Number> dots() {
        var column = new TableColumn<RunRow, Number>();
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(colour.applyAsInt(cell.getValue())));
        column.setCellFactory(made -> new Dot());
        column.setSortable(false);
        column.setResizable(false);
        column.setReorderable(false);
        FittedColumns.fit(column, DOT_COLUMN);
        return column;
    }

    private static TableColumn<RunRow, Value> column(Column column, List<RunRow> rows) {
        var made = new TableColumn<RunRow, Value>(column.name());
        made.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(column.value().apply(cell.getValue())));
        made.setUserData(column);
        double mark = 0;
        if (!column.help().isEmpty()) {
            made.setGraphic(help(column.help()));
            mark = HELP_MARK;
        }
        double cells = cells(column, rows);
        if (WordWidth.ofHead(column.name()) + mark > cells) {
            made.setText(WordWidth.onTwoLines(column.name()));
        }
        FittedColumns.fit(made, Math.max(WordWidth.ofHead(made.getText()) + mark, cells));
        boolean numbers = rows.stream()
                .limit(ROWS_MEASURED)
                .anyMatch(row -> !Double.isNaN(column.value().apply(row).number()));
        if (numbers) {
            made.getStyleClass().add("align-right");
        }
        return made;
    }

    /** Wide enough for what stands in a column, but no note makes it wider than a sentence is read in. */
    private static double cells(Column column, List<RunRow> rows) {
        return WordWidth.ofCells(rows.stream()
                .limit(ROWS_MEASURED)
                .map(row -> column.value().apply(row).text())
                .map(text -> text.substring(0, Math.min(WIDEST, text.length()))));
    }

    private static Node help(String sentence) {
        var mark = new Label("", new FontIcon(Material2AL.HELP_OUTLINE));
        mark.getStyleClass().add("head-help");
        var words = new Tooltip(sentence);
        words.setMaxWidth(HELP_WIDTH);
        words.setWrapText(true);
        words.setShowDuration(Duration.INDEFINITE);
        mark.setTooltip(words);
        return mark;
    }

    /** The colour of a run, the same in the table and in every chart of this tab. */
    private final class Dot extends TableCell<RunRow, Number> {
        private final Circle circle = new Circle(DOT);

        Dot() {
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(Number item, boolean empty) {
            super.updateItem(item, empty);
            Node mark = null;
            if (!empty) {
                circle.setFill(Color.web(Palette.run(item.intValue()).css(dark)));
                mark = circle;
            }
            setGraphic(mark);
        }
    }
}
