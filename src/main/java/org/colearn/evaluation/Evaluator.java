package org.colearn.evaluation;

import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.model.FusionModel;

/** Measures a model on a split with some modalities present. */
@SuppressWarnings("DoNotCallSuggester")
public final class Evaluator {
    private Evaluator() {}

    /** Runs the split through the model in evaluation mode; absent modalities are zero and cost nothing. */
    public static Evaluation evaluate(FusionModel model, Dataset data, Split split, ModalitySet present) {
        throw new UnsupportedOperationException();
    }
}
