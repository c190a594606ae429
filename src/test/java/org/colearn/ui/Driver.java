package org.colearn.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Works a window, from a thread of its own or from the window's; everything is looked at and done on the window's. */
final class Driver {
    static final int LOOK_MILLIS = 100;
    static final int PATIENCE_MILLIS = 900_000;

    private final Stage stage;

    Driver(Stage stage) {
        this.stage = stage;
    }

    Stage stage() {
        return stage;
    }

    /** Does something on the window's thread and waits for it. */
    <T> T fx(Callable<T> work) {
        var task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void run(Runnable work) {
        fx(() -> {
            work.run();
            return true;
        });
    }

    /** Waits for a state of the window, not on its thread; one that never comes ends the program with its name. */
    void await(String what, Callable<Boolean> state) {
        for (int waited = 0; !fx(state); waited += LOOK_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                throw new IllegalStateException("The window did not come to this: " + what);
            }
            pause();
        }
    }

    /** Gives the window's content this size; frames are known only some time after the window is shown. */
    void size(double width, double height) {
        await("a window of " + width + " x " + height, () -> {
            var scene = stage.getScene();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width + stage.getWidth() - scene.getWidth());
            stage.setHeight(height + stage.getHeight() - scene.getHeight());
            return scene.getWidth() == width && scene.getHeight() == height;
        });
    }

    /** Whether a node with this id is there, and neither it nor anything around it is hidden. */
    boolean shows(String id) {
        return fx(() -> {
            Node found = stage.getScene().lookup("#" + id);
            for (Node each = found; each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return found != null;
        });
    }

    /** Whether a label in sight says just this. */
    boolean says(String sentence) {
        return fx(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> node instanceof Labeled label && sentence.equals(label.getText())));
    }

    /** The node with an id, which must be of this kind. */
    <N> N node(String id, Class<N> kind) {
        return fx(() -> kind.cast(stage.getScene().lookup("#" + id)));
    }

    /** Presses a button, once it is there and enabled. */
    void press(String id) {
        await(
                "a button " + id + " that can be pressed",
                () -> shows(id) && !node(id, Node.class).isDisabled());
        run(() -> node(id, ButtonBase.class).fire());
    }

    /** Does what a key does wherever the focus is. */
    void command(String keys) {
        run(() -> stage.getScene()
                .getAccelerators()
                .get(KeyCombination.valueOf(keys))
                .run());
    }

    /** Turns to a tab by its key. */
    void turnTo(String key) {
        run(() -> {
            TabPane tabs = node(UiIds.TABS, TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> tab.getId().equals(UiIds.tab(key)))
                    .forEach(tabs.getSelectionModel()::select);
        });
    }

    static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
