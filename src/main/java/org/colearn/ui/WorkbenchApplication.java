package org.colearn.ui;

import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;
import org.colearn.data.DataSources;
import org.colearn.experiment.LocalRunner;
import org.colearn.model.Architectures;
import org.colearn.ui.setup.OpenedData;
import org.colearn.ui.setup.OutputChoice;

/** The window's process: opens the main window on the real engine, data and store. */
public final class WorkbenchApplication extends Application {
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
                new LocalRunner(),
                Architectures.all(),
                DataSources.samples(),
                OpenedData::open,
                OutputChoice.ownFolder(),
                Preferences.userNodeForPackage(WorkbenchApplication.class));
        new MainWindow(stage, parts).show();
    }
}
