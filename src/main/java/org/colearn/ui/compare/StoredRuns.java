package org.colearn.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colearn.experiment.RunResult;
import org.colearn.store.ResultStore;
import org.colearn.store.RunLabel;
import org.colearn.store.StoreException;
import org.colearn.store.StoredRun;
import org.colearn.store.StoredRun.State;
import org.colearn.store.StoredWork;
import org.colearn.training.EpochRecord;

/** Reads runs from the store; what has ended is not read twice. */
final class StoredRuns implements RunReader {
    private final Map<Path, ResultStore> stores = new ConcurrentHashMap<>();
    private final Map<StoredRun, Curve> curves = new ConcurrentHashMap<>();

    /** Validation score of the best and of the last epoch. */
    private record Curve(double best, double last) {
        static final Curve NONE = new Curve(Double.NaN, Double.NaN);

        static Curve of(List<EpochRecord> epochs, int bestEpoch) {
            if (epochs.isEmpty()) {
                return NONE;
            }
            double last = epochs.get(epochs.size() - 1).validDeployed().score();
            Optional<EpochRecord> best =
                    epochs.stream().filter(epoch -> epoch.epoch() == bestEpoch).findFirst();
            return new Curve(best.map(epoch -> epoch.validDeployed().score()).orElse(Double.NaN), last);
        }
    }

    @Override
    public Found runs(Path results) {
        ResultStore.Contents contents =
                stores.computeIfAbsent(results, ResultStore::new).read();
        var rows = new ArrayList<RunRow>();
        for (StoredWork work : contents.works()) {
            work.runs().stream()
                    .filter(run -> run.state() != State.WAITING)
                    .forEach(run -> rows.add(row(results, work, run)));
        }
        return new Found(rows, contents.problems());
    }

    @Override
    public List<EpochRecord> epochs(Path results, RunRow row) {
        return stores.computeIfAbsent(results, ResultStore::new).epochs(row.stored());
    }

    @Override
    public RunResult result(Path results, RunRow row) {
        return stores.computeIfAbsent(results, ResultStore::new).result(row.stored());
    }

    private RunRow row(Path results, StoredWork work, StoredRun run) {
        Curve curve = run.summary().isPresent()
                ? curves.computeIfAbsent(run, ended -> curve(results, ended))
                : curve(results, run);
        var scores = new RunRow.Scores(
                run.summary().map(StoredRun.Summary::higherIsBetter).orElse(true),
                curve.best(),
                curve.last(),
                run.summary().map(StoredRun.Summary::score).orElse(Double.NaN),
                run.summary().map(StoredRun.Summary::scoreOfAll).orElse(Double.NaN),
                figure(run, "weightedF1"),
                figure(run, "swappedF1"));
        return new RunRow(run, work.name(), scores, RunLabel.read(run.folder()));
    }

    private static double figure(StoredRun run, String name) {
        return run.summary()
                .map(summary -> summary.deployed().getOrDefault(name, Double.NaN))
                .orElse(Double.NaN);
    }

    private Curve curve(Path results, StoredRun run) {
        try {
            List<EpochRecord> epochs =
                    stores.computeIfAbsent(results, ResultStore::new).epochs(run);
            return Curve.of(
                    epochs, run.summary().map(StoredRun.Summary::bestEpoch).orElse(0));
        } catch (StoreException none) {
            return Curve.NONE; // the row says damaged or failed; selecting it says why
        }
    }
}
