package org.colearn.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.colearn.data.DataSources;
import org.colearn.data.Dataset;
import org.colearn.experiment.BackgroundRunner;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.LocalRunner;
import org.colearn.model.Architectures;
import org.colearn.training.RunControl;
import org.colearn.training.TrainingEvent;
import org.colearn.ui.setup.OpenedData;

/**
 * Seconds from the start of the process to the window's first picture and to Train being possible, from Train to the first
 * training event, and milliseconds from Stop to the last batch.
 *
 * <p>Run by hand under a display, in a new process each time: presses Train as soon as the sample data is there, Stop at the
 * 60th batch of all, and ends. With any argument it waits {@value #CALM_PULSES} pulses, about five seconds, before it presses
 * Train, as a person would who reads first.
 */
public final class StartMeasurement {
    private static final int BATCHES = 60;
    private static final int CALM_PULSES = 300;

    private StartMeasurement() {}

    /** Opens the window, measures, prints and ends. */
    public static void main(String[] args) {
        Application.launch(Measured.class, args);
    }

    /** The window under measurement. */
    public static final class Measured extends Application implements ExperimentRunner {
        private final ExperimentRunner inner = new BackgroundRunner(new LocalRunner());
        private Optional<MainWindow> window = Optional.empty();
        private Optional<Button> stop = Optional.empty();
        private long pressed;
        private int batches;
        private long stopped;
        private long lastBatch;

        @Override
        public void start(Stage stage) {
            var parts = new MainWindow.Parts(
                    (output, warnings) -> this,
                    Architectures.all(),
                    DataSources.samples(),
                    OpenedData::open,
                    Path.of(System.getProperty("java.io.tmpdir")),
                    FreshMemory.node(),
                    getHostServices()::showDocument);
            reached("toolkit started");
            window = Optional.of(new MainWindow(stage, parts));
            reached("window built");
            window.get().show();
            reached("window shown");
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 2) { // the first picture has been drawn
                        reached("window drawn");
                    }
                    var run = (Button) stage.getScene().lookup("#" + UiIds.RUN);
                    if (pulses > 2 && run != null && !run.isDisabled()) {
                        if (pulses < CALM_PULSES && !getParameters().getRaw().isEmpty()) {
                            return;
                        }
                        reached("Train possible");
                        stop = Optional.of((Button) stage.getScene().lookup("#" + UiIds.STOP));
                        pressed = System.nanoTime();
                        run.fire();
                        stop();
                    }
                }
            }.start();
        }

        @Override
        public ExperimentResult run(
                ExperimentSpec spec, Dataset data, RunControl control, Consumer<ExperimentEvent> listener) {
            ExperimentResult result = inner.run(spec, data, control, event -> {
                listener.accept(event);
                if (event instanceof ExperimentEvent.RunProgress progress
                        && progress.event() instanceof TrainingEvent.BatchDone) {
                    batch();
                }
            });
            say(
                    "last batch %.0f ms, everything %.0f ms after Stop%n",
                    millis(stopped, lastBatch), millis(stopped, System.nanoTime()));
            Platform.runLater(Platform::exit);
            return result;
        }

        private synchronized void batch() {
            lastBatch = System.nanoTime();
            if (++batches == 1) {
                say("first training event %.2f s after Train%n", millis(pressed, lastBatch) / 1000);
            }
            if (batches == BATCHES) {
                Platform.runLater(() -> {
                    stopped = System.nanoTime();
                    stop.orElseThrow().fire();
                });
            }
        }

        @Override
        public void stop() {
            window.ifPresent(MainWindow::release);
        }

        private static void reached(String what) {
            double own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() * 1e-9;
            say("%s %.2f s after the start of the process, %.2f s of it in this thread%n", what, sinceStart(), own);
        }

        private static double millis(long from, long to) {
            return (to - from) * 1e-6;
        }

        private static double sinceStart() {
            Instant begin = ProcessHandle.current().info().startInstant().orElseThrow();
            return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        }

        private static void say(String format, Object... values) {
            System.out.printf(Locale.ROOT, format, values);
        }
    }
}
