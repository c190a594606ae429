package org.colearn.ui.sweep;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.experiment.published.Reproduction;
import org.colearn.store.table.Table;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.chart.NumbersView;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;
import org.colearn.ui.view.FittedColumns;
import org.colearn.ui.view.SmallWindow;

/** Every rate against the baseline in figures, with Holm's p and the verdict; the selected row's verdict in words below. */
final class TablePage {
    private static final double ROW_HEIGHT = 28;
    private static final double TESTS_HEIGHT = 170;
    private static final double SMALLEST_HEIGHT = 120;

    private final TableView<TableLine> table = new TableView<>();
    private final Label sentence = new Label();
    private final NumbersView tests = new NumbersView("sweep-tests");
    private final Label caption = new Label(UiText.of("sweep.table.caption"));
    private final Label deviations = new Label();
    private Optional<Table> latest = Optional.empty();
    private Optional<Table> explained = Optional.empty();
    private final ExportButton export = new ExportButton("sweep-table-export").table(() -> latest.orElseThrow());
    private final ExportButton testsExport =
            new ExportButton("sweep-tests-export").table(() -> explained.orElseThrow());
    private final VBox explanation = new VBox(8);
    private final VBox root = new VBox(8);
    private final Node page;
    private final Runnable chosen;
    private boolean filling;

    /** An empty table; {@code chosen} hears that another row is selected. */
    TablePage(Runnable chosen) {
        this.chosen = chosen;
        root.setId("sweep-table-page");
        prepareTable();
        sentence.setId("sweep-sentence");
        for (Label words : List.of(sentence, caption, deviations)) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        tests.node().setMinHeight(TESTS_HEIGHT);
        tests.node().setPrefHeight(TESTS_HEIGHT);
        var head = new HBox(8, sentence, testsExport.node());
        head.setAlignment(Pos.CENTER_LEFT);
        explanation.getChildren().addAll(head, tests.node());
        deviations.setId("sweep-deviations");
        deviations.getStyleClass().add("caption");
        for (Region part : List.of(deviations, explanation)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        caption.getStyleClass().add("caption");
        HBox.setHgrow(caption, Priority.ALWAYS);
        caption.setMaxWidth(Double.MAX_VALUE);
        var foot = new HBox(8, caption, export.node());
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getChildren().addAll(table, foot, explanation, deviations);
        page = SmallWindow.scrolling(root);
        clear(Optional.empty());
    }

    private void prepareTable() {
        table.setId("sweep-table");
        table.setAccessibleText(UiText.of("sweep.table"));
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setMinHeight(SMALLEST_HEIGHT);
        FittedColumns.keep(table);
        table.setPlaceholder(new Label(UiText.of("sweep.table.empty")));
        table.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (!filling) {
                chosen.run();
            }
        });
    }

    Node node() {
        return page;
    }

    /** Forgets another sweep; says in what a published experiment that was run again is not the published one. */
    void clear(Optional<Reproduction> reproduction) {
        String why = reproduction
                .map(known -> UiText.of("sweep.table.deviations") + "\n\u2022 "
                        + String.join("\n\u2022 ", known.deviations()))
                .orElse("");
        deviations.setText(why);
        deviations.setVisible(!why.isEmpty());
        latest = Optional.empty();
        export.enable(false);
        table.getItems().clear();
        explain("", Optional.empty());
    }

    /** The cell whose row is selected; empty for none and for a baseline. */
    Optional<String> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).flatMap(TableLine::cell);
    }

    /** Says the verdict on the selected row, with every test under it. */
    void explain(String verdict, Optional<Table> evidence) {
        sentence.setText(verdict);
        explained = evidence;
        explanation.setVisible(!verdict.isEmpty());
        evidence.ifPresent(tests::show);
    }

    /**
     * Shows a study.
     *
     * @param lines as people read them
     * @param whole to be exported, figure by figure
     */
    void show(List<TableLine> lines, Table whole) {
        latest = Optional.of(whole);
        export.enable(true);
        filling = true;
        int selected = table.getSelectionModel().getSelectedIndex();
        List<TableColumn<TableLine, String>> columns = IntStream.range(0, TableLine.HEADS.size())
                .filter(i ->
                        lines.stream().anyMatch(line -> !line.cells().get(i).equals("\u2013")))
                .mapToObj(i -> column(i, lines))
                .toList();
        if (!looks(columns).equals(looks(table.getColumns()))) {
            table.getColumns().setAll(columns);
        }
        table.getItems().setAll(lines);
        table.getSelectionModel().select(selected);
        filling = false;
    }

    /** Heads and least widths: while they stay, the columns stay, with what a person made of them. */
    private static List<String> looks(List<? extends TableColumn<TableLine, ?>> columns) {
        return columns.stream()
                .map(column -> column.getText() + column.getMinWidth())
                .toList();
    }

    private static TableColumn<TableLine, String> column(int index, List<TableLine> lines) {
        String key = TableLine.HEADS.get(index);
        var column = new TableColumn<TableLine, String>(UiText.of("sweep.table." + key));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(index)));
        column.setSortable(false);
        column.setReorderable(false);
        double cells = WordWidth.ofCells(lines.stream().map(line -> line.cells().get(index)));
        FittedColumns.fit(column, Math.max(WordWidth.ofFixedHead(column.getText()), cells));
        if (List.of("seeds", "deployed", "all", "difference", "interval", "p", "published")
                .contains(key)) {
            column.getStyleClass().add("align-right");
        }
        return column;
    }
}
