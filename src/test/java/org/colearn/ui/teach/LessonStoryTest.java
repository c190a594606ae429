package org.colearn.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.prefs.Preferences;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.LocalSweepRunner;
import org.colearn.experiment.lesson.Chart;
import org.colearn.experiment.lesson.Lesson;
import org.colearn.experiment.lesson.Lessons;
import org.colearn.store.Document;
import org.colearn.store.LessonJson;
import org.colearn.ui.view.Stores;
import org.colearn.ui.view.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A student's way through a small lesson, trained by the real engine. */
class LessonStoryTest extends FxRobot {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final Set<Lesson.Part> away = new HashSet<>();
    private Stage stage;
    private TeachView view;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        interact(() -> {
            view = new TeachView(workspace(), LocalSweepRunner::unsaved);
            stage.setScene(new Scene((javafx.scene.Parent) view.node(), 900, 700));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        interact(view::close);
        background.shutdownNow();
        interact(stage::close);
    }

    @Test
    void aStudentPredictsRunsAndSeesTheAnswerByPresenterKeys() throws TimeoutException {
        Path file = folder.resolve("lesson.json");
        LessonJson.write(Lessons.overRates(Chart.Quantity.SCORE), file);
        interact(() -> view.open(file.toFile()));
        assertThat(words("lesson-title")).isEqualTo("Words");
        assertThat(away).containsExactly(Lesson.Part.SETUP);

        push(KeyCode.PAGE_DOWN);
        Circle first = lookup("#lesson-point-0").queryAs(Circle.class);
        double before = first.getCenterY();
        drag(first).dropBy(0, -40);
        double dragged = first.getCenterY();
        assertThat(dragged).isLessThan(before - 20);
        push(KeyCode.DOWN);
        assertThat(first.getCenterY()).isGreaterThan(dragged);

        drawFromAboveToBelow();
        push(KeyCode.PAGE_DOWN);
        assertThat(lookup("#lesson-next").query().isDisabled()).isTrue();
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> !WaitForAsyncUtils.asyncFx(
                        () -> lookup("#lesson-next").query().isDisabled())
                .get());
        push(KeyCode.PAGE_DOWN);
        assertThat(lookup("#lesson-chart").query().lookupAll(".measured-dot")).hasSize(4);
        assertThat(words("lesson-comment")).contains("percentage points");

        clickOn("#lesson-leave");
        assertThat(lookup("#lesson-list").tryQuery()).isPresent();
        assertThat(away).isEmpty();
    }

    @Test
    void aLessonThatCannotBeReadIsRefusedInPlace() throws Exception {
        Path file = folder.resolve("no-lesson.json");
        Files.writeString(file, "{\"formatVersion\": 1, \"title\": 3}");
        interact(() -> view.open(file.toFile()));
        assertThat(words("lesson-said")).contains("no-lesson.json").contains("summary");
    }

    /** One stroke over the chart takes every point along that it passes. */
    private void drawFromAboveToBelow() {
        Circle first = lookup("#lesson-point-0").queryAs(Circle.class);
        Circle last = lookup("#lesson-point-1").queryAs(Circle.class);
        double start = first.getCenterY();
        double end = last.getCenterY();
        moveTo(first).moveBy(-20, -30);
        press(MouseButton.PRIMARY);
        moveTo(last).moveBy(20, 40);
        release(MouseButton.PRIMARY);
        assertThat(first.getCenterY()).isLessThan(start - 10);
        assertThat(last.getCenterY()).isGreaterThan(end + 10);
    }

    private String words(String id) {
        return lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private Workspace workspace() {
        return new Workspace(
                background,
                Platform::runLater,
                new SimpleObjectProperty<>(Optional.empty()),
                Optional::empty,
                new SimpleObjectProperty<>(Optional.empty()),
                new Stores(),
                new SimpleObjectProperty<>(Optional.empty()),
                Preferences.userRoot().node("colearn-workbench-test-unused"),
                new Requests());
    }

    private final class Requests implements Workspace.Requests {
        @Override
        public void openData(String source) {}

        @Override
        public void openSpec(ExperimentSpec spec) {}

        @Override
        public void open(Document document) {}

        @Override
        public void show(String key) {}

        @Override
        public void putAway(Set<Lesson.Part> parts) {
            away.clear();
            away.addAll(parts);
        }

        @Override
        public void say(String sentence) {}
    }
}
