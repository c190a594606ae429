package org.colearn.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.colearn.store.EvidenceTable;
import org.colearn.store.table.Table;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.chart.NumbersView;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/** Every test of one of the comparisons, with the verdict in words above. */
final class TestsPane {
    private final ComboBox<Forest.Row> rows = new ComboBox<>();
    private final ExportButton export = new ExportButton("compare-tests-export").table(this::table);
    private final HBox choice = new HBox(8, rows, export.node());
    private final Label sentence = new Label();
    private final Label hint = new Label(UiText.of("compare.tests.hint"));
    private final NumbersView numbers = new NumbersView("compare-tests");
    private final VBox found = new VBox(8, sentence, numbers.node());
    private final StackPane root = new StackPane(found, hint);

    TestsPane() {
        choice.setAlignment(Pos.CENTER_LEFT);
        rows.setId("compare-tests-of");
        rows.setAccessibleText(UiText.of("compare.tests.of"));
        rows.getStyleClass().add(Styles.SMALL);
        rows.setConverter(new Name());
        rows.valueProperty().addListener((observed, before, now) -> draw());
        sentence.setId("compare-tests-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        hint.setWrapText(true);
        hint.getStyleClass().add("chart-hint");
        VBox.setVgrow(numbers.node(), Priority.ALWAYS);
        show(List.of());
    }

    Node node() {
        return root;
    }

    /** Chooses the comparison; placed beside the topics. */
    Node choice() {
        return choice;
    }

    void turn(boolean here) {
        root.setVisible(here);
        choice.setVisible(here);
    }

    void show(List<Forest.Row> comparisons) {
        found.setVisible(!comparisons.isEmpty());
        hint.setVisible(comparisons.isEmpty());
        export.enable(!comparisons.isEmpty());
        rows.setDisable(comparisons.size() < 2);
        rows.setItems(FXCollections.observableArrayList(comparisons));
        rows.setValue(comparisons.isEmpty() ? null : comparisons.get(0));
        draw();
    }

    private void draw() {
        if (rows.getValue() != null) {
            sentence.setText(Sentences.withMinusSigns(rows.getValue().verdict().sentence()));
            numbers.show(table());
        }
    }

    private Table table() {
        Forest.Row row = rows.getValue();
        return EvidenceTable.of(row.name(), row.evidence(), row.verdict());
    }

    private static final class Name extends StringConverter<Forest.Row> {
        @Override
        public String toString(Forest.Row row) {
            return row == null ? "" : row.name();
        }

        @Override
        public Forest.Row fromString(String typed) {
            throw new UnsupportedOperationException("The list is not typed into.");
        }
    }
}
