package org.colearn.experiment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colearn.data.DataSpec;
import org.colearn.model.ModelSpec;
import org.colearn.training.ModalityDropout;
import org.colearn.training.TrainingSpec;

/**
 * One question to the workbench, complete and immutable; also the JSON file.
 *
 * @param name what the user calls it
 * @param data which data, how prepared
 * @param model which architecture, with which settings
 * @param training how it is fitted, with the dropout rates of the multimodal arm
 * @param deployed names of the modalities present at test, at least one, all different
 * @param seeds one multimodal and one unimodal run each, at least one, all different
 * @param pairing whether the arms of a seed share initial weights and order
 */
public record ExperimentSpec(
        String name,
        DataSpec data,
        ModelSpec model,
        TrainingSpec training,
        List<String> deployed,
        List<Long> seeds,
        Pairing pairing) {
    /** What a seed means across arms. */
    public enum Pairing {
        /** Both arms of a seed start from the same weights and see the same order. */
        PAIRED,
        /** One stream of random numbers runs through all arms, so they are not really paired (published protocol). */
        ONE_STREAM
    }

    /** Refuses an incomplete question, with a sentence. */
    public ExperimentSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(pairing, "pairing");
        deployed = List.copyOf(deployed);
        seeds = List.copyOf(seeds);
        if (deployed.isEmpty()) {
            throw new IllegalArgumentException("No modality is present at test; mark at least one.");
        }
        if (deployed.stream().distinct().count() != deployed.size()) {
            throw new IllegalArgumentException(
                    "The modalities present at test are " + String.join(", ", deployed) + "; name each only once.");
        }
        if (seeds.isEmpty() || seeds.stream().distinct().count() != seeds.size()) {
            throw new IllegalArgumentException("Give at least one seed, and each only once.");
        }
    }

    /** The same question at other dropout rates. */
    public ExperimentSpec withRates(Map<String, Double> rates) {
        var dropout = new ModalityDropout(
                rates, training.dropout().draw(), training.dropout().granularity());
        var changed = new TrainingSpec(
                training.epochs(),
                training.batchSize(),
                training.learningRate(),
                dropout,
                training.shuffle(),
                training.keepPartialBatch());
        return withTraining(changed);
    }

    /** The same question, fitted in another way. */
    public ExperimentSpec withTraining(TrainingSpec other) {
        return new ExperimentSpec(name, data, model, other, deployed, seeds, pairing);
    }

    /** The same question about other deployed modalities. */
    public ExperimentSpec withDeployed(List<String> modalities) {
        return new ExperimentSpec(name, data, model, training, modalities, seeds, pairing);
    }

    /** The same question over other seeds. */
    public ExperimentSpec withSeeds(List<Long> others) {
        return new ExperimentSpec(name, data, model, training, deployed, others, pairing);
    }

    /** The same question under another name. */
    public ExperimentSpec withName(String other) {
        return new ExperimentSpec(other, data, model, training, deployed, seeds, pairing);
    }
}
