package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.colearn.data.DataSources;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.LocalRunner;
import org.colearn.model.Architectures;
import org.colearn.store.RecordingRunner;
import org.colearn.ui.setup.OpenedData;
import org.colearn.ui.shell.Tour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the real engine, data and store, driven by a robot; each test gets a window of its own. */
abstract class WindowTest extends FxRobot {
    /** Ends a test that waits in vain; no test is decided by how fast the machine is. */
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path output;

    private final Preferences memory = Preferences.userRoot().node("colearn-workbench-test-" + UUID.randomUUID());
    private final List<String> visited = new CopyOnWriteArrayList<>();
    private Stage stage;
    private MainWindow window;

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage(); // starts the toolkit, once for all tests
        Tour.decline(memory); // it is a story of its own
        openAnother();
    }

    /** As if the program were ended and started again. */
    void closeAndOpenAgain() throws TimeoutException {
        interact(window::release);
        interact(stage::close);
        openAnother();
    }

    /** Opens a window on the same folder and memory, after the one before was closed. */
    void openAnother() throws TimeoutException {
        stage = FxToolkit.registerStage(Stage::new);
        var parts = new MainWindow.Parts(
                WindowTest::runner,
                Architectures.all(),
                DataSources.samples(),
                OpenedData::open,
                output,
                memory,
                visited::add);
        interact(() -> {
            window = new MainWindow(stage, parts);
            window.show();
        });
        // The last view is there: while views are built, what a robot types waits longer than the robot.
        waitUntil(() -> window.setup().dataset().isPresent() && stage.getScene().lookup("#teach") != null);
    }

    @AfterEach
    void closeWindow() throws BackingStoreException {
        try {
            interact(window::release);
        } finally {
            interact(stage::close);
            memory.removeNode();
        }
    }

    Preferences memory() {
        return memory;
    }

    /** The addresses that the browser was asked to open. */
    List<String> visited() {
        return visited;
    }

    MainWindow window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    /** Waits for something the window will come to; looks at it on the window's thread, so never in the middle of a change. */
    static void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition)
                    .get());
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come to that.", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The node with an id, which must be there. */
    Node node(String id) {
        return from(stage.getScene().getRoot()).lookup("#" + id).query();
    }

    /** The node with an id, which must be of this kind. */
    <N extends Node> N node(String id, Class<N> kind) {
        return kind.cast(node(id));
    }

    /** Brings a control into sight, as the Tab key does. */
    Node reach(String id) {
        Node found = node(id);
        interact(found::requestFocus);
        return found;
    }

    /** Brings a control into sight and presses it. */
    void press(String id) {
        clickOn(reach(id));
    }

    /** Replaces what stands in a field by typing. */
    void type(String id, String text) {
        reach(id);
        TextInputControl field = node(id, TextInputControl.class);
        interact(field::selectAll);
        push(KeyCode.DELETE);
        write(text);
        assertThat(field.getText()).isEqualTo(text);
    }

    /** Replaces what stands in a field at once, as the clipboard does. */
    void paste(String id, String text) {
        interact(() -> node(id, TextInputControl.class).setText(text));
    }

    /** The sentence a label shows; empty if it is not shown. */
    String sentence(String id) {
        Labeled label = node(id, Labeled.class);
        return label.isVisible() ? label.getText() : "";
    }

    boolean enabled(String id) {
        return !node(id).isDisabled();
    }

    RunState state() {
        return window.session().state().get();
    }

    private static ExperimentRunner runner(Optional<Path> folder, Consumer<String> warnings) {
        return folder.<ExperimentRunner>map(path -> new RecordingRunner(path, 2, warnings))
                .orElseGet(LocalRunner::new);
    }
}
