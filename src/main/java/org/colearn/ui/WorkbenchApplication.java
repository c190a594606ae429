package org.colearn.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;
import org.colearn.data.DataSources;
import org.colearn.experiment.BackgroundRunner;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.LocalRunner;
import org.colearn.model.Architectures;
import org.colearn.store.RecordingRunner;
import org.colearn.ui.setup.OpenedData;
import org.colearn.ui.setup.OutputChoice;

/** The window's process: opens the main window on the real engine, data and store. */
public final class WorkbenchApplication extends Application {
    private Optional<MainWindow> window = Optional.empty();

    /**
     * Opens the window and returns when it is closed.
     *
     * @param args the command line, as given to {@code main}
     */
    public static void open(String... args) {
        launch(WorkbenchApplication.class, args);
    }

    @Override
    public void start(Stage stage) {
        var parts = new MainWindow.Parts(
                WorkbenchApplication::runner,
                Architectures.all(),
                DataSources.samples(),
                OpenedData::open,
                OutputChoice.ownFolder(),
                Preferences.userNodeForPackage(WorkbenchApplication.class),
                getHostServices()::showDocument);
        window = Optional.of(new MainWindow(stage, parts));
        window.get().show();
    }

    @Override
    public void stop() {
        window.ifPresent(MainWindow::release);
    }

    private static ExperimentRunner runner(Optional<Path> output, Consumer<String> warnings) {
        int workers = Runtime.getRuntime().availableProcessors();
        return new BackgroundRunner(
                output.<ExperimentRunner>map(folder -> new RecordingRunner(folder, workers, warnings))
                        .orElseGet(LocalRunner::new));
    }
}
