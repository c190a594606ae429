package org.colearn.ui.compare;

import java.nio.file.Path;
import java.util.List;
import org.colearn.experiment.RunResult;
import org.colearn.training.EpochRecord;

/** Reads runs from the disk; called in the background, throws with a sentence. */
interface RunReader {
    /**
     * What was found in a results folder.
     *
     * @param rows every run that has begun, newest experiment first
     * @param problems one sentence for each thing that cannot be read
     */
    record Found(List<RunRow> rows, List<String> problems) {
        public Found {
            rows = List.copyOf(rows);
            problems = List.copyOf(problems);
        }
    }

    /** Every run in a results folder, without what a table does not show. */
    Found runs(Path results);

    /** The curves of a run, as far as they are written. */
    List<EpochRecord> epochs(Path results, RunRow row);

    /** Everything a run came to, with the prediction for each test item. */
    RunResult result(Path results, RunRow row);
}
