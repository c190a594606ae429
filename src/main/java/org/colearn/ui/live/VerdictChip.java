package org.colearn.ui.live;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;

/** The verdict in a word with colour and symbol; hover or click shows the whole sentence. */
public final class VerdictChip {
    private final Label root = new Label();

    /** The view. */
    public Node node() {
        return root;
    }

    /** Clears it for the experiment that is about to run; JavaFX thread. */
    public void begin(ExperimentSpec spec, Dataset data) {
        root.setText("");
    }

    /** Takes what the experiment said since the last pulse, in order; JavaFX thread. */
    public void accept(List<ExperimentEvent> events) {}
}
