package org.colearn.ui.compare;

import java.nio.file.Path;
import java.util.List;
import org.colearn.experiment.RunResult;
import org.colearn.training.EpochRecord;

/** Reads runs from the disk; called in the background, throws with a sentence. */
interface RunReader {
    /** Every run in a results folder, newest experiment first, without what a table does not show. */
    List<RunRow> runs(Path results);

    /** The curves of a run, as far as they are written. */
    List<EpochRecord> epochs(RunRow row);

    /** Everything a run came to, with the prediction for each test item. */
    RunResult result(RunRow row);
}
