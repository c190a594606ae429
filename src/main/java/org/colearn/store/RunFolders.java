package org.colearn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.colearn.data.DataSpec;
import org.colearn.evaluation.Confusion;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.FinishedModels;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.model.FusionModel;
import org.colearn.training.RateChange;
import org.colearn.training.TrainingEvent;

/**
 * The folders of an experiment's or a sweep's runs, written as the runs go: spec.json (the run's own question, which opens and
 * reruns by itself), epochs.csv and validation.csv (rows as each epoch ends), model.zip, and at the very end result.json.
 *
 * <p>A file that cannot be written costs a warning, never the run. Several threads may use it, one run on one thread.
 */
final class RunFolders implements FinishedModels {
    private final Path parent;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Consumer<String> warnings;
    private final Set<String> warned = new HashSet<>();
    private final Set<RunKey> incomplete = ConcurrentHashMap.newKeySet();

    RunFolders(Path parent, List<Cell> cells, Consumer<String> warnings) {
        this.parent = parent;
        this.warnings = warnings;
        cells.forEach(cell -> this.cells.put(cell.name(), cell));
    }

    /** Where a run is kept. */
    Path of(RunKey run) {
        return parent.resolve(run.toString());
    }

    /** Begins the folder; what an interrupted attempt left there is written over. */
    void started(RunKey run) {
        try {
            Files.createDirectories(of(run));
            Files.deleteIfExists(of(run).resolve(RunFiles.RESULT)); // of a failed attempt
            SpecJson.write(cell(run).question().withSeeds(List.of(run.seed())), of(run).resolve(RunFiles.SPEC));
            curves(run).create();
        } catch (IOException cause) {
            incomplete(run, AtomicFile.unwritable(of(run), cause));
        } catch (StoreException cause) {
            incomplete(run, cause);
        }
    }

    void progress(ExperimentEvent.RunProgress progress) {
        if (incomplete.contains(progress.run())) {
            return; // what is incomplete is written again as a whole when the run has ended
        }
        try {
            if (progress.event() instanceof TrainingEvent.EpochDone done) {
                curves(progress.run()).append(done.epoch());
            } else if (progress.event() instanceof TrainingEvent.Validated validated) {
                new ConfusionsCsv(of(progress.run())).append(validated.epoch(), Confusion.of(validated.deployed()));
            }
        } catch (IOException cause) {
            incomplete(progress.run(), AtomicFile.unwritable(of(progress.run()), cause));
        }
    }

    @Override
    public void keep(RunKey run, FusionModel model) {
        attempt(() -> model.save(of(run).resolve(RunFiles.MODEL)));
    }

    @Override
    public void checkpoint(RunKey run, RateChange change, FusionModel model) {
        attempt(() -> model.save(of(run).resolve(RunFiles.checkpoint(change))));
    }

    /** The last file, which says that the run is finished. */
    void ended(RunResult result, String dataHash) {
        RunKey run = result.key();
        attempt(() -> {
            if (incomplete.remove(run)) {
                again(result);
            }
            var seeds = cell(run).seeds(run.seed());
            DataSpec data = cell(run).question().data();
            AtomicFile.write(of(run).resolve(RunFiles.RESULT), ResultJson.run(result, seeds, data, dataHash));
        });
    }

    private void again(RunResult result) {
        Path folder = of(result.key());
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw AtomicFile.unwritable(folder, cause);
        }
        SpecJson.write(
                cell(result.key()).question().withSeeds(List.of(result.key().seed())), folder.resolve(RunFiles.SPEC));
        curves(result.key()).rewrite(result.epochs());
    }

    /** Whatever fails here must not stop a training; what the disk lacks is still in memory and on the screen. */
    void attempt(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException failure) {
            warn(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        }
    }

    private void incomplete(RunKey run, StoreException cause) {
        incomplete.add(run);
        warn(cause.getMessage());
    }

    synchronized void warn(String sentence) {
        if (warned.add(sentence)) {
            warnings.accept(sentence);
        }
    }

    private Cell cell(RunKey run) {
        return cells.get(run.cell());
    }

    private EpochsCsv curves(RunKey run) {
        return new EpochsCsv(of(run).resolve(RunFiles.EPOCHS));
    }
}
