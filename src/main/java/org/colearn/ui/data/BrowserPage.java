package org.colearn.ui.data;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colearn.data.Dataset;
import org.colearn.data.Split;
import org.colearn.ui.text.UiText;
import org.colearn.ui.text.WordWidth;
import org.colearn.ui.view.FittedColumns;

/** A table of utterances to search and filter, and the chosen one in pictures. */
final class BrowserPage {
    private static final double ROW_HEIGHT = 26;
    private static final double NARROW = 720;

    private final BrowserModel model;
    private final UtterancePane detail;
    private final TableView<UtteranceRow> table = new TableView<>();
    private final Label count = new Label();
    private final SplitPane root = new SplitPane();

    BrowserPage(BrowserModel model, Executor background, Executor window) {
        this.model = model;
        detail = new UtterancePane(background, window);
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new VBox(filters(), table);
        list.getStyleClass().add("browse-list");
        root.setId("data-utterances");
        root.setOrientation(Orientation.HORIZONTAL);
        root.getItems().addAll(list, detail.node());
        root.setDividerPositions(0.5);
        root.widthProperty()
                .addListener((observed, before, now) -> root.setOrientation(
                        now.doubleValue() < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL));
        model.data().addListener((observed, before, now) -> turnTo(now));
        model.shown().addListener((ListChangeListener<UtteranceRow>) change -> listed());
        turnTo(model.data().get());
        listed();
    }

    Node node() {
        return root;
    }

    void setDark(boolean dark) {
        detail.setDark(dark);
    }

    private void buildTable() {
        table.setId("browse-table");
        table.getStyleClass().add(Styles.DENSE);
        table.setFixedCellSize(ROW_HEIGHT);
        FittedColumns.keep(table);
        table.setAccessibleText(UiText.of("data.page.utterances"));
        table.setPlaceholder(new Label(UiText.of("browse.none")));
        var sorted = new SortedList<>(model.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener((observed, before, now) -> detail.show(Optional.ofNullable(now)));
    }

    private void turnTo(Optional<Dataset> data) {
        detail.turnTo(data);
        table.getColumns().clear();
        data.ifPresent(this::columns);
    }

    private void columns(Dataset data) {
        table.getColumns().add(column(UiText.of("browse.id"), 150, UtteranceRow::id));
        table.getColumns().add(column(UiText.of("browse.split"), 80, row -> row.split()
                .map(Split::word)
                .orElse("\u2013")));
        TableColumn<UtteranceRow, UtteranceRow> label = new TableColumn<>(UiText.of("browse.label"));
        FittedColumns.fit(label, 70);
        label.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        label.setCellFactory(made -> new LabelCell());
        label.setComparator(Comparator.comparingDouble(UtteranceRow::sortKey));
        table.getColumns().add(label);
        for (int m = 0; m < data.modalities().size(); m++) {
            int modality = m;
            TableColumn<UtteranceRow, Integer> length = column(
                    data.modalities().get(m).name(), 88, row -> row.lengths().get(modality));
            length.setCellFactory(made -> new LengthCell());
            table.getColumns().add(length);
        }
        if (!data.annotations().transcripts().isEmpty()) {
            table.getColumns().add(column(UiText.of("browse.transcript"), 260, UtteranceRow::transcript));
        }
    }

    private static <V> TableColumn<UtteranceRow, V> column(String name, double width, Function<UtteranceRow, V> value) {
        var column = new TableColumn<UtteranceRow, V>(name);
        FittedColumns.fit(column, Math.max(width, WordWidth.ofHead(name)));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private Node filters() {
        var search = new TextField();
        search.setId("browse-search");
        search.setPromptText(UiText.of("browse.search"));
        search.setAccessibleText(UiText.of("browse.search"));
        search.textProperty().bindBidirectional(model.search());
        var split = new ComboBox<Optional<Split>>();
        split.setId("browse-split");
        split.setAccessibleText(UiText.of("browse.split"));
        split.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Split>empty()),
                                Arrays.stream(Split.values()).map(Optional::of))
                        .toList());
        split.setConverter(new Words<>(chosen -> chosen.map(Split::word).orElse(UiText.of("browse.allSplits"))));
        split.valueProperty().bindBidirectional(model.split());
        var zero = new CheckBox(UiText.of("browse.zeroOnly"));
        zero.setId("browse-zero");
        zero.selectedProperty().bindBidirectional(model.zeroOnly());
        count.setId("browse-count");
        count.getStyleClass().add("hint");
        var line = new FlowPane(8, 6, search, split, zero, count);
        line.getStyleClass().add("browse-filters");
        return line;
    }

    private void listed() {
        count.setText(model.count());
        if (table.getSelectionModel().getSelectedItem() == null
                && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
