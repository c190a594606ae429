package org.colearn.evaluation.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.evaluation.Evaluator;
import org.colearn.model.FusionModel;

/**
 * What a model with all modalities loses when one goes: v(all) - v(without it), v being accuracy or minus the mean absolute error.
 *
 * @param modality its name
 * @param zero set to zero
 * @param mean set to its mean over the training utterances
 * @param permuted swapped among the test utterances, the mean of {@value #PERMUTATIONS} permutations (Breiman 2001)
 */
public record Reliance(String modality, double zero, double mean, double permuted) {
    private static final int PERMUTATIONS = 10;
    private static final long SEED = 20;

    /** Of every modality, on the test split. */
    public static List<Reliance> measure(FusionModel model, Dataset data, Subsets subsets) {
        Dataset test = Excerpt.of(data, data.splits().test());
        ModalitySet all = ModalitySet.all(data.modalities().size());
        double whole = subsets.withAll().evaluation().worth();
        var reliances = new ArrayList<Reliance>();
        for (int m = 0; m < data.modalities().size(); m++) {
            var fill = new MeanFill(data.features().get(m), data.splits().train());
            Dataset filled = Excerpt.with(test, m, fill.of(test.features().get(m)));
            reliances.add(new Reliance(
                    data.modalities().get(m).name(),
                    whole
                            - subsets.with(new ModalitySet(all.bits() & ~(1 << m)))
                                    .evaluation()
                                    .worth(),
                    whole - worth(model, filled, all),
                    whole - permuted(model, test, m)));
        }
        return reliances;
    }

    private static double permuted(FusionModel model, Dataset test, int m) {
        var random = new SplittableRandom(SEED + m);
        int[] order = IntStream.range(0, test.utterances()).toArray();
        double sum = 0;
        for (int k = 0; k < PERMUTATIONS; k++) {
            for (int i = order.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[other];
                order[other] = kept;
            }
            Dataset mixed = Excerpt.with(test, m, Excerpt.rows(test.features().get(m), order));
            sum += worth(model, mixed, ModalitySet.all(test.modalities().size()));
        }
        return sum / PERMUTATIONS;
    }

    static double worth(FusionModel model, Dataset test, ModalitySet present) {
        return Evaluator.evaluate(model, test, Split.TEST, present).worth();
    }
}
