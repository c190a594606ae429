package org.colearn.ui.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.store.ResultStore;
import org.colearn.store.StoreException;
import org.colearn.store.StoredRun;
import org.colearn.store.StoredWork;

/**
 * A sweep with its folder, as far as it is.
 *
 * @param folder where it is kept
 * @param model its runs
 */
record StoredSweep(Path folder, SweepModel model) {
    /** With what was found before. */
    StoredSweep(Path folder, SweepSpec spec, List<RunResult> results) {
        this(folder, new SweepModel(spec));
        results.forEach(model::ended);
    }

    /**
     * Reads it with every result; takes as long as their predictions are many.
     *
     * @throws StoreException with a sentence if the folder holds no sweep
     */
    static StoredSweep read(Path folder) {
        var store = new ResultStore(folder);
        if (!(store.work(folder, new ArrayList<>()) instanceof StoredWork.Sweep sweep)) {
            throw new StoreException(folder + " is an experiment, not a sweep; open it in the Compare tab.");
        }
        List<RunResult> results = sweep.runs().stream()
                .filter(run -> run.summary().isPresent())
                .map((StoredRun run) -> store.result(run))
                .toList();
        return new StoredSweep(folder, sweep.spec(), results);
    }

    /** Every sweep in a results folder, the newest first. */
    static List<StoredWork.Sweep> all(ResultStore results) {
        return results.read().works().stream()
                .filter(StoredWork.Sweep.class::isInstance)
                .map(StoredWork.Sweep.class::cast)
                .toList();
    }
}
