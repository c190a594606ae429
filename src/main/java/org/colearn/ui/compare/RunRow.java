package org.colearn.ui.compare;

import java.nio.file.Path;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunKey;
import org.colearn.store.RunLabel;

/**
 * One run as the table shows it.
 *
 * @param folder where it is kept
 * @param experiment what its experiment is called
 * @param spec what was asked
 * @param key which arm and seed
 * @param state how far it came
 * @param scores what it came to
 * @param label what a person wrote on it
 */
record RunRow(
        Path folder, String experiment, ExperimentSpec spec, RunKey key, State state, Scores scores, RunLabel label) {
    /** How far a run came. */
    enum State {
        RUNNING,
        COMPLETED,
        STOPPED,
        FAILED
    }

    /**
     * What a run came to; NaN where it came to nothing.
     *
     * @param accuracy whether scores are accuracies in [0, 1] rather than mean absolute errors
     * @param epochs epochs finished
     * @param best validation score of the best epoch, deployed modalities
     * @param last validation score of the last epoch, deployed modalities
     * @param test test score, deployed modalities
     * @param testAll test score, all modalities
     */
    record Scores(boolean accuracy, int epochs, double best, double last, double test, double testAll) {}

    /** The same run with another label. */
    RunRow with(RunLabel other) {
        return new RunRow(folder, experiment, spec, key, state, scores, other);
    }

    /** What it has in common with its other seeds. */
    RunGroup group() {
        return RunGroup.of(this);
    }
}
