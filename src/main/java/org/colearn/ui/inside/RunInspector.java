package org.colearn.ui.inside;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.colearn.data.Dataset;
import org.colearn.evaluation.diagnosis.Subsets;
import org.colearn.experiment.Arm;
import org.colearn.store.RunInspection;
import org.colearn.store.StoredRun;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Workspace;

/** The run that views look into, opened once for all of them in the background; window's thread only. */
public final class RunInspector {
    /** How far it is. */
    public sealed interface State {
        /**
         * There is nothing to look into.
         *
         * @param sentence what to do next
         */
        record Blank(String sentence) implements State {}

        /** It is being opened; what was shown before is stale. */
        record Loading() implements State {}

        /**
         * It is open.
         *
         * @param run the run
         * @param subsets its test with every set of modalities
         */
        record Ready(RunInspection run, Subsets subsets) implements State {}
    }

    private final Workspace workspace;
    private final ObservableList<RunChoice> choices = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state;
    private boolean seen;
    private int ticket;

    /** Opens nothing before a view is {@link #shown}. */
    public RunInspector(Workspace workspace) {
        this.workspace = workspace;
        this.state = new ReadOnlyObjectWrapper<>(new State.Blank(UiText.of("inside.blank")));
        workspace.run().addListener((observed, before, now) -> open());
        workspace.results().addListener((observed, before, now) -> list());
    }

    /** Runs that can be looked into, newest first. */
    public ObservableList<RunChoice> choices() {
        return choices;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The run chosen, by its folder. */
    public Optional<Path> chosen() {
        return workspace.run().get();
    }

    /** Looks into another run. */
    public void choose(Path run) {
        workspace.run().set(Optional.of(run));
    }

    /** A view that looks into runs has been turned to. */
    public void shown() {
        boolean first = !seen;
        seen = true;
        list();
        if (first) {
            open();
        }
    }

    /** Runs have ended. */
    public void changed() {
        list();
    }

    /** Does slow work in the background and hands its result over on the window's thread; what fails is said in a sentence. */
    public <T> void later(Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        try {
            workspace.background().execute(() -> {
                Runnable outcome;
                try {
                    T result = work.get();
                    outcome = () -> done.accept(result);
                } catch (RuntimeException | LinkageError | OutOfMemoryError failure) {
                    String sentence = Sentences.of(failure);
                    outcome = () -> failed.accept(sentence);
                }
                workspace.window().execute(outcome);
            });
        } catch (RejectedExecutionException closing) {
            ticket++; // the window closes, and nobody waits for this
        }
    }

    /** Does something at the window's next turn, so that a tab is in front before it fills. */
    void soon(Runnable work) {
        workspace.window().execute(work);
    }

    private void list() {
        Optional<Path> results = workspace.results().getValue();
        if (!seen) {
            return;
        }
        if (results.isEmpty()) {
            choices.clear();
            return;
        }
        later(() -> found(results.get()), this::show, this::blank);
    }

    private record Found(List<RunChoice> choices, Optional<Path> first) {}

    private Found found(Path results) {
        var works = workspace.stores().of(results).read().works();
        List<RunChoice> all = works.stream()
                .flatMap(work -> work.runs().stream().filter(RunInspector::open).map(run -> RunChoice.of(work, run)))
                .toList();
        Optional<Path> first = works.stream()
                .flatMap(work -> work.runs().stream())
                .filter(run -> run.key().arm() == Arm.MULTIMODAL && open(run))
                .map(StoredRun::folder)
                .findFirst();
        return new Found(all, first);
    }

    private static boolean open(StoredRun run) {
        return run.summary().isPresent() && run.model().isPresent();
    }

    private void show(Found found) {
        if (!choices.equals(found.choices())) {
            choices.setAll(found.choices());
        }
        if (workspace.run().get().isEmpty()) {
            found.first().ifPresent(this::choose);
        }
    }

    private void open() {
        int mine = ++ticket;
        if (!seen) {
            return;
        }
        Optional<Path> run = workspace.run().get();
        if (run.isEmpty()) {
            blank(UiText.of(workspace.results().getValue().isEmpty() ? "inside.notKept" : "inside.blank"));
            return;
        }
        Optional<Dataset> opened = workspace.dataset().getValue();
        state.set(new State.Loading());
        later(
                () -> {
                    RunInspection inspection = RunInspection.open(run.get(), opened);
                    return new State.Ready(inspection, inspection.subsets());
                },
                ready -> when(mine, () -> state.set(ready)),
                sentence -> when(mine, () -> blank(sentence)));
    }

    private void when(int mine, Runnable still) {
        if (mine == ticket) {
            still.run();
        }
    }

    private void blank(String sentence) {
        state.set(new State.Blank(sentence));
    }
}
