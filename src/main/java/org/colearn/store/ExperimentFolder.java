package org.colearn.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.FinishedModels;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.model.FusionModel;
import org.colearn.training.TrainingEvent;

/**
 * One experiment on disk, written as it goes.
 *
 * <p>spec.json and, at the end, result.json; per run a folder with epochs.csv (a row as each epoch ends), model.zip and
 * result.json. Once the folder is made, a file that cannot be written costs a warning, never the run.
 */
public final class ExperimentFolder implements FinishedModels, Consumer<ExperimentEvent> {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_OF_A_SECOND = 1_000;

    private final Path path;
    private final ExperimentSpec spec;
    private final Consumer<String> warnings;
    private final Set<String> warned = new HashSet<>();
    private final Set<RunKey> incomplete = new HashSet<>();
    private String dataHash = "";

    private ExperimentFolder(Path path, ExperimentSpec spec, Consumer<String> warnings) {
        this.path = path;
        this.spec = spec;
        this.warnings = warnings;
    }

    /**
     * Makes a new folder, named after the experiment and the time, and puts the specification there.
     *
     * @param output folder that holds experiments; made if it does not exist
     * @param warnings receives one sentence for each thing that could not be written later
     * @throws StoreException with a sentence if nothing can be written there
     */
    public static ExperimentFolder create(Path output, ExperimentSpec spec, Consumer<String> warnings) {
        try {
            Files.createDirectories(output);
            var folder = new ExperimentFolder(newFolder(output, name(spec)), spec, warnings);
            SpecJson.write(spec, folder.path.resolve("spec.json"));
            return folder;
        } catch (IOException cause) {
            throw AtomicFile.unwritable(output, cause);
        }
    }

    /** Where the experiment is. */
    public Path path() {
        return path;
    }

    @Override
    public void accept(ExperimentEvent event) {
        if (event instanceof ExperimentEvent.Started started) {
            dataHash = started.dataHash();
        } else if (event instanceof ExperimentEvent.RunStarted started) {
            begin(started.run());
        } else if (event instanceof ExperimentEvent.RunProgress progress
                && progress.event() instanceof TrainingEvent.EpochDone done) {
            append(progress.run(), done);
        } else if (event instanceof ExperimentEvent.RunEnded ended) {
            attempt(() -> end(ended.result()));
        } else if (event instanceof ExperimentEvent.Ended ended) {
            attempt(() -> AtomicFile.write(path.resolve("result.json"), ResultJson.experiment(ended.result())));
        }
    }

    @Override
    public void keep(RunKey run, FusionModel model) {
        Path file = of(run).resolve("model.zip");
        attempt(() -> model.save(file));
    }

    private void begin(RunKey run) {
        try {
            Files.createDirectory(of(run));
            curves(run).create();
        } catch (IOException cause) {
            incomplete(run, cause);
        }
    }

    private void append(RunKey run, TrainingEvent.EpochDone done) {
        if (incomplete.contains(run)) {
            return; // written again as a whole when the run has ended
        }
        try {
            curves(run).append(done.epoch());
        } catch (IOException cause) {
            incomplete(run, cause);
        }
    }

    private void end(RunResult result) {
        if (incomplete.remove(result.key())) {
            try {
                Files.createDirectories(of(result.key()));
            } catch (IOException cause) {
                throw AtomicFile.unwritable(of(result.key()), cause);
            }
            curves(result.key()).rewrite(result.epochs());
        }
        AtomicFile.write(of(result.key()).resolve("result.json"), ResultJson.run(result, spec.pairing(), dataHash));
    }

    private void incomplete(RunKey run, IOException cause) {
        incomplete.add(run);
        warn(AtomicFile.unwritable(of(run), cause).getMessage());
    }

    /** Whatever fails here must not stop a training; what the disk lacks is still in memory and on the screen. */
    private void attempt(Runnable write) {
        try {
            write.run();
        } catch (RuntimeException failure) {
            warn(failure.getMessage() == null ? failure.toString() : failure.getMessage());
        }
    }

    private synchronized void warn(String sentence) {
        if (warned.add(sentence)) {
            warnings.accept(sentence);
        }
    }

    private EpochsCsv curves(RunKey run) {
        return new EpochsCsv(of(run).resolve("epochs.csv"));
    }

    private Path of(RunKey run) {
        return path.resolve(run.toString());
    }

    /** Making a folder succeeds for one process only, so two that start in the same second get two folders. */
    private static Path newFolder(Path output, String name) throws IOException {
        for (int attempt = 1; attempt < MOST_OF_A_SECOND; attempt++) {
            Path folder = output.resolve(attempt == 1 ? name : name + "-" + attempt);
            try {
                return Files.createDirectory(folder);
            } catch (FileAlreadyExistsException ignored) {
                // another experiment has it; the next number may be free
            }
        }
        throw new IOException("there are " + MOST_OF_A_SECOND + " folders named " + name);
    }

    private static String name(ExperimentSpec spec) {
        String plain = spec.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed =
                plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("^-|-$", "");
        String stamp = LocalDateTime.now(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT));
        return (trimmed.isEmpty() ? "experiment" : trimmed) + "-" + stamp;
    }
}
