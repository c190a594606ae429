package org.colearn.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepLedger;
import org.colearn.experiment.SweepSpec;
import org.colearn.model.FusionModel;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;

/**
 * A sweep on disk: sweep.json, and a folder for each run. A run whose folder holds a result.json is finished; nothing else
 * says so, so that a process may be killed at any moment, and several may work on one sweep.
 */
public final class SweepFolder implements SweepLedger, AutoCloseable {
    private final Path path;
    private final SweepSpec spec;
    private final RunFolders folders;
    private final Claims claims;
    private final Map<String, Cell> cells = new HashMap<>();
    private List<String> dataHashes = List.of();

    private SweepFolder(Path path, SweepSpec spec, Consumer<String> warnings) {
        this.path = path;
        this.spec = spec;
        this.folders = new RunFolders(path, spec.cells(), warnings);
        this.claims = new Claims(path, spec.runs());
        spec.cells().forEach(cell -> cells.put(cell.name(), cell));
    }

    /**
     * Makes a new folder, named after the sweep and the time, and puts the specification there.
     *
     * @param output folder that holds experiments and sweeps; made if it does not exist
     * @param warnings receives one sentence for each thing that could not be written or read later; runs go on
     * @throws StoreException with a sentence if nothing can be written there
     */
    public static SweepFolder create(Path output, SweepSpec spec, Consumer<String> warnings) {
        Path folder = NewFolder.in(output, spec.name());
        SweepJson.write(spec, folder.resolve(RunFiles.SWEEP));
        return new SweepFolder(folder, spec, warnings);
    }

    /**
     * Opens the folder of a sweep to go on with it.
     *
     * @throws StoreException with a sentence if it holds no sweep or cannot be written to
     */
    public static SweepFolder resume(Path folder, Consumer<String> warnings) {
        return new SweepFolder(folder, SweepJson.read(folder.resolve(RunFiles.SWEEP)), warnings);
    }

    /** Where the sweep is. */
    public Path path() {
        return path;
    }

    /** What it asks. */
    public SweepSpec spec() {
        return spec;
    }

    @Override
    public List<RunResult> begin(List<String> hashes) {
        dataHashes = List.copyOf(hashes);
        var results = new ArrayList<RunResult>();
        for (RunKey run : spec.runs()) {
            completed(run).ifPresent(results::add);
        }
        return results;
    }

    @Override
    public boolean claim(RunKey run) {
        return claims.claim(run);
    }

    /** A result that cannot be read costs a warning, and the run is done again; one from other data is refused. */
    @Override
    public Optional<RunResult> completed(RunKey run) {
        Path file = folders.of(run).resolve(RunFiles.RESULT);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        RunResult result;
        String hash;
        try {
            RunResultJson stored = RunResultJson.open(file);
            result = stored.result(run);
            hash = stored.dataHash();
        } catch (StoreException damaged) {
            folders.warn(damaged.getMessage() + " The run is done again.");
            return Optional.empty();
        }
        if (result.outcome() instanceof Outcome.Failed) {
            return Optional.empty();
        }
        requireSameData(run, hash);
        return Optional.of(result);
    }

    private void requireSameData(RunKey run, String hash) {
        String now = dataHashes.get(cells.get(run.cell()).study());
        if (!now.isEmpty() && !now.equals(hash)) {
            throw new StoreException("The run " + run + " in " + path + " was trained on other data than "
                    + cells.get(run.cell()).question().data().source()
                    + " holds now; put the old data back, or start a new sweep.");
        }
    }

    @Override
    public void started(RunKey run) {
        folders.started(run);
    }

    @Override
    public void progress(RunKey run, TrainingEvent event) {
        folders.progress(new ExperimentEvent.RunProgress(run, event));
    }

    @Override
    public void keep(RunKey run, FusionModel model) {
        folders.keep(run, model);
    }

    @Override
    public void ended(RunResult result) {
        int study = cells.get(result.key().cell()).study();
        folders.ended(result, dataHashes.get(study));
    }

    @Override
    public void release(RunKey run) {
        claims.release(run);
    }

    /** Gives every claim back. */
    @Override
    public void close() {
        claims.close();
    }
}
