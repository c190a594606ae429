package org.colearn.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.colearn.data.DataSources;
import org.colearn.experiment.BackgroundRunner;
import org.colearn.experiment.LocalRunner;
import org.colearn.model.Architecture;
import org.colearn.model.Architectures;
import org.colearn.ui.setup.OpenedData;

/**
 * Drives the real window through the documentation's scenes and takes the picture of each from the screen.
 *
 * <p>Run by hand under a display: the first argument is the folder of the pictures, the second a folder of real reviews in the
 * layout of the Memory Fusion Network's authors (ICT-MMMO was used).
 */
public final class Screenshots {
    private Screenshots() {}

    /** Takes them all and ends. */
    public static void main(String[] args) {
        Application.launch(Photographer.class, args);
    }

    private record Scene(String picture, String source, String architecture, boolean dark, String seeds) {}

    /** The window in front of the camera. */
    public static final class Photographer extends Application {
        private final Queue<Scene> scenes = new ArrayDeque<>();
        private Optional<MainWindow> window = Optional.empty();
        private boolean dark;

        @Override
        public void start(Stage stage) {
            String real = getParameters().getRaw().get(1);
            scenes.addAll(List.of(
                    new Scene("live-sample-light", "sample:iemocap-like", "bi-eflstm", false, "0-4"),
                    new Scene("live-mmmo-bi-eflstm-light", real, "bi-eflstm", false, "0-2"),
                    new Scene("live-mmmo-mfn-dark", real, "mfn", true, "0-2")));
            var parts = new MainWindow.Parts(
                    (output, warnings) -> new BackgroundRunner(new LocalRunner()),
                    Architectures.all(),
                    DataSources.samples(),
                    OpenedData::open,
                    Path.of(System.getProperty("java.io.tmpdir"), "CoLearn Workbench"),
                    FreshMemory.node());
            window = Optional.of(new MainWindow(stage, parts));
            window.get().show();
            next(stage);
        }

        private void next(Stage stage) {
            Scene scene = scenes.poll();
            if (scene == null) {
                Platform.exit();
                return;
            }
            if (scene.dark() != dark) {
                node(stage, UiIds.THEME, ButtonBase.class).fire();
                dark = scene.dark();
            }
            var setup = window.orElseThrow().setup();
            setup.openData(scene.source());
            Button run = node(stage, UiIds.RUN, Button.class);
            when(() -> setup.dataset().isPresent(), () -> {
                Architecture architecture = Architectures.byId(scene.architecture());
                setup.choose(architecture);
                node(stage, UiIds.SEEDS, TextField.class).setText(scene.seeds());
                run.fire();
                when(
                        () -> !run.isDisabled()
                                && node(stage, UiIds.STOP, Button.class).isDisabled(),
                        () -> when(() -> true, () -> shoot(stage, scene))); // two more seconds to draw the end
            });
        }

        private void shoot(Stage stage, Scene scene) {
            var picture = new Robot()
                    .getScreenCapture(
                            null,
                            stage.getX() + stage.getScene().getX(),
                            stage.getY() + stage.getScene().getY(),
                            stage.getScene().getWidth(),
                            stage.getScene().getHeight());
            Path file = Path.of(getParameters().getRaw().get(0), scene.picture() + ".png");
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            next(stage);
        }

        private static void when(BooleanSupplier ready, Runnable then) {
            var pause = new PauseTransition(Duration.seconds(2));
            pause.setOnFinished(event -> {
                if (ready.getAsBoolean()) {
                    then.run();
                } else {
                    when(ready, then);
                }
            });
            pause.play();
        }

        private static <T> T node(Stage stage, String id, Class<T> type) {
            return type.cast(stage.getScene().lookup("#" + id));
        }

        @Override
        public void stop() {
            window.ifPresent(MainWindow::release);
        }
    }
}
