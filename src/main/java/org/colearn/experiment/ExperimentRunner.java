package org.colearn.experiment;

import java.util.function.Consumer;
import org.colearn.data.Dataset;
import org.colearn.training.RunControl;

/** Turns a specification into runs over arms and seeds, and their results into a verdict. */
public interface ExperimentRunner {
    /**
     * Runs the experiment on the calling thread and its workers; returns when every run has ended.
     *
     * @param spec the question
     * @param data the opened data, not yet normalised; it must match {@code spec.data()}
     * @param control pause, resume and stop for all runs
     * @param listener receives every event, one at a time
     * @throws org.colearn.data.DataException if the data cannot be trained on as they are
     * @throws IllegalArgumentException if the architecture or one of its settings is unknown or out of range
     */
    ExperimentResult run(ExperimentSpec spec, Dataset data, RunControl control, Consumer<ExperimentEvent> listener);
}
