package org.colearn.ui.sweep;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.colearn.experiment.published.Reproduction;
import org.colearn.ui.text.UiText;

/** Every rate against the baseline in figures, with Holm's p and the verdict; the selected row's verdict in words below. */
final class TablePage {
    private static final double ROW_HEIGHT = 28;
    private static final double LETTER = 7;
    private static final double PADDING = 22;
    private static final int WIDEST = 60;

    private final TableView<TableLine> table = new TableView<>();
    private final Label sentence = new Label();
    private final Label caption = new Label(UiText.of("sweep.table.caption"));
    private final Label deviations = new Label();
    private final VBox root = new VBox(8, table, sentence, caption, deviations);

    TablePage() {
        root.setId("sweep-table-page");
        table.setId("sweep-table");
        table.setAccessibleText(UiText.of("sweep.table"));
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(new Label(UiText.of("sweep.table.empty")));
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((observed, before, now) -> sentence.setText(now == null ? "" : now.sentence()));
        sentence.setId("sweep-sentence");
        for (Label words : List.of(sentence, caption, deviations)) {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
        deviations.setId("sweep-deviations");
        deviations.managedProperty().bind(deviations.visibleProperty());
        deviations.getStyleClass().add("caption");
        caption.getStyleClass().add("caption");
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    Node node() {
        return root;
    }

    /** Says in what a published experiment that was run again is not the published one; nothing for other sweeps. */
    void explain(Optional<Reproduction> reproduction) {
        String why = reproduction
                .map(known -> UiText.of("sweep.table.deviations") + "\n\u2022 "
                        + String.join("\n\u2022 ", known.deviations()))
                .orElse("");
        deviations.setText(why);
        deviations.setVisible(!why.isEmpty());
    }

    void show(List<TableLine> lines) {
        int selected = table.getSelectionModel().getSelectedIndex();
        List<TableColumn<TableLine, String>> columns = IntStream.range(0, TableLine.HEADS.size())
                .filter(i ->
                        lines.stream().anyMatch(line -> !line.cells().get(i).equals("\u2013")))
                .mapToObj(i -> column(i, lines))
                .toList();
        boolean same = columns.stream()
                .map(TableColumn::getText)
                .toList()
                .equals(table.getColumns().stream().map(TableColumn::getText).toList());
        if (!same) {
            table.getColumns().setAll(columns);
        }
        table.getItems().setAll(lines);
        table.getSelectionModel().select(selected);
    }

    private static TableColumn<TableLine, String> column(int index, List<TableLine> lines) {
        String key = TableLine.HEADS.get(index);
        var column = new TableColumn<TableLine, String>(UiText.of("sweep.table." + key));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(index)));
        column.setSortable(false);
        column.setReorderable(false);
        int letters = lines.stream()
                .mapToInt(line -> line.cells().get(index).length())
                .max()
                .orElse(0);
        column.setPrefWidth(PADDING
                + LETTER * Math.min(WIDEST, Math.max(letters, column.getText().length())));
        if (List.of("seeds", "deployed", "all", "difference", "interval", "p", "published")
                .contains(key)) {
            column.getStyleClass().add("align-right");
        }
        return column;
    }
}
