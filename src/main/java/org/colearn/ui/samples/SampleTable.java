package org.colearn.ui.samples;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.colearn.evaluation.diagnosis.SubsetResult;
import org.colearn.ui.inside.SetWords;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;
import org.colearn.ui.view.FittedColumns;

/** The table of utterances; columns beyond the deployed and all modalities are chosen with the button at its right. */
final class SampleTable {
    private static final double NARROWEST = 110;
    private static final double TRANSCRIPT_LEAST = 320;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TableView<Sample> root = new TableView<>();

    SampleTable(Consumer<Sample> chosen) {
        root.setId("samples-table");
        root.setAccessibleText(UiText.of("samples.table"));
        root.getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
        root.setTableMenuButtonVisible(true);
        FittedColumns.keep(root);
        root.setMinHeight(150);
        root.setPlaceholder(new Label(UiText.of("samples.table.none")));
        root.getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> {
            if (now != null) {
                chosen.accept(now);
            }
        });
    }

    TableView<Sample> node() {
        return root;
    }

    /** New columns for a run. */
    void open(SamplesModel model) {
        var columns = new ArrayList<TableColumn<Sample, ?>>();
        columns.add(column("samples.column.id", 110, model.all(), Sample::id));
        columns.add(figures(model, column("samples.column.label", 90, model.all(), Sample::label)));
        var modalities = model.subsets().modalities();
        int all = model.subsets().results().size() - 1;
        for (SubsetResult result : model.subsets().results()) {
            int bits = result.present().bits();
            boolean usual = bits == all || bits == model.deployed().bits();
            String name = bits == all ? UiText.of("samples.column.all") : SetWords.of(result.present(), modalities);
            columns.addAll(set(model, name, bits, usual));
        }
        if (model.all().stream().anyMatch(sample -> !sample.transcript().isEmpty())) {
            columns.add(column("samples.column.transcript", TRANSCRIPT_LEAST, List.of(), Sample::transcript));
        }
        root.getColumns().setAll(columns);
    }

    private static List<TableColumn<Sample, ?>> set(SamplesModel model, String name, int bits, boolean usual) {
        var columns = new ArrayList<TableColumn<Sample, ?>>();
        TableColumn<Sample, String> predicted =
                column(name, sample -> sample.predictions().get(bits));
        FittedColumns.fit(predicted, Math.max(NARROWEST, predicted.getMinWidth()));
        predicted.setVisible(usual);
        columns.add(figures(model, predicted));
        predicted.setCellFactory(table -> new Prediction(bits));
        if (classes(model)) {
            TableColumn<Sample, Double> confidence = headed(UiText.of("samples.column.confidence", name));
            confidence.setCellValueFactory(row ->
                    new ReadOnlyObjectWrapper<>(row.getValue().confidences().get(bits)));
            confidence.setCellFactory(table -> new Percent());
            confidence.setVisible(usual);
            columns.add(confidence);
        }
        return columns;
    }

    /** Other rows; the selection stays where it can. */
    void show(SamplesModel model) {
        Sample before = root.getSelectionModel().getSelectedItem();
        root.getItems().setAll(model.shown());
        root.sort();
        if (before != null && root.getItems().contains(before)) {
            root.getSelectionModel().select(before);
        } else if (!root.getItems().isEmpty()) {
            root.getSelectionModel().select(0);
        }
    }

    private static boolean classes(SamplesModel model) {
        return !Double.isNaN(
                model.all().get(0).confidences().get(model.deployed().bits()));
    }

    /** Real labels are sorted as numbers, not as words. */
    private static TableColumn<Sample, String> figures(SamplesModel model, TableColumn<Sample, String> column) {
        if (!classes(model)) {
            column.setComparator(Comparator.comparingDouble(Double::parseDouble));
            column.setCellFactory(table -> new Figure());
        }
        return column;
    }

    private static TableColumn<Sample, String> column(
            String key, double least, List<Sample> measured, Function<Sample, String> value) {
        TableColumn<Sample, String> column = column(UiText.of(key), value);
        double cells = WordWidth.ofCells(measured.stream().map(value));
        FittedColumns.fit(column, Math.max(Math.max(least, cells), column.getMinWidth()));
        return column;
    }

    private static TableColumn<Sample, String> column(String name, Function<Sample, String> value) {
        TableColumn<Sample, String> column = headed(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    /** As wide as its head, which would otherwise be cut. */
    private static <T> TableColumn<Sample, T> headed(String name) {
        var column = new TableColumn<Sample, T>(name);
        FittedColumns.fit(column, WordWidth.ofHead(name));
        return column;
    }

    /** A prediction, marked where it is wrong. */
    private static final class Prediction extends TableCell<Sample, String> {
        private final int bits;

        Prediction(int bits) {
            this.bits = bits;
            getStyleClass().add("prediction");
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            Sample sample = empty ? null : getTableRow().getItem();
            boolean wrong = sample != null && sample.columns().get(bits) != sample.row();
            pseudoClassStateChanged(WRONG, wrong);
            setText(empty || text == null ? null : (wrong ? "\u2717 " : "\u2713 ") + Sentences.withMinusSigns(text));
        }
    }

    private static final class Figure extends TableCell<Sample, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? null : Sentences.withMinusSigns(text));
        }
    }

    private static final class Percent extends TableCell<Sample, Double> {
        @Override
        protected void updateItem(Double value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : String.format(Locale.ROOT, "%.0f %%", 100 * value));
        }
    }
}
