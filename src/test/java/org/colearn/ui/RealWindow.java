package org.colearn.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.colearn.data.DataSources;
import org.colearn.experiment.BackgroundRunner;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.LocalRunner;
import org.colearn.model.Architectures;
import org.colearn.store.RecordingRunner;
import org.colearn.ui.fx.PulseCounter;
import org.colearn.ui.setup.OpenedData;

/** The real window on the real engine, data and store, for programs that measure it or take its picture. */
abstract class RealWindow extends Application {
    private Optional<MainWindow> window = Optional.empty();

    @Override
    public final void start(Stage stage) {
        var parts = new MainWindow.Parts(
                (output, warnings) -> new BackgroundRunner(runner(output, warnings)),
                Architectures.all(),
                DataSources.samples(),
                OpenedData::open,
                results(),
                FreshMemory.node(),
                getHostServices()::showDocument);
        var made = new MainWindow(stage, parts);
        window = Optional.of(made);
        made.show();
        begin(made, new Driver(stage));
    }

    /** Where results are kept: the first argument, or where the system keeps what is soon forgotten. */
    Path results() {
        return Path.of(getParameters().getRaw().stream().findFirst().orElse(System.getProperty("java.io.tmpdir")));
    }

    /** What is done with the window once it is shown; on its thread, and at once. */
    abstract void begin(MainWindow made, Driver driver);

    @Override
    public final void stop() {
        window.ifPresent(MainWindow::release);
    }

    private static ExperimentRunner runner(Optional<Path> output, Consumer<String> warnings) {
        return output.<ExperimentRunner>map(folder -> new RecordingRunner(folder, 2, warnings))
                .orElseGet(LocalRunner::new);
    }

    /** Does something later, on the window's thread. */
    static void after(double seconds, Runnable task) {
        var pause = new PauseTransition(Duration.seconds(seconds));
        pause.setOnFinished(event -> task.run());
        pause.play();
    }

    /** Counts pulses for some seconds, prints them, and goes on. */
    static void pulses(String what, double seconds, Runnable then) {
        var counter = new PulseCounter();
        counter.start();
        after(seconds, () -> {
            counter.stop();
            System.out.println(what + ": " + counter);
            then.run();
        });
    }
}
