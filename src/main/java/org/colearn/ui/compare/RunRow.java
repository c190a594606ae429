package org.colearn.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunKey;
import org.colearn.store.RunLabel;
import org.colearn.store.StoredRun;

/**
 * One run as the table shows it.
 *
 * @param stored the run on disk
 * @param experiment what its experiment or sweep is called
 * @param scores what it came to
 * @param label what a person wrote on it
 * @param settings of its question by name, see {@link Settings#of}; every cell of the table asks for one
 */
record RunRow(StoredRun stored, String experiment, Scores scores, RunLabel label, Map<String, String> settings) {
    private static final Duration LONGEST_EPOCH = Duration.ofMinutes(30);

    /**
     * What a run came to; NaN where it came to nothing.
     *
     * @param accuracy whether scores are accuracies in [0, 1] rather than mean absolute errors
     * @param best validation score of the best epoch, deployed modalities
     * @param last validation score of the last epoch, deployed modalities
     * @param test test score, deployed modalities
     * @param testAll test score, all modalities
     * @param f1 weighted F1 of the test, deployed modalities; of classes only
     * @param swappedF1 the same as published, its arguments swapped
     */
    record Scores(
            boolean accuracy, double best, double last, double test, double testAll, double f1, double swappedF1) {}

    Path folder() {
        return stored.folder();
    }

    RunKey key() {
        return stored.key();
    }

    StoredRun.State state() {
        return stored.state();
    }

    /** Whether somebody moved its dropout rates while it ran; means and intervals leave it out. */
    boolean interactive() {
        return stored.summary().map(StoredRun.Summary::interactive).orElse(false);
    }

    /** Whether it has begun, not ended, and written something lately; looks at the disk. */
    boolean mayBeRunning() {
        try {
            return state() == StoredRun.State.STARTED
                    && Files.getLastModifiedTime(folder())
                            .toInstant()
                            .plus(LONGEST_EPOCH)
                            .isAfter(Instant.now());
        } catch (IOException gone) {
            return false;
        }
    }

    /** The run's own question, over its own seed. */
    ExperimentSpec spec() {
        return stored.cell().question().withSeeds(List.of(key().seed()));
    }

    /** The same run with another label. */
    RunRow with(RunLabel other) {
        return new RunRow(stored, experiment, scores, other, settings);
    }

    /** What it has in common with its other seeds. */
    RunGroup group() {
        return RunGroup.of(this);
    }
}
