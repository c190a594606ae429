package org.colearn.ui.teach;

import java.io.File;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.colearn.experiment.SweepRunner;
import org.colearn.experiment.lesson.Lesson;
import org.colearn.store.LessonJson;
import org.colearn.ui.view.TabView;
import org.colearn.ui.view.Workspace;

/** Teach mode: a list of lessons, and the lesson that is being shown. */
public final class TeachView implements TabView {
    private final StackPane root = new StackPane();
    private final Workspace workspace;
    private final Supplier<SweepRunner> runners;
    private final LessonList list = new LessonList(LessonJson.shipped(), this::begin);
    private Optional<LessonModel> showing = Optional.empty();

    /**
     * The list of lessons.
     *
     * @param workspace the window around it
     * @param runners trains what a lesson asks; nothing is saved
     */
    public TeachView(Workspace workspace, Supplier<SweepRunner> runners) {
        this.workspace = workspace;
        this.runners = runners;
        root.setId("teach");
        root.getStyleClass().add("teach");
        root.getChildren().setAll(list.node());
    }

    @Override
    public String key() {
        return "teach";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        workspace
                .requests()
                .putAway(showing.map(model -> model.lesson().hidden()).orElse(Set.of()));
        workspace.window().execute(this::focus); // after the click on the tab, which takes the keyboard itself
    }

    /** So that the keys of a presenter work at once. */
    private void focus() {
        Node shown = root.getChildren().get(0);
        if (shown.equals(list.node())) {
            list.focus();
        } else {
            shown.requestFocus();
        }
    }

    @Override
    public void left() {
        workspace.requests().putAway(Set.of());
    }

    @Override
    public void close() {
        showing.ifPresent(LessonModel::close);
    }

    /** Begins a teacher's lesson; what is wrong with the file is said in place. */
    public void open(File file) {
        list.open(file);
    }

    private void begin(Lesson lesson) {
        var model = new LessonModel(new LessonRun(lesson, runners.get()), workspace.background(), workspace.window());
        showing = Optional.of(model);
        var page = new LessonPage(model, new LessonPage.Exits(this::leave, this::fullScreen));
        root.getChildren().setAll(page.node());
        shown();
    }

    private void leave() {
        close();
        showing = Optional.empty();
        if (root.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(false);
        }
        root.getChildren().setAll(list.node());
        shown();
    }

    private void fullScreen() {
        if (root.getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }
}
