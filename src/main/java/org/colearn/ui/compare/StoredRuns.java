package org.colearn.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunResult;
import org.colearn.store.ResultStore;
import org.colearn.store.RunLabel;
import org.colearn.store.StoreException;
import org.colearn.store.StoredRun;
import org.colearn.store.StoredRun.State;
import org.colearn.store.StoredWork;
import org.colearn.training.EpochRecord;
import org.colearn.ui.view.Stores;

/** Reads runs from the store; what has ended is not read twice. */
final class StoredRuns implements RunReader {
    private final Stores stores;
    private final Map<StoredRun, Curve> curves = new ConcurrentHashMap<>();
    private final Map<ExperimentSpec, Map<String, String>> settings = new ConcurrentHashMap<>();

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

    StoredRuns(Stores stores) {
        this.stores = stores;
    }

    @Override
    public Found runs(Path results) {
        ResultStore.Contents contents = stores.of(results).read();
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
        return stores.of(results).epochs(row.stored());
    }

    @Override
    public RunResult result(Path results, RunRow row) {
        return stores.of(results).result(row.stored());
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
        Map<String, String> asked = settings.computeIfAbsent(run.cell().question(), Settings::of);
        return new RunRow(run, work.name(), scores, RunLabel.read(run.folder()), asked);
    }

    private static double figure(StoredRun run, String name) {
        return run.summary()
                .map(summary -> summary.deployed().getOrDefault(name, Double.NaN))
                .orElse(Double.NaN);
    }

    private Curve curve(Path results, StoredRun run) {
        try {
            List<EpochRecord> epochs = stores.of(results).epochs(run);
            return Curve.of(
                    epochs, run.summary().map(StoredRun.Summary::bestEpoch).orElse(0));
        } catch (StoreException none) {
            return Curve.NONE; // the row says damaged or failed; selecting it says why
        }
    }
}
