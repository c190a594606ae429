package org.colearn.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.FinishedModels;
import org.colearn.experiment.RunKey;
import org.colearn.model.FusionModel;
import org.colearn.training.RateChange;

/**
 * One experiment on disk, written as it goes.
 *
 * <p>spec.json and, at the end, result.json; per run a folder with epochs.csv (a row as each epoch ends), model.zip and
 * result.json. Once the folder is made, a file that cannot be written costs a warning, never the run.
 */
public final class ExperimentFolder implements FinishedModels, Consumer<ExperimentEvent> {
    private final Path path;
    private final RunFolders runs;
    private String dataHash = "";

    private ExperimentFolder(Path path, ExperimentSpec spec, Consumer<String> warnings) {
        this.path = path;
        this.runs = new RunFolders(path, Cell.of(spec), warnings);
    }

    /**
     * Makes a new folder, named after the experiment and the time, and puts the specification there.
     *
     * @param output folder that holds experiments; made if it does not exist
     * @param warnings receives one sentence for each thing that could not be written later
     * @throws StoreException with a sentence if nothing can be written there
     */
    public static ExperimentFolder create(Path output, ExperimentSpec spec, Consumer<String> warnings) {
        var folder = new ExperimentFolder(NewFolder.in(output, spec.name()), spec, warnings);
        SpecJson.write(spec, folder.path.resolve(RunFiles.SPEC));
        return folder;
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
            runs.started(started.run());
        } else if (event instanceof ExperimentEvent.RunProgress progress) {
            runs.progress(progress);
        } else if (event instanceof ExperimentEvent.RunEnded ended) {
            runs.ended(ended.result(), dataHash);
        } else if (event instanceof ExperimentEvent.Ended ended) {
            runs.attempt(() -> AtomicFile.write(path.resolve(RunFiles.RESULT), ResultJson.experiment(ended.result())));
        }
    }

    @Override
    public void keep(RunKey run, FusionModel model) {
        runs.keep(run, model);
    }

    @Override
    public void checkpoint(RunKey run, RateChange change, FusionModel model) {
        runs.checkpoint(run, change, model);
    }
}
