package org.colearn.ui;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.robot.Robot;
import javax.imageio.ImageIO;

/** Takes pictures of a window from the screen, each only when the screen has come to rest. */
final class Camera {
    private static final int STILL_LOOKS = 8;

    /** What does not come to rest by then never will. */
    private static final int LONGEST_MILLIS = 60_000;

    private final Driver driver;
    private final Path folder;

    Camera(Driver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Takes NAME-light.png and NAME-dark.png; the window is light before and after. */
    void shootBoth(String name) {
        shoot(name + "-light");
        driver.command("Shortcut+D"); // its button is put away in a lesson
        shoot(name + "-dark");
        driver.command("Shortcut+D");
    }

    /** Takes one picture when eight looks in a row were the same; the pointer is out of the way. */
    void shoot(String name) {
        var stage = driver.stage();
        driver.run(
                () -> new Robot().mouseMove(stage.getX() + stage.getWidth() - 2, stage.getY() + stage.getHeight() - 2));
        shootAsItIs(name);
    }

    /** The same where the pointer is. */
    void shootAsItIs(String name) {
        BufferedImage picture = look();
        int same = 0;
        for (int waited = 0; same < STILL_LOOKS; waited += Driver.LOOK_MILLIS) {
            if (waited > LONGEST_MILLIS) {
                throw new IllegalStateException("The window does not come to rest for " + name);
            }
            Driver.pause();
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
        return driver.fx(() -> {
            var stage = driver.stage();
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
}
