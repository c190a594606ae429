package org.colearn.data;

import java.util.Objects;

/**
 * Which data an experiment uses and how it is prepared.
 *
 * @param source "sample:NAME" for built-in data, otherwise the path of a file or folder
 * @param normalisation what is done to the features
 * @param nonFinite what is done with NaN and infinite features
 * @param resplit how splits are made, missing ones or all of them
 */
public record DataSpec(String source, Normalisation normalisation, NonFinite nonFinite, SplitRecipe resplit) {
    /** Scaling of features. */
    public enum Normalisation {
        /** As they are in the file (the published protocol). */
        NONE,
        /** Per feature to mean 0 and standard deviation 1 on the training split; constant features become 0. */
        STANDARDISE
    }

    /** Treatment of NaN and infinities. */
    public enum NonFinite {
        /** Training is refused while there are any. */
        REFUSE,
        /** Each becomes zero, on the user's word. */
        REPLACE_BY_ZERO
    }

    /** Refuses missing parts. */
    public DataSpec {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(normalisation, "normalisation");
        Objects.requireNonNull(nonFinite, "nonFinite");
        Objects.requireNonNull(resplit, "resplit");
    }

    /** Standardised, refusing non-finite features, default split recipe. */
    public static DataSpec of(String source) {
        return new DataSpec(source, Normalisation.STANDARDISE, NonFinite.REFUSE, SplitRecipe.DEFAULT);
    }

    /** The same data split by another recipe. */
    public DataSpec resplit(SplitRecipe recipe) {
        return new DataSpec(source, normalisation, nonFinite, recipe);
    }
}
