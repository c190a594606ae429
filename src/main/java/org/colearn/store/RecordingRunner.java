package org.colearn.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.colearn.data.Dataset;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.FinishedModels;
import org.colearn.experiment.LocalRunner;
import org.colearn.experiment.Moves;
import org.colearn.experiment.RunKey;
import org.colearn.model.FusionModel;
import org.colearn.training.RateChange;
import org.colearn.training.RunControl;

/** Runs experiments on this machine and keeps each in a folder of its own. */
public final class RecordingRunner implements ExperimentRunner {
    private final Path output;
    private final int workers;
    private final Consumer<String> warnings;
    private final Moves moves;

    /**
     * A runner that records.
     *
     * @param output folder that holds experiments
     * @param workers trainings at once, at least 1
     * @param warnings receives one sentence for each thing that could not be written; runs go on
     */
    public RecordingRunner(Path output, int workers, Consumer<String> warnings) {
        this(output, workers, warnings, Moves.NONE);
    }

    private RecordingRunner(Path output, int workers, Consumer<String> warnings, Moves moves) {
        this.output = output;
        this.workers = workers;
        this.warnings = warnings;
        this.moves = moves;
    }

    /** The same, but the rates move as they were moved by hand in earlier runs of the experiment. */
    public RecordingRunner repeating(Moves earlier) {
        return new RecordingRunner(output, workers, warnings, earlier);
    }

    /**
     * As {@link ExperimentRunner#run}; the folder is made when the data have been found usable, before the first run.
     *
     * @throws StoreException with a sentence if the output folder cannot be written to; nothing was trained then
     */
    @Override
    public ExperimentResult run(
            ExperimentSpec spec, Dataset data, RunControl control, Consumer<ExperimentEvent> listener) {
        var recording = new Recording();
        return new LocalRunner(workers, recording).repeating(moves).run(spec, data, control, event -> {
            if (event instanceof ExperimentEvent.Started) {
                recording.folder = Optional.of(ExperimentFolder.create(output, spec, warnings));
            }
            recording.folder.ifPresent(folder -> folder.accept(event));
            listener.accept(event);
        });
    }

    /** The folder of one experiment, from its first event on; the runner starts its workers after that event. */
    private static final class Recording implements FinishedModels {
        private Optional<ExperimentFolder> folder = Optional.empty();

        @Override
        public void keep(RunKey run, FusionModel model) {
            folder.ifPresent(made -> made.keep(run, model));
        }

        @Override
        public void checkpoint(RunKey run, RateChange change, FusionModel model) {
            folder.ifPresent(made -> made.checkpoint(run, change, model));
        }
    }
}
