package org.colearn.ui.live;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;

/** The Live tab: curves, results and verdict of the running experiment. */
public final class LiveView implements AutoCloseable {
    private final VBox root = new VBox(8);

    /** The view, to be placed in a tab. */
    public Node node() {
        return root;
    }

    /** Clears the view and names the curves of the experiment that is about to run; JavaFX thread. */
    public void begin(ExperimentSpec spec, Dataset data) {
        root.getChildren().clear();
    }

    /** Takes what the experiment said since the last pulse, in order; JavaFX thread. */
    public void accept(List<ExperimentEvent> events) {}

    /** Chooses colours for a dark or a light theme; JavaFX thread. */
    public void setDark(boolean dark) {}

    /** Ends the drawing thread. */
    @Override
    public void close() {}
}
