package org.colearn.data.synthetic;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import org.colearn.data.DataException;

/** What is predicted in generated data and how language evidence enters it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SyntheticTask.Classes.class, name = "classes"),
    @JsonSubTypes.Type(value = SyntheticTask.Real.class, name = "real")
})
public sealed interface SyntheticTask {
    /** Number of evidence values per utterance: the classes, or 1. */
    int targets();

    /**
     * y = argmax(log pi + alpha W's + tau u + Gumbel noise), one evidence column of W per class.
     *
     * @param names class names in index order, 2 to 100, all different
     * @param prior class counts or shares pi, in the same order, all above 0; only their ratios matter
     * @param alpha weight of the language evidence
     */
    record Classes(List<String> names, List<Double> prior, double alpha) implements SyntheticTask {
        /** Refuses priors that do not fit, with a sentence. */
        public Classes {
            names = List.copyOf(names);
            prior = List.copyOf(prior);
            Limits.whole("The number of classes", names.size(), 2, 100);
            if (prior.size() != names.size() || new HashSet<>(names).size() != names.size()) {
                throw new DataException("The recipe names " + names.size() + " classes (" + String.join(", ", names)
                        + ") and gives " + prior.size() + " prior counts; give one count per class and no name twice.");
            }
            prior.forEach(count -> Limits.real("A prior count", count, 1e-9, 1e12));
            Limits.real("alpha", alpha, 0, 1000);
        }

        @Override
        public int targets() {
            return names.size();
        }
    }

    /**
     * y = clip(mean + weight w's + tau u + noise eps, -3, 3), optionally rounded.
     *
     * @param mean the intercept m0 of training and validation utterances
     * @param testMean the intercept of test utterances; other than {@code mean}, the labels shift as in CMU-MOSI
     * @param weight of the language evidence
     * @param noise standard deviation that no modality explains
     * @param grid labels are rounded to multiples of this; 0 leaves them
     */
    record Real(double mean, double testMean, double weight, double noise, double grid) implements SyntheticTask {
        /** Labels are cut to this distance from zero. */
        public static final double LIMIT = 3;

        /** Refuses impossible numbers, with a sentence. */
        public Real {
            Limits.real("The label mean", mean, -LIMIT, LIMIT);
            Limits.real("The test label mean", testMean, -LIMIT, LIMIT);
            Limits.real("The weight of language", weight, 0, 1000);
            Limits.real("The label noise", noise, 0, 1000);
            Limits.real("The label grid", grid, 0, LIMIT);
        }

        @Override
        public int targets() {
            return 1;
        }
    }
}
