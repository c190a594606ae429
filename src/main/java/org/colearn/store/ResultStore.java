package org.colearn.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.training.EpochRecord;

/**
 * Reads what experiments and sweeps left in an output folder; the folders are the truth, and nothing is written.
 *
 * <p>Keep one and read it again: what has not changed since is not read twice (files are told apart by time and size), so
 * that 500 finished runs are listed in well under 200 ms. Any thread may use it.
 */
public final class ResultStore {
    private final Path output;
    private final FileCache<ExperimentSpec> experiments = new FileCache<>(SpecJson::read);
    private final FileCache<SweepSpec> sweeps = new FileCache<>(SweepJson::read);
    private final FileCache<StoredRun.Summary> summaries =
            new FileCache<>(file -> RunResultJson.openFigures(file).summary());

    /**
     * The store of an output folder.
     *
     * @param output folder that holds experiments and sweeps, or the folder of a single one; it need not exist yet
     */
    public ResultStore(Path output) {
        this.output = output;
    }

    /**
     * What is there.
     *
     * @param works experiments and sweeps, newest first
     * @param problems one sentence for each folder or file that cannot be made sense of; the others are in {@code works}
     */
    public record Contents(List<StoredWork> works, List<String> problems) {
        /** Copies the lists. */
        public Contents {
            works = List.copyOf(works);
            problems = List.copyOf(problems);
        }
    }

    /** Lists everything; never throws for what it finds, and finds nothing where there is no folder. */
    public Contents read() {
        var problems = new ArrayList<String>();
        var works = new ArrayList<StoredWork>();
        for (Path folder : folders(problems)) {
            try {
                works.add(work(folder, problems));
            } catch (StoreException foreign) {
                problems.add(foreign.getMessage());
            }
        }
        works.sort(Comparator.comparing(StoredWork::started).reversed().thenComparing(StoredWork::folder));
        return new Contents(works, problems);
    }

    /**
     * Reads one experiment or sweep.
     *
     * @param problems receives a sentence for each run whose result cannot be read
     * @throws StoreException with a sentence if the folder holds neither, or its specification cannot be read
     */
    public StoredWork work(Path folder, List<String> problems) {
        Path sweep = folder.resolve(RunFiles.SWEEP);
        Path experiment = folder.resolve(RunFiles.SPEC);
        if (Files.isRegularFile(sweep)) {
            SweepSpec spec = sweeps.get(sweep);
            List<StoredRun> runs = runs(folder, spec.cells(), spec.seeds(), problems);
            return new StoredWork.Sweep(folder, sweeps.modified(sweep), spec, runs);
        }
        if (Files.isRegularFile(experiment)) {
            ExperimentSpec spec = experiments.get(experiment);
            List<StoredRun> runs = runs(folder, Cell.of(spec), spec.seeds(), problems);
            return new StoredWork.Experiment(folder, experiments.modified(experiment), spec, runs);
        }
        throw new StoreException(folder + " is neither an experiment nor a sweep: it has no " + RunFiles.SPEC
                + " and no " + RunFiles.SWEEP + ".");
    }

    /**
     * The curves of a run so far; a row that is still being written is left out.
     *
     * @throws StoreException with a sentence if they cannot be read
     */
    public List<EpochRecord> epochs(StoredRun run) {
        return new EpochsCsv(run.folder().resolve(RunFiles.EPOCHS)).read();
    }

    /**
     * Everything a finished run found, with the prediction for each test item.
     *
     * @throws StoreException with a sentence if the run has not ended or its files cannot be read
     */
    public RunResult result(StoredRun run) {
        return RunResultJson.open(run.folder().resolve(RunFiles.RESULT)).result(run.key());
    }

    private List<StoredRun> runs(Path folder, List<Cell> cells, List<Long> seeds, List<String> problems) {
        var runs = new ArrayList<StoredRun>();
        for (long seed : seeds) {
            for (Cell cell : cells) {
                runs.add(run(folder.resolve(cell.run(seed).toString()), cell, seed, problems));
            }
        }
        return runs;
    }

    private StoredRun run(Path folder, Cell cell, long seed, List<String> problems) {
        RunKey key = cell.run(seed);
        Path result = folder.resolve(RunFiles.RESULT);
        if (!Files.exists(result)) {
            var state = Files.isDirectory(folder) ? StoredRun.State.STARTED : StoredRun.State.WAITING;
            return new StoredRun(key, cell, folder, state, Optional.empty());
        }
        try {
            StoredRun.Summary summary = summaries.get(result);
            return new StoredRun(key, cell, folder, state(summary), Optional.of(summary));
        } catch (StoreException damaged) {
            problems.add(damaged.getMessage());
            return new StoredRun(key, cell, folder, StoredRun.State.DAMAGED, Optional.empty());
        }
    }

    private static StoredRun.State state(StoredRun.Summary summary) {
        return switch (RunResultJson.word(summary.outcome())) {
            case "completed" -> StoredRun.State.COMPLETED;
            case "stopped" -> StoredRun.State.STOPPED;
            default -> StoredRun.State.FAILED;
        };
    }

    private List<Path> folders(List<String> problems) {
        if (Files.isRegularFile(output.resolve(RunFiles.SPEC)) || Files.isRegularFile(output.resolve(RunFiles.SWEEP))) {
            return List.of(output);
        }
        try (Stream<Path> inside = Files.list(output)) {
            return inside.filter(folder -> Files.isDirectory(folder) && !folder.endsWith(Trash.FOLDER))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (NotDirectoryException file) {
            problems.add(output + " is a file; results are kept in a folder.");
        } catch (IOException | UncheckedIOException cause) {
            problems.add("Cannot read " + output + ": " + cause.getMessage() + ".");
        }
        return List.of();
    }
}
