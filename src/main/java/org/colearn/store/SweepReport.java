package org.colearn.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.SweepTable;
import org.colearn.store.StoredRun.Summary;
import org.colearn.store.table.Table;
import org.colearn.training.Outcome;

/**
 * What a report of a stored sweep says; free of any format.
 *
 * @param spec the question
 * @param table what its finished runs say
 * @param notes what a reader must know: runs that failed or have not ended
 * @param provenance what the results were computed with, and on which data
 */
public record SweepReport(SweepSpec spec, SweepTable table, List<String> notes, Table provenance) {
    /** Copies the list. */
    public SweepReport {
        notes = List.copyOf(notes);
    }

    /**
     * Reads the folder of a sweep; empty if it holds something else.
     *
     * @throws StoreException with a sentence if nothing in it has ended
     */
    public static Optional<SweepReport> find(Path folder) {
        if (!Files.isRegularFile(folder.resolve(RunFiles.SWEEP))) {
            return Optional.empty();
        }
        var store = new ResultStore(folder);
        var problems = new ArrayList<String>();
        StoredWork.Sweep sweep = (StoredWork.Sweep) store.work(folder, problems);
        List<StoredRun> ended =
                sweep.runs().stream().filter(run -> run.summary().isPresent()).toList();
        if (ended.isEmpty()) {
            throw new StoreException("No run of " + sweep.name() + " has ended, so there is nothing to report yet.");
        }
        List<RunResult> results =
                ended.stream().map((StoredRun run) -> store.result(run)).toList();
        var notes = new ArrayList<String>();
        int open = sweep.runs().size() - ended.size();
        if (open > 0) {
            notes.add(open + " of " + sweep.runs().size() + " runs have not ended and are not in this report.");
        }
        ended.forEach(run -> failure(run).ifPresent(notes::add));
        notes.addAll(problems);
        return Optional.of(new SweepReport(
                sweep.spec(), SweepTable.of(sweep.spec(), results), notes, ExperimentReport.provenance(ended.get(0))));
    }

    private static Optional<String> failure(StoredRun run) {
        return run.summary()
                .map(Summary::outcome)
                .filter(Outcome.Failed.class::isInstance)
                .map(outcome -> "The run " + run.key() + " failed. " + ((Outcome.Failed) outcome).reason());
    }
}
