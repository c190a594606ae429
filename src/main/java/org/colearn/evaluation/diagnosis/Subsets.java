package org.colearn.evaluation.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.colearn.data.Dataset;
import org.colearn.data.Modality;
import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.evaluation.Evaluator;
import org.colearn.model.FusionModel;

/**
 * One model on one split with every set of modalities present, from none to all; absent ones are zero.
 *
 * @param modalities of the data
 * @param items utterances of the split, as indices into the data
 * @param results at the index whose bits are the set; 2 to the number of modalities of them
 */
@SuppressWarnings("ArrayRecordComponent") // as in Evaluation: large, and never written to
public record Subsets(List<Modality> modalities, int[] items, List<SubsetResult> results) {
    /** Copies the lists. */
    public Subsets {
        modalities = List.copyOf(modalities);
        results = List.copyOf(results);
    }

    /** Runs the split through the model once for each set. */
    public static Subsets measure(FusionModel model, Dataset data, Split split) {
        int[] items = data.splits().of(split);
        var results = new ArrayList<SubsetResult>();
        try (var evaluator = new Evaluator(data)) {
            for (int bits = 0; bits < 1 << data.modalities().size(); bits++) {
                var present = new ModalitySet(bits);
                float[] outputs = evaluator.outputs(model, items, present);
                results.add(new SubsetResult(present, Evaluator.measured(outputs, data, items), outputs));
            }
        }
        return new Subsets(data.modalities(), items, results);
    }

    /** With one set. */
    public SubsetResult with(ModalitySet present) {
        return results.get(present.bits());
    }

    /** With all modalities. */
    public SubsetResult withAll() {
        return results.get(results.size() - 1);
    }

    /** Contributions to the score: in [0, 1] of accuracy, or of minus the mean absolute error. */
    public Shapley shapley() {
        return Shapley.of(results.stream()
                .mapToDouble(result -> result.evaluation().worth())
                .toArray());
    }

    /** Contributions to minus the loss. */
    public Shapley lossShapley() {
        return Shapley.of(results.stream()
                .mapToDouble(result -> -result.evaluation().loss())
                .toArray());
    }
}
