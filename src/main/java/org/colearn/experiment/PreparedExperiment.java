package org.colearn.experiment;

import java.util.List;
import java.util.Map;
import org.colearn.data.ContentHash;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.data.Preparation;
import org.colearn.model.Architectures;
import org.colearn.model.ModelSpec;
import org.colearn.training.ModalityDropout;
import org.colearn.training.Steering;
import org.colearn.training.TrainingRun;
import org.colearn.training.TrainingRun.Seeds;
import org.colearn.training.TrainingSpec;

/**
 * A specification that was checked against its data, with the data ready to train on.
 *
 * @param spec the question, its model complete with every setting
 * @param data prepared data
 * @param deployed modalities present at test
 * @param dataHash content hash of the prepared data
 */
record PreparedExperiment(ExperimentSpec spec, Dataset data, ModalitySet deployed, String dataHash) {
    /**
     * Checks and prepares.
     *
     * @throws DataException if the data cannot be trained on or lack a modality that the specification names
     * @throws IllegalArgumentException if the architecture or one of its settings is unknown or out of range
     */
    static PreparedExperiment of(ExperimentSpec spec, Dataset opened) {
        ExperimentSpec complete = checked(spec, opened);
        Dataset data = Preparation.prepare(opened, spec.data());
        return new PreparedExperiment(complete, data, deployed(spec, data), ContentHash.of(data));
    }

    private static ExperimentSpec checked(ExperimentSpec spec, Dataset data) {
        ModelSpec model =
                Architectures.complete(spec.model().architecture(), spec.model().settings());
        deployed(spec, data);
        ModalitySet.of(spec.training().dropout().rates().keySet(), data.modalities());
        checkSomethingRemains(spec.training().dropout(), data);
        checkBatches(spec.training(), data);
        return new ExperimentSpec(
                spec.name(), spec.data(), model, spec.training(), spec.deployed(), spec.seeds(), spec.pairing());
    }

    private static ModalitySet deployed(ExperimentSpec spec, Dataset data) {
        return ModalitySet.of(spec.deployed(), data.modalities());
    }

    private static void checkSomethingRemains(ModalityDropout dropout, Dataset data) {
        if (data.modalities().stream().allMatch(m -> dropout.rate(m.name()) == 1)) {
            throw new DataException("Every modality of " + data.name()
                    + " has dropout rate 1, so nothing would be left to train on; lower at least one rate.");
        }
    }

    private static void checkBatches(TrainingSpec training, Dataset data) {
        int utterances = data.splits().train().length;
        if (utterances == 1) {
            throw new DataException(
                    "The training split of " + data.name() + " has one utterance, and batch normalisation"
                            + " needs at least 2; add utterances or change the split.");
        }
        if (!training.keepPartialBatch() && utterances < training.batchSize()) {
            throw new DataException("The training split of " + data.name() + " has " + utterances
                    + " utterances, fewer than one batch of " + training.batchSize()
                    + ", and incomplete batches are not used; choose a smaller batch.");
        }
    }

    /**
     * The same data, another question about them.
     *
     * @throws DataException if the data lack a modality that the question names
     */
    PreparedExperiment asking(ExperimentSpec question) {
        return new PreparedExperiment(checked(question, data), data, deployed(question, data), dataHash);
    }

    /** The runs in the order they are started: seed by seed, so that pairs are complete early. */
    List<RunKey> plan() {
        List<Cell> cells = Cell.of(spec);
        return spec.seeds().stream()
                .flatMap(seed -> cells.stream().map(cell -> cell.run(seed)))
                .toList();
    }

    /** What the trainer gets: a baseline is the same network, given the deployed modalities only, none of them dropped. */
    TrainingRun training(Arm arm, Seeds seeds) {
        boolean multimodal = arm == Arm.MULTIMODAL;
        return new TrainingRun(
                data,
                spec.model(),
                multimodal ? spec.training() : spec.withRates(Map.of()).training(),
                multimodal ? all() : deployed,
                deployed,
                seeds,
                new Steering.Fixed());
    }

    /** Every modality of the data. */
    ModalitySet all() {
        return ModalitySet.all(data.modalities().size());
    }
}
