package org.colearn.ui.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.prefs.Preferences;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.lesson.Lesson;
import org.colearn.store.Document;

/**
 * What the window gives to a view. Values change on the window's thread.
 *
 * @param background where slow work goes: reading, computing; its threads give way to the window and end with it
 * @param window runs a task on the window's thread, at the next pulse
 * @param dataset the data opened in the setup pane
 * @param question the experiment as it stands in the setup pane, if it can be run
 * @param results the folder results are kept in, if they are kept
 * @param stores reads results folders
 * @param run the folder of the run that views look into, shared by all of them
 * @param memory what the window remembers from one start to the next
 * @param requests what a view may ask of the window
 */
public record Workspace(
        Executor background,
        Executor window,
        ObservableValue<Optional<Dataset>> dataset,
        Supplier<Optional<ExperimentSpec>> question,
        ObservableValue<Optional<Path>> results,
        Stores stores,
        ObjectProperty<Optional<Path>> run,
        Preferences memory,
        Requests requests) {
    /** What a view may ask of the window; called on the window's thread. */
    public interface Requests {
        /** Opens data in the setup pane: "sample:NAME" or a path. */
        void openData(String source);

        /** Fills the setup pane from a specification. */
        void openSpec(ExperimentSpec spec);

        /** Opens a document in the view that is made for it. */
        void open(Document document);

        /** Turns to a view by its key. */
        void show(String key);

        /** Puts these parts of the window away and brings back all others. */
        void putAway(Set<Lesson.Part> parts);

        /** Says a sentence in the status strip. */
        void say(String sentence);
    }
}
