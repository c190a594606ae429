package org.colearn.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.application.Platform;

/**
 * Drives the real window through the documentation's scenes and takes the picture of each from the screen, light and dark.
 *
 * <p>Run by {@code docs/screenshots/renew} under a display. Arguments: a folder of results that holds a sweep; the folder of the
 * pictures; a folder of real reviews in the layout of the Memory Fusion Network's authors (ICT-MMMO was used), or a dash for none;
 * and the names of the scenes to take, all of them if none is named.
 */
public final class Screenshots {
    private Screenshots() {}

    /** Takes them and ends; the exit code is 0 only if all were taken. */
    public static void main(String[] args) {
        Application.launch(Studio.class, args);
        System.exit(Studio.TAKEN.get() ? 0 : 1);
    }

    /** The window in front of the camera. */
    public static final class Studio extends RealWindow {
        private static final AtomicBoolean TAKEN = new AtomicBoolean();

        @Override
        void begin(MainWindow made, Driver driver) {
            List<String> args = getParameters().getRaw();
            var scenes = new Scenes(made, driver, new Camera(driver, Path.of(args.get(1))));
            var photographer = new Thread(() -> photograph(scenes, args), "photographer");
            photographer.setDaemon(true);
            photographer.start();
        }

        private static void photograph(Scenes scenes, List<String> args) {
            try {
                scenes.take(
                        args.get(2), args.subList(3, args.size())); // what goes wrong ends the thread, which says so
                TAKEN.set(true);
            } finally {
                Platform.exit();
            }
        }
    }
}
