package org.colearn.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.store.ResultStore;
import org.colearn.store.SpecCommand;
import org.colearn.store.SpecJson;
import org.colearn.store.StoreException;
import org.colearn.store.StoredWork;
import org.colearn.ui.chart.FileExport;
import org.colearn.ui.report.ReportFile;
import org.colearn.ui.setup.SetupModel;
import org.colearn.ui.setup.SpecFiles;
import org.colearn.ui.shell.Command;
import org.colearn.ui.shell.CopyCommand;
import org.colearn.ui.shell.History;
import org.colearn.ui.shell.Session;
import org.colearn.ui.text.UiText;
import org.colearn.ui.view.Workspace;

/** What one expects of any window: undo and redo of the setup, a session that comes back, files dropped onto it, reports. */
final class WindowHabits {
    /** A drag of a slider is one change, and so is a number while it is typed. */
    private static final Duration SETTLED = Duration.millis(400);

    private final Stage stage;
    private final SetupModel setup;
    private final CentreTabs tabs;
    private final Workspace workspace;
    private final SpecFiles specifications;
    private final Session session;
    private final History<ExperimentSpec> history = new History<>();
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private final FileExport files;

    WindowHabits(Stage stage, SetupModel setup, CentreTabs tabs, Workspace workspace, SpecFiles specifications) {
        this.stage = stage;
        this.specifications = specifications;
        this.setup = setup;
        this.tabs = tabs;
        this.workspace = workspace;
        this.session = new Session(workspace.memory());
        this.files = new FileExport(said -> workspace.requests().say(said.sentence()));
        settled.setOnFinished(event -> keep());
        setup.revision().addListener((observed, before, now) -> settled.playFromStart());
    }

    /** Gives the window the size it was left with, no larger than the screen allows. */
    Optional<Session.Size> size() {
        return session.size();
    }

    /** Brings back setup and view; without a session the first sample is opened. */
    void restore() {
        session.question().ifPresentOrElse(setup::apply, () -> setup.openData(SetupModel.FIRST_SOURCE));
        tabs.select(session.tab());
        tabs.selected().addListener((observed, before, now) -> settled.playFromStart());
        stage.widthProperty().addListener((observed, before, now) -> settled.playFromStart());
        stage.heightProperty().addListener((observed, before, now) -> settled.playFromStart());
        stage.maximizedProperty().addListener((observed, before, now) -> settled.playFromStart());
    }

    /** The question that would come back; empty if none was kept. */
    Optional<ExperimentSpec> remembered() {
        return session.question();
    }

    /** The id of the tab that would come back. */
    String tab() {
        return session.tab();
    }

    /** Ends: what was changed last is kept. */
    void close() {
        settled.stop();
        settled.setOnFinished(null); // closing a stage changes its size once more
        remember();
        session.write();
    }

    /** What it adds to the commands of the window. */
    List<Command> commands() {
        return List.of(
                Command.of("undo", "Shortcut+Z", () -> history.undo().ifPresent(setup::restore)),
                Command.of("redo", "Shortcut+Shift+Z", () -> history.redo().ifPresent(setup::restore)),
                Command.of("copy", "Shortcut+Shift+C", this::copyCommand),
                Command.of("saveSpec", () -> setup.spec()
                        .ifPresent(
                                spec -> files.choose(spec.name(), "json", stage, file -> SpecJson.write(spec, file)))),
                Command.of("report.html", () -> report("html")),
                Command.of("report.pdf", () -> report("pdf")));
    }

    /** Opens a file that was dropped. */
    void open(Path file) {
        specifications.open(file);
    }

    private void copyCommand() {
        Optional<ExperimentSpec> spec = setup.spec();
        spec.map(SpecCommand::text).ifPresent(CopyCommand::copy);
        workspace.requests().say(UiText.of(spec.isPresent() ? "copy.done" : "copy.nothing"));
    }

    /** Of the newest experiment in the results folder; read and drawn in the background. */
    private void report(String extension) {
        Optional<Path> folder = workspace.results().getValue();
        if (folder.isEmpty()) {
            workspace.requests().say(UiText.of("report.nothing"));
            return;
        }
        files.choose(UiText.of("report.file"), extension, stage, file -> {
            Path newest = new ResultStore(folder.get())
                    .read().works().stream()
                            .filter(StoredWork.Experiment.class::isInstance)
                            .map(StoredWork::folder)
                            .findFirst()
                            .orElseThrow(() -> new StoreException(UiText.of("report.nothing")));
            new ReportFile().write(newest, file);
        });
    }

    private void keep() {
        remember();
        workspace.background().execute(session::write);
    }

    private void remember() {
        setup.spec().ifPresent(spec -> {
            history.record(spec);
            session.question(spec);
        });
        session.tab(tabs.selected().getValue().getId());
        session.size(new Session.Size(stage.getWidth(), stage.getHeight(), stage.isMaximized()));
    }
}
