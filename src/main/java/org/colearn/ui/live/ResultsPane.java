package org.colearn.ui.live;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colearn.experiment.Verdict;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Test results under the charts: the verdict in full, what failed and why, and one table row per seed with their mean. */
final class ResultsPane {
    private static final double ROW_HEIGHT = 28;
    private static final double HEAD_HEIGHT = 34;
    private static final int MOST_ROWS = 8;
    private static final PseudoClass MEAN = PseudoClass.getPseudoClass("mean");

    private final VBox root = new VBox(8);
    private final Label explain = new Label();
    private final HBox verdict = new HBox(8);
    private final VBox failures = new VBox(4);
    private final TableView<ResultRow> table = new TableView<>();

    /** A pane that reports the seed whose row was chosen. */
    ResultsPane(Consumer<Long> chosen) {
        var title = new Label(UiText.of("live.results.title"));
        title.getStyleClass().add(Styles.TITLE_4);
        explain.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        explain.setWrapText(true);
        verdict.setId("live-verdict");
        failures.setId("live-failures");
        table.setId("live-results");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(view -> row());
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.seed().ifPresent(chosen);
            }
        });
        root.getChildren().setAll(title, verdict, failures, table, explain);
    }

    Node node() {
        return root;
    }

    /** Names the columns after the modality sets of an experiment. */
    void begin(LiveModel model) {
        SetNames names = model.names();
        boolean regression = model.regression();
        table.getColumns()
                .setAll(List.of(
                        column(UiText.of("live.results.seed"), 72, row -> row.seed()
                                .map(seed -> Long.toString(seed))
                                .orElse(UiText.of("live.results.mean"))),
                        column(names.deployed(), 120, row -> Figures.score(row.deployed(), regression)),
                        column(names.all(), 190, row -> Figures.score(row.all(), regression)),
                        column(names.baseline(), 240, row -> Figures.score(row.baseline(), regression)),
                        column(
                                UiText.of(
                                        regression ? "live.results.difference.mae" : "live.results.difference.points"),
                                130,
                                row -> Figures.difference(row.difference(), regression)),
                        column(UiText.of("live.results.state"), 180, ResultRow::state)));
        for (int words : new int[] {0, table.getColumns().size() - 1}) {
            table.getColumns().get(words).getStyleClass().add("align-left");
        }
        explain.setText(UiText.of("live.results.explain", names.deployed()));
        table.setAccessibleText(UiText.of("live.results.title"));
        update(model);
    }

    /** Shows what is known now. */
    void update(LiveModel model) {
        List<ResultRow> rows = ResultRow.of(model);
        if (!rows.equals(table.getItems())) {
            table.getItems().setAll(rows);
            double height = HEAD_HEIGHT + ROW_HEIGHT * Math.min(rows.size(), MOST_ROWS) + 2;
            table.setMinHeight(height);
            table.setPrefHeight(height);
        }
        model.verdict().ifPresentOrElse(this::show, verdict.getChildren()::clear);
        verdict.setManaged(model.verdict().isPresent());
        failures.getChildren()
                .setAll(model.runs().stream()
                        .flatMap(run -> run.failure().map(reason -> failure(run, reason)).stream())
                        .toList());
        failures.setManaged(!failures.getChildren().isEmpty());
    }

    private void show(Verdict reached) {
        VerdictLook look = VerdictLook.of(reached.kind());
        verdict.getChildren().setAll(sentence(new FontIcon(look.symbol()), reached.sentence(), look.style()));
    }

    private static HBox failure(RunTrace run, String reason) {
        String text = UiText.of("live.results.failure", Long.toString(run.key().seed()), ResultRow.arm(run), reason);
        return sentence(new FontIcon(Material2AL.ERROR_OUTLINE), text, Styles.DANGER);
    }

    private static HBox sentence(FontIcon icon, String text, String style) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var symbol = new Label("", icon);
        symbol.getStyleClass().addAll("live-symbol", style);
        var line = new HBox(8, symbol, words);
        line.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private static TableColumn<ResultRow, String> column(String name, double width, Function<ResultRow, String> text) {
        var column = new TableColumn<ResultRow, String>(name);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private static TableRow<ResultRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(ResultRow item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(MEAN, !empty && item.seed().isEmpty());
            }
        };
    }
}
