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
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.colearn.data.DataSources;
import org.colearn.experiment.BackgroundRunner;
import org.colearn.experiment.LocalRunner;
import org.colearn.model.Architectures;
import org.colearn.ui.setup.OpenedData;

/**
 * Takes pictures of the Data tab from the screen.
 *
 * <p>Run by hand under a display: the folder of the pictures, then for each picture NAME=SOURCE,PAGE,light|dark,WIDTH,HEIGHT;
 * pages are overview, utterances, make and import.
 */
public final class DataPictures {
    private DataPictures() {}

    /** Takes them all and ends. */
    public static void main(String[] args) {
        Application.launch(Photographer.class, args);
    }

    private record Shot(String name, String source, String page, boolean dark, double width, double height) {
        static Shot parse(String text) {
            String[] halves = text.split("=", 2);
            String[] parts = halves[1].split(",", -1);
            return new Shot(
                    halves[0],
                    parts[0],
                    parts[1],
                    parts[2].equals("dark"),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]));
        }
    }

    /** The window in front of the camera. */
    public static final class Photographer extends Application {
        private final Queue<Shot> shots = new ArrayDeque<>();
        private Optional<MainWindow> window = Optional.empty();
        private boolean dark;

        @Override
        public void start(Stage stage) {
            List<String> args = getParameters().getRaw();
            args.stream().skip(1).map(Shot::parse).forEach(shots::add);
            var parts = new MainWindow.Parts(
                    (output, warnings) -> new BackgroundRunner(new LocalRunner()),
                    Architectures.all(),
                    DataSources.samples(),
                    OpenedData::open,
                    Path.of(System.getProperty("java.io.tmpdir"), "CoLearn Workbench"),
                    FreshMemory.node());
            window = Optional.of(new MainWindow(stage, parts));
            window.get().show();
            later(2, () -> next(stage));
        }

        private void next(Stage stage) {
            Shot shot = shots.poll();
            if (shot == null) {
                Platform.exit();
                return;
            }
            if (shot.dark() != dark) {
                node(stage, UiIds.THEME, ButtonBase.class).fire();
                dark = shot.dark();
            }
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(shot.width());
            stage.setHeight(shot.height());
            var setup = window.orElseThrow().setup();
            boolean looking = shot.page().equals("import");
            if (looking) {
                setup.importData(shot.source());
            } else {
                setup.openData(shot.source());
            }
            TabPane tabs = node(stage, UiIds.TABS, TabPane.class);
            tabs.getTabs().stream()
                    .filter(tab -> tab.getId().equals(UiIds.tab("data")))
                    .forEach(tabs.getSelectionModel()::select);
            if (looking) {
                when(() -> setup.imported().found().isPresent(), () -> later(2, () -> shoot(stage, shot)));
                return;
            }
            later(1, () -> {
                node(stage, "data-page-" + shot.page(), ButtonBase.class).fire();
                when(
                        () -> shot.page().equals("make")
                                ? stage.getScene().lookup("#make-direction") != null
                                : stage.getScene().lookup("#data-state") == null,
                        () -> later(4, () -> shoot(stage, shot)));
            });
        }

        private void shoot(Stage stage, Shot shot) {
            var scene = stage.getScene();
            var picture = new Robot()
                    .getScreenCapture(
                            null,
                            stage.getX() + scene.getX(),
                            stage.getY() + scene.getY(),
                            scene.getWidth(),
                            scene.getHeight());
            try {
                Path file = Path.of(getParameters().getRaw().get(0), shot.name() + ".png");
                ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            window.orElseThrow().setup().imported().discard();
            next(stage);
        }

        private static void when(BooleanSupplier ready, Runnable then) {
            later(1, () -> {
                if (ready.getAsBoolean()) {
                    then.run();
                } else {
                    when(ready, then);
                }
            });
        }

        private static void later(double seconds, Runnable then) {
            var pause = new PauseTransition(Duration.seconds(seconds));
            pause.setOnFinished(event -> then.run());
            pause.play();
        }

        private static <T extends Node> T node(Stage stage, String id, Class<T> type) {
            return type.cast(stage.getScene().lookup("#" + id));
        }

        @Override
        public void stop() {
            window.ifPresent(MainWindow::release);
        }
    }
}
