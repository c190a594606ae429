package org.colearn.ui.live;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.colearn.store.table.Table;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;

/** One table row per seed with its test scores and state, and their mean above them. */
final class ResultsTable {
    private static final double ROW_HEIGHT = 28;
    private static final double HEAD_HEIGHT = 34;
    private static final double SCROLL_BAR_HEIGHT = 14;
    private static final double BORDERS = 2;
    private static final double NARROWEST = 64;
    private static final double STATE_WIDTH = 160;
    private static final int MOST_ROWS = 9;
    private static final PseudoClass MEAN = PseudoClass.getPseudoClass("mean");

    private final TableView<ResultLine> root = new TableView<>();
    private final Consumer<Long> chosen;

    /** A table that reports the seed whose row was clicked, or chosen with the Enter key. */
    ResultsTable(Consumer<Long> chosen) {
        this.chosen = chosen;
        root.setId("live-results");
        root.setAccessibleText(UiText.of("live.results.title"));
        root.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        root.setFixedCellSize(ROW_HEIGHT);
        root.setRowFactory(view -> row());
        root.widthProperty().addListener((property, before, now) -> fit());
        root.setOnKeyPressed(event -> {
            ResultLine selected = root.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && selected != null) {
                selected.seed().ifPresent(chosen);
            }
        });
    }

    Node node() {
        return root;
    }

    /** Names the columns after the modality sets of an experiment and makes its rows. */
    void begin(LiveModel model) {
        SetNames names = model.names();
        List<String> heads = List.of(
                UiText.of("live.results.seed"),
                names.deployed(),
                names.all(),
                names.baseline(),
                UiText.of(model.regression() ? "live.results.difference.mae" : "live.results.difference.points"),
                UiText.of("live.results.state"));
        List<TableColumn<ResultLine, String>> columns = IntStream.range(0, ResultLine.COLUMNS)
                .mapToObj(i -> column(heads.get(i), i))
                .toList();
        TableColumn<ResultLine, String> state = columns.get(ResultLine.COLUMNS - 1);
        state.setMinWidth(STATE_WIDTH);
        state.setPrefWidth(STATE_WIDTH);
        List.of(columns.get(0), state).forEach(words -> words.getStyleClass().add("align-left"));
        root.getColumns().setAll(columns);
        root.getItems()
                .setAll(ResultRow.of(model).stream()
                        .map(row -> new ResultLine(row.seed()))
                        .toList());
        fit();
        update(model);
    }

    /** The same figures, in full for programs. */
    Table table() {
        List<Table.Column> columns = new ArrayList<>();
        for (int c = 0; c < ResultLine.COLUMNS; c++) {
            String head = root.getColumns().get(c).getText();
            columns.add(new Table.Column(head, c > 0 && c < ResultLine.COLUMNS - 1));
        }
        return new Table(
                UiText.of("live.results.title"),
                columns,
                root.getItems().stream().map(ResultLine::cells).toList());
    }

    /** Writes what is known now into the rows. */
    void update(LiveModel model) {
        List<ResultRow> rows = ResultRow.of(model);
        for (int i = 0; i < rows.size(); i++) {
            root.getItems().get(i).show(rows.get(i), model.regression());
        }
    }

    /** Fills the width where there is enough of it; in a narrow window the table scrolls instead of cutting names. */
    private void fit() {
        double needed = BORDERS;
        for (TableColumn<ResultLine, ?> column : root.getColumns()) {
            needed += column.getMinWidth();
        }
        boolean narrow = root.getWidth() < needed;
        root.setColumnResizePolicy(
                narrow ? TableView.UNCONSTRAINED_RESIZE_POLICY : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        int rows = Math.min(root.getItems().size(), MOST_ROWS);
        double height = HEAD_HEIGHT + ROW_HEIGHT * rows + BORDERS + (narrow ? SCROLL_BAR_HEIGHT : 0);
        root.setMinHeight(height);
        root.setPrefHeight(height);
    }

    private static TableColumn<ResultLine, String> column(String name, int index) {
        var column = new TableColumn<ResultLine, String>(name);
        column.setCellValueFactory(cell -> cell.getValue().text(index));
        column.setSortable(false);
        column.setReorderable(false);
        double width = Math.max(NARROWEST, WordWidth.ofHead(name));
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    private TableRow<ResultLine> row() {
        var made = new TableRow<ResultLine>() {
            @Override
            protected void updateItem(ResultLine item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(MEAN, !empty && item.seed().isEmpty());
            }
        };
        made.setOnMouseClicked(event -> {
            if (made.getItem() != null) {
                made.getItem().seed().ifPresent(chosen);
            }
        });
        return made;
    }
}
