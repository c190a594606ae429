package org.colearn.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.util.Duration;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.store.ExperimentReport;
import org.colearn.store.RunLabel;
import org.colearn.store.Trash;
import org.colearn.store.Trash.Deleted;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.fx.Pacer;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.TabView;
import org.colearn.ui.view.Workspace;

/** The Compare tab: reads in the background, shows what it read, and sets which run the other views look into. */
public final class CompareView implements TabView {
    private static final Duration BETWEEN_READINGS = Duration.seconds(1);

    private final Workspace workspace;
    private final RunReader reader;
    private final CompareModel model = new CompareModel();
    private final ComparePane pane;
    private final Pacer readAgain = new Pacer(BETWEEN_READINGS, this::read);
    private List<Deleted> deleted = List.of();
    private Optional<Path> followed = Optional.empty();
    private int reading;
    private int selection;
    private boolean seen;
    private boolean filled;

    /**
     * On the real store.
     *
     * @param reports writes reports
     */
    public CompareView(Workspace workspace, ExperimentReport.Writer reports) {
        this.workspace = workspace;
        this.reader = new StoredRuns(workspace.stores());
        pane = new ComparePane(model, new Wishes(), reports);
        pane.node().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        workspace.results().addListener((observed, before, now) -> {
            if (seen) {
                read();
            }
        });
    }

    @Override
    public String key() {
        return "compare";
    }

    @Override
    public Node node() {
        return pane.node();
    }

    @Override
    public void shown() {
        seen = true;
        read();
    }

    @Override
    public void setDark(boolean dark) {
        pane.setTheme(ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily())));
    }

    @Override
    public void accept(List<ExperimentEvent> news) {
        boolean changed = news.stream()
                .anyMatch(event -> event instanceof ExperimentEvent.RunEnded
                        || event instanceof ExperimentEvent.RunStarted
                        || event instanceof ExperimentEvent.Ended);
        if (seen && changed) {
            readAgain.request();
        }
    }

    @Override
    public void close() {
        readAgain.stop();
        pane.close();
    }

    private void read() {
        Optional<Path> folder = workspace.results().getValue();
        if (folder.isEmpty()) {
            filled = false;
            pane.hint(UiText.of("compare.notSaved"));
            return;
        }
        int ticket = ++reading;
        later(() -> reader.runs(folder.get()), found -> {
            if (ticket == reading) {
                show(found);
            }
        });
    }

    /** A table that is right already keeps its place and is not sorted again. */
    private void show(RunReader.Found found) {
        if (!filled || !found.rows().equals(model.rows())) {
            filled = true;
            model.show(found.rows());
            pane.refresh();
        }
        follow();
        pane.problem(String.join(" ", found.problems()));
    }

    /** Selects the run that another view has turned to, once. */
    private void follow() {
        Optional<Path> run = workspace.run().get();
        if (run.isPresent() && !run.equals(followed)) {
            followed = run;
            pane.point(run.get());
        }
    }

    /** Reads what is asked about the selected runs; an answer that comes after another selection is dropped. */
    private void selected(List<RunRow> rows) {
        int ticket = ++selection;
        if (rows.size() == 1) {
            followed = Optional.of(rows.get(0).folder());
            workspace.run().set(followed);
        }
        Path results = workspace
                .results()
                .getValue()
                .orElse(rows.isEmpty() ? Path.of("") : rows.get(0).folder());
        switch (pane.detail().topic()) {
            case CURVES ->
                later(
                        () -> traces(results, rows),
                        traces -> when(ticket, () -> pane.detail().showCurves(traces)));
            case DIFFERENCES, TESTS -> {
                List<Comparison> comparisons = Comparison.of(model, rows);
                later(
                        () -> Comparison.judged(comparisons, row -> reader.result(results, row)),
                        found -> when(ticket, () -> pane.detail().showDifferences(found)));
            }
            case SETTINGS -> pane.detail().showSettings(rows);
        }
    }

    private void when(int ticket, Runnable still) {
        if (ticket == selection) {
            pane.detail().say("");
            still.run();
        }
    }

    private List<Overlay.Trace> traces(Path results, List<RunRow> rows) {
        return rows.stream()
                .map(row -> new Overlay.Trace(row, reader.epochs(results, row), model.colour(row)))
                .filter(trace -> !trace.epochs().isEmpty())
                .toList();
    }

    private void key(KeyEvent pressed) {
        boolean inText = pressed.getTarget() instanceof javafx.scene.control.TextInputControl;
        if (!inText && pressed.getCode() == KeyCode.DELETE) {
            delete();
        } else if (!inText
                && !deleted.isEmpty()
                && KeyCombination.keyCombination("Shortcut+Z").match(pressed)) {
            undo();
            pressed.consume(); // elsewhere it undoes in the setup
        }
    }

    private void delete() {
        List<RunRow> rows = pane.selected();
        Optional<Path> results = workspace.results().getValue();
        if (rows.isEmpty() || results.isEmpty()) {
            return;
        }
        var trash = new Trash(results.get());
        later(() -> rows.stream().map(row -> trash.delete(row.folder())).toList(), gone -> {
            deleted = gone;
            pane.offerUndo(gone.size());
            read();
        });
    }

    private void undo() {
        List<Deleted> back = deleted;
        if (back.isEmpty()) {
            return;
        }
        deleted = List.of();
        pane.offerUndo(0);
        workspace
                .results()
                .getValue()
                .ifPresent(results -> later(
                        () -> {
                            back.forEach(new Trash(results)::restore);
                            return back;
                        },
                        restored -> read()));
    }

    private void keep(RunRow row, RunLabel label) {
        later(
                () -> {
                    label.write(row.folder());
                    return label;
                },
                written -> {
                    model.label(row, written);
                    pane.refresh();
                });
    }

    /** Computes in the background and hands over on the window's thread; what fails is said in place. */
    private <T> void later(Supplier<T> work, Consumer<T> then) {
        try {
            workspace.background().execute(() -> {
                try {
                    T value = work.get();
                    workspace.window().execute(() -> then.accept(value));
                } catch (RuntimeException failure) {
                    workspace.window().execute(() -> pane.problem(Sentences.of(failure)));
                }
            });
        } catch (RejectedExecutionException closing) {
            pane.problem(""); // the window is going away
        }
    }

    /** What the pane asks for. */
    private final class Wishes implements ComparePane.Wishes {
        @Override
        public void selected(List<RunRow> rows) {
            CompareView.this.selected(rows);
        }

        @Override
        public void reopen(RunRow row) {
            workspace.requests().openSpec(row.spec());
            workspace.requests().say(UiText.of("compare.reopened", row.experiment()));
        }

        @Override
        public void delete() {
            CompareView.this.delete();
        }

        @Override
        public void undo() {
            CompareView.this.undo();
        }

        @Override
        public void reload() {
            read();
        }

        @Override
        public void keep(RunRow row, RunLabel label) {
            CompareView.this.keep(row, label);
        }
    }
}
