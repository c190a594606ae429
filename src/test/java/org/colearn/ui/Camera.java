package org.colearn.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Works a window from a thread of its own and takes pictures of it from the screen, each only when the screen has come to rest. */
final class Camera {
    private static final int PATIENCE_MILLIS = 600_000;
    private static final int LOOK_MILLIS = 100;
    private static final int STILL_LOOKS = 8;

    private final Stage stage;
    private final Path folder;

    Camera(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
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

    /** Does something on the window's thread and waits for it. */
    <T> T fx(Callable<T> work) {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
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

    /** Waits for a state of the window; one that never comes ends the program with its name. */
    void await(String what, Callable<Boolean> state) {
        for (int waited = 0; !fx(state); waited += LOOK_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                throw new IllegalStateException("The window did not come to this: " + what);
            }
            pause();
        }
    }

    /** Whether a node with this id is shown. */
    boolean shows(String id) {
        Node node = stage.getScene().lookup("#" + id);
        return node != null && node.isVisible() && node.getScene() != null;
    }

    /** Whether a label anywhere in sight says just this. */
    boolean says(String sentence) {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .anyMatch(node -> node instanceof Labeled label && sentence.equals(label.getText()));
    }

    /** The node with an id, which must be of this kind. */
    <N> N node(String id, Class<N> kind) {
        return kind.cast(stage.getScene().lookup("#" + id));
    }

    /** Presses a button, once it is there and enabled. */
    void press(String id) {
        await(
                "a button " + id + " that can be pressed",
                () -> shows(id) && !node(id, Node.class).isDisabled());
        run(() -> node(id, ButtonBase.class).fire());
    }

    /** Takes NAME-light.png and NAME-dark.png; the window is light before and after. */
    void shootBoth(String name) {
        shoot(name + "-light");
        press(UiIds.THEME);
        shoot(name + "-dark");
        press(UiIds.THEME);
    }

    /** Takes one picture when eight looks in a row were the same. */
    void shoot(String name) {
        run(() -> new Robot().mouseMove(stage.getX() + stage.getWidth() - 2, stage.getY() + stage.getHeight() - 2));
        BufferedImage picture = look();
        int same = 0;
        for (int waited = 0; same < STILL_LOOKS; waited += LOOK_MILLIS) {
            if (waited > PATIENCE_MILLIS) {
                throw new IllegalStateException("The window does not come to rest for " + name);
            }
            pause();
            BufferedImage next = look();
            same = Arrays.equals(pixels(picture), pixels(next)) ? same + 1 : 0;
            picture = next;
        }
        try {
            var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
            opaque.createGraphics().drawImage(picture, 0, 0, null);
            ImageIO.write(opaque, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        System.out.println(name + ".png");
    }

    private BufferedImage look() {
        return fx(() -> {
            var scene = stage.getScene();
            var screen = new Robot()
                    .getScreenCapture(
                            null,
                            stage.getX() + scene.getX(),
                            stage.getY() + scene.getY(),
                            scene.getWidth(),
                            scene.getHeight());
            var picture = new BufferedImage(
                    (int) screen.getWidth(), (int) screen.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            return SwingFXUtils.fromFXImage(screen, picture);
        });
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
