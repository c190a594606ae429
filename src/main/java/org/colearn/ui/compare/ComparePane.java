package org.colearn.ui.compare;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.colearn.store.ExperimentReport;
import org.colearn.store.RunLabel;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.chart.ViewTable;
import org.colearn.ui.shell.CopyCommand;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The controls of the Compare tab: filter and table above, what is said about the selection below. */
final class ComparePane {
    private static final double TABLE_SHARE = 0.42;
    private static final double FILTER_WIDTH = 220;
    private static final double ABOVE_LEAST = 260;
    private static final double LEAST_HEIGHT = 780;

    private final CompareModel model;
    private final Wishes wishes;
    private final StackPane root = new StackPane();
    private final TextField filter = new TextField();
    private final CheckBox onlyDiffering = new CheckBox(UiText.of("compare.onlyDiffering"));
    private final Label count = new Label();
    private final Label problem = new Label();
    private final Label undoSentence = new Label();
    private final HBox undoStrip = new HBox(8);
    private final RunTable table;
    private final LabelEditor labels;
    private final DetailPane detail;
    private final SplitPane split = new SplitPane();
    private final Label empty = new Label(UiText.of("compare.empty"), FontIcon.of(Material2AL.COMPARE_ARROWS));

    /** What the controls ask for. */
    interface Wishes {
        void selected(List<RunRow> rows);

        void reopen(RunRow row);

        void delete();

        void undo();

        void reload();

        void keep(RunRow row, RunLabel label);
    }

    ComparePane(CompareModel model, Wishes wishes, ExperimentReport.Writer reports) {
        this.model = model;
        this.wishes = wishes;
        detail = new DetailPane(() -> wishes.selected(selected()));
        labels = new LabelEditor(wishes::keep);
        table = new RunTable(model::colour, this::choose);
        root.setId("compare-view");
        empty.setId("compare-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("view-empty");
        problem.setId("compare-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add(Styles.DANGER);
        problem.managedProperty().bind(problem.visibleProperty());
        problem("");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        var above = new VBox(8, bar(reports), problem, undoStrip(), table.node(), labels.node());
        above.setMinHeight(ABOVE_LEAST);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().addAll(above, detail.node());
        split.setDividerPositions(TABLE_SHARE);
        split.getStyleClass().add("compare-split");
        root.getChildren().addAll(SmallWindow.scrolling(split, LEAST_HEIGHT), empty);
        split.setVisible(false);
    }

    Node node() {
        return root;
    }

    DetailPane detail() {
        return detail;
    }

    List<RunRow> selected() {
        return table.selected();
    }

    /** Selects a run, if it is in the table. */
    void point(Path folder) {
        table.point(folder);
    }

    /** Shows the model as it is now. */
    void refresh() {
        boolean none = model.rows().isEmpty() && undoSentence.getText().isEmpty();
        empty.setText(UiText.of("compare.empty"));
        empty.setVisible(none);
        split.setVisible(!none);
        List<RunRow> rows = model.shown();
        table.show(rows, CompareModel.columns(rows, onlyDiffering.isSelected()));
        count.setText(model.count());
        problem("");
    }

    /** Says why there is nothing to show. */
    void hint(String sentence) {
        empty.setText(sentence);
        empty.setVisible(true);
        split.setVisible(false);
    }

    void problem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    /** Offers to take back the last deletion; 0 for nothing to take back. */
    void offerUndo(int runs) {
        undoSentence.setText(runs == 0 ? "" : UiText.of("compare.deleted", runs));
        undoStrip.setVisible(runs > 0);
    }

    void setTheme(ChartTheme theme) {
        table.setDark(theme.dark());
        detail.setTheme(theme);
    }

    void close() {
        detail.close();
    }

    private void choose(List<RunRow> rows) {
        labels.show(rows);
        wishes.selected(rows);
    }

    private Node bar(ExperimentReport.Writer reports) {
        filter.setId("compare-filter");
        filter.setPromptText(UiText.of("compare.filter.prompt"));
        filter.setAccessibleText(UiText.of("compare.filter"));
        filter.setTooltip(new Tooltip(UiText.of("compare.filter.help")));
        filter.setPrefWidth(FILTER_WIDTH);
        filter.textProperty().addListener((observed, before, now) -> {
            model.filter(now);
            refresh();
        });
        onlyDiffering.setId("compare-only-differing");
        onlyDiffering.setSelected(true);
        onlyDiffering.setTooltip(new Tooltip(UiText.of("compare.onlyDiffering.help")));
        onlyDiffering.selectedProperty().addListener((observed, before, now) -> refresh());
        count.setId("compare-count");
        count.getStyleClass().add("hint");
        var items = table.node().getSelectionModel().getSelectedItems();
        var reopen = button("compare-reopen", "compare.reopen", Material2AL.LAUNCH);
        reopen.setOnAction(pressed -> wishes.reopen(selected().get(0)));
        reopen.disableProperty().bind(Bindings.size(items).isNotEqualTo(1));
        Button copy = CopyCommand.button(
                "compare-copy",
                () -> selected().stream().findFirst().map(row -> row.stored().command()));
        copy.disableProperty().bind(Bindings.size(items).isNotEqualTo(1));
        var delete = button("compare-delete", "compare.delete", Material2AL.DELETE_OUTLINE);
        delete.setOnAction(pressed -> wishes.delete());
        delete.disableProperty().bind(Bindings.isEmpty(items));
        var reload = button("compare-reload", "compare.reload", Material2MZ.REFRESH);
        reload.setOnAction(pressed -> wishes.reload());
        var bar = new FlowPane(12, 8, filter, onlyDiffering, reopen, copy, delete, reload, export(reports), count);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    /** The table as it stands, and the report of the experiment or sweep that the first selected run belongs to. */
    private Node export(ExperimentReport.Writer reports) {
        var export = new ExportButton("compare-export")
                .table(() -> ViewTable.of(UiText.of("compare.table"), table.node()))
                .separate();
        for (String kind : List.of("html", "pdf")) {
            export.file(
                    UiText.of("export.report." + kind), kind, () -> reported().experiment(), () -> {
                        Path folder = reported().folder().getParent();
                        return file -> reports.write(folder, file);
                    });
        }
        return export.node();
    }

    private RunRow reported() {
        List<RunRow> rows = selected();
        return rows.isEmpty() ? table.node().getItems().get(0) : rows.get(0);
    }

    private Node undoStrip() {
        var undo = new Button(UiText.of("compare.undo"));
        undo.setId("compare-undo");
        undo.setOnAction(pressed -> wishes.undo());
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undoStrip.getChildren().addAll(undoSentence, undo);
        undoStrip.getStyleClass().add("compare-undo");
        undoStrip.managedProperty().bind(undoStrip.visibleProperty());
        undoStrip.setVisible(false);
        return undoStrip;
    }

    private static Button button(String id, String key, Ikon icon) {
        var button = new Button(UiText.of(key), FontIcon.of(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(UiText.of(key + ".help")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
