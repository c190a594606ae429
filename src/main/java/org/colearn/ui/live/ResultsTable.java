package org.colearn.ui.live;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;
import org.colearn.ui.view.FittedColumns;

/** One table row per seed with its test scores and state, and their mean above them. */
final class ResultsTable {
    private static final double ROW_HEIGHT = 28;
    private static final double HEAD_HEIGHT = 38;
    private static final double SCROLL_BAR_HEIGHT = 14;
    private static final double BORDERS = 2;
    private static final double NARROWEST = 64;
    private static final double WIDEST_LINE = 130;
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
        FittedColumns.keep(root);
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
        List.of(columns.get(0), state).forEach(words -> words.getStyleClass().add("align-left"));
        root.getColumns().setAll(columns);
        root.getItems()
                .setAll(ResultRow.of(model).stream()
                        .map(row -> new ResultLine(row.seed()))
                        .toList());
        fit();
        update(model);
    }

    /** Writes what is known now into the rows. */
    void update(LiveModel model) {
        List<ResultRow> rows = ResultRow.of(model);
        for (int i = 0; i < rows.size(); i++) {
            root.getItems().get(i).show(rows.get(i), model.regression());
        }
        widen(root.getColumns().get(ResultLine.COLUMNS - 1), rows, model.ended());
    }

    /** Not narrower than before, or the table would jump, until no model is trained any more. */
    private void widen(TableColumn<ResultLine, ?> state, List<ResultRow> rows, boolean ended) {
        double needed = rows.stream()
                .map(ResultRow::state)
                .mapToDouble(WordWidth::ofFixedHead) // the mean is as bold as a head
                .reduce(WordWidth.ofFixedHead(state.getText()), Math::max);
        boolean tooWide = needed < state.getMinWidth() && FittedColumns.scrolls(root);
        if (needed > state.getMinWidth() || (ended && tooWide)) {
            FittedColumns.fit(state, needed);
            fit();
        }
    }

    /** As high as its rows, and its scroll bar where it is too narrow for its columns. */
    private void fit() {
        int rows = Math.min(root.getItems().size(), MOST_ROWS);
        double height =
                HEAD_HEIGHT + ROW_HEIGHT * rows + BORDERS + (FittedColumns.scrolls(root) ? SCROLL_BAR_HEIGHT : 0);
        root.setMinHeight(height);
        root.setPrefHeight(height);
    }

    private static TableColumn<ResultLine, String> column(String name, int index) {
        boolean wide = WordWidth.ofFixedHead(name) > WIDEST_LINE;
        String head = wide ? WordWidth.onTwoLines(name) : name;
        var column = new TableColumn<ResultLine, String>(head);
        column.setCellValueFactory(cell -> cell.getValue().text(index));
        column.setSortable(false);
        column.setReorderable(false);
        FittedColumns.fit(column, Math.max(NARROWEST, WordWidth.ofFixedHead(head)));
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
