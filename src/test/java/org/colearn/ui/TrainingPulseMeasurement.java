package org.colearn.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.colearn.data.DataSources;
import org.colearn.experiment.BackgroundRunner;
import org.colearn.experiment.LocalRunner;
import org.colearn.model.Architectures;
import org.colearn.ui.fx.PulseCounter;
import org.colearn.ui.setup.OpenedData;

/**
 * Counts pulses per second of the whole window while it really trains on every core.
 *
 * <p>Run by hand under a display; prints pulses per second and the longest gap between two pulses, first at rest and then
 * during training.
 */
public final class TrainingPulseMeasurement {
    private static final double SECONDS = 12;

    private TrainingPulseMeasurement() {}

    /** Opens the window, measures, prints and ends. */
    public static void main(String[] args) {
        Application.launch(Measured.class, args);
    }

    /** The window under measurement. */
    public static final class Measured extends Application {
        private Optional<MainWindow> window = Optional.empty();

        @Override
        public void start(Stage stage) {
            var parts = new MainWindow.Parts(
                    (output, warnings) -> new BackgroundRunner(new LocalRunner()),
                    Architectures.all(),
                    DataSources.samples(),
                    OpenedData::open,
                    Path.of(System.getProperty("java.io.tmpdir")),
                    FreshMemory.node());
            window = Optional.of(new MainWindow(stage, parts));
            window.get().show();
            after(3, () -> measure("at rest", () -> train(stage)));
        }

        private void train(Stage stage) {
            var run = (Button) stage.getScene().lookup("#" + UiIds.RUN);
            var seeds = (TextField) stage.getScene().lookup("#" + UiIds.SEEDS);
            seeds.setText("0-19");
            run.fire();
            after(4, () -> measure("while training", Platform::exit));
        }

        @Override
        public void stop() {
            window.ifPresent(MainWindow::release);
        }

        private static void measure(String what, Runnable then) {
            var counter = new PulseCounter();
            counter.start();
            after(SECONDS, () -> {
                counter.stop();
                System.out.println(what + ": " + counter);
                then.run();
            });
        }

        private static void after(double seconds, Runnable task) {
            var pause = new PauseTransition(Duration.seconds(seconds));
            pause.setOnFinished(event -> task.run());
            pause.play();
        }
    }
}
