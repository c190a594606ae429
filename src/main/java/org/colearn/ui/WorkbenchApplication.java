package org.colearn.ui;

import javafx.application.Application;
import javafx.stage.Stage;
import org.colearn.ui.text.UiText;

/** The window's process: opens the main window and ends every thread with it. */
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
        stage.setTitle(UiText.of("window.title"));
        stage.show();
    }
}
