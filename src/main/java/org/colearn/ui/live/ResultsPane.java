package org.colearn.ui.live;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.colearn.experiment.Verdict;
import org.colearn.ui.chart.ExportButton;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.SmallWindow;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Test results under the charts: the verdict in full, what failed and why, and the table of seeds. */
final class ResultsPane {
    private final VBox root = new VBox(8);
    private final Label explain = new Label();
    private final VBox verdict = new VBox();
    private final VBox failures = new VBox(4);
    private final ResultsTable table;
    private final ExportButton export;
    private Optional<Verdict> shownVerdict = Optional.empty();
    private Optional<LiveModel> shown = Optional.empty();

    /** A pane that reports the seed whose row was chosen. */
    ResultsPane(Consumer<Long> chosen) {
        table = new ResultsTable(chosen);
        var title = new Label(UiText.of("live.results.title"));
        title.getStyleClass().add(Styles.TITLE_4);
        explain.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        SmallWindow.whole(explain);
        verdict.setId("live-verdict");
        failures.setId("live-failures");
        export = new ExportButton("live-results-export").table(() -> ResultsToTake.of(shown.orElseThrow()));
        HBox.setHgrow(export.node(), Priority.ALWAYS);
        var head = new HBox(8, title, export.node());
        head.setAlignment(Pos.CENTER_LEFT);
        root.getChildren().setAll(head, verdict, failures, table.node(), explain);
    }

    Node node() {
        return root;
    }

    /** Names everything after the modality sets of an experiment. */
    void begin(LiveModel model) {
        String key = model.regression() ? "live.results.explain.mae" : "live.results.explain.points";
        explain.setText(UiText.of(key, model.names().deployed()));
        failures.getChildren().clear();
        export.forget();
        table.begin(model);
        update(model);
    }

    /** Shows what is known now. */
    void update(LiveModel model) {
        shown = Optional.of(model);
        table.update(model);
        showVerdict(model.verdict());
        showFailures(
                model.runs().stream().filter(run -> run.failure().isPresent()).toList());
    }

    private void showVerdict(Optional<Verdict> reached) {
        if (!reached.equals(shownVerdict)) {
            shownVerdict = reached;
            verdict.getChildren()
                    .setAll(reached.map(ResultsPane::sentence).stream().toList());
        }
        verdict.setManaged(reached.isPresent());
    }

    private void showFailures(List<RunTrace> failed) {
        if (failed.size() != failures.getChildren().size()) {
            failures.getChildren()
                    .setAll(failed.stream().map(ResultsPane::failure).toList());
        }
        failures.setManaged(!failed.isEmpty());
    }

    private static HBox sentence(Verdict reached) {
        VerdictLook look = VerdictLook.of(reached.kind());
        return sentence(new FontIcon(look.symbol()), Sentences.withMinusSigns(reached.sentence()), look.style());
    }

    private static HBox failure(RunTrace run) {
        String reason = run.failure().orElseThrow();
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
        return line;
    }
}
