package org.colearn.experiment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colearn.training.TrainingRun.Seeds;

/**
 * What is trained, whatever the seed: one column of a sweep, or one arm of an experiment.
 *
 * @param name unique in its experiment or sweep and fit for a folder's name
 * @param study position of its study in the sweep's specification, 0 in an experiment
 * @param arm which side
 * @param question for the multimodal arm the study at this cell's dropout rates; for a baseline the study about the
 *     baseline's modalities, which it is trained and tested on, without rates
 * @param position among the cells of its study; under one-stream pairing, where in the stream its random numbers begin
 */
public record Cell(String name, int study, Arm arm, ExperimentSpec question, int position) {
    /** Both arms of an experiment, multimodal first. */
    public static List<Cell> of(ExperimentSpec experiment) {
        return List.of(
                new Cell(nameOf(Arm.MULTIMODAL), 0, Arm.MULTIMODAL, experiment, 0),
                new Cell(nameOf(Arm.UNIMODAL), 0, Arm.UNIMODAL, experiment, 1));
    }

    static String nameOf(Arm arm) {
        return arm.name().toLowerCase(Locale.ROOT);
    }

    /** The run of this cell with a seed. */
    public RunKey run(long seed) {
        return new RunKey(arm, name, seed);
    }

    /** Dropout rate by modality during training; empty for a baseline. */
    public Map<String, Double> rates() {
        return arm == Arm.MULTIMODAL ? question.training().dropout().rates() : Map.of();
    }

    /** The seeds of the run's streams; paired cells share them, one-stream cells take one after the other's. */
    public Seeds seeds(long seed) {
        return RunSeeds.of(question.pairing(), seed, position);
    }
}
