package org.colearn.evaluation.diagnosis;

import java.util.List;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.ModalitySet;
import org.colearn.evaluation.Evaluator;
import org.colearn.model.FusionModel;

/**
 * One utterance with modalities of it replaced.
 *
 * @param utterance index into the data
 * @param inputs what the model is given, one per modality of the data
 */
public record WhatIf(int utterance, List<Input> inputs) {
    /** What stands in a modality's place. */
    public sealed interface Input {
        /** The utterance's own features. */
        record Own() implements Input {}

        /** Nothing: absent, as under modality dropout. */
        record Absent() implements Input {}

        /** Each feature's mean over the training utterances. */
        record Mean() implements Input {}

        /**
         * Another utterance's features.
         *
         * @param utterance index into the data
         */
        record Of(int utterance) implements Input {}
    }

    /** Copies the list. */
    public WhatIf {
        inputs = List.copyOf(inputs);
    }

    /** What the model puts out: a probability for each class, or one real prediction. */
    public float[] answer(FusionModel model, Dataset data) {
        Dataset one = Excerpt.of(data, new int[] {utterance});
        int present = 0;
        for (int m = 0; m < inputs.size(); m++) {
            present |= inputs.get(m) instanceof Input.Absent ? 0 : 1 << m;
            one = Excerpt.with(one, m, features(data, one.features().get(m), m));
        }
        try (var evaluator = new Evaluator(one)) {
            return evaluator.outputs(model, new int[] {0}, new ModalitySet(present));
        }
    }

    private FeatureTensor features(Dataset data, FeatureTensor own, int m) {
        FeatureTensor all = data.features().get(m);
        if (inputs.get(m) instanceof Input.Mean) {
            return new MeanFill(all, data.splits().train()).of(own);
        }
        return inputs.get(m) instanceof Input.Of other ? Excerpt.rows(all, new int[] {other.utterance()}) : own;
    }
}
