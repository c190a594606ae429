package org.colearn.data;

import java.util.Objects;

/**
 * Which data an experiment uses and how it is prepared.
 *
 * @param source "sample:NAME" for built-in data, otherwise the path of a file or folder
 * @param normalisation what is done to the features
 * @param nonFinite what is done with NaN and infinite features
 * @param resplit how splits are made, missing ones or all of them
 * @param alignment what is done with modalities that come with steps of their own
 * @param labelColumn of several columns of labels the one to use, see {@link ReadChoices}
 */
public record DataSpec(
        String source,
        Normalisation normalisation,
        NonFinite nonFinite,
        SplitRecipe resplit,
        Alignment alignment,
        String labelColumn) {
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
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(labelColumn, "labelColumn");
    }

    /** With what files leave open decided as usual, but for the splits. */
    public DataSpec(String source, Normalisation normalisation, NonFinite nonFinite, SplitRecipe resplit) {
        this(source, normalisation, nonFinite, resplit, Alignment.MEAN, "");
    }

    /** Standardised, refusing non-finite features, default split recipe. */
    public static DataSpec of(String source) {
        return new DataSpec(source, Normalisation.STANDARDISE, NonFinite.REFUSE, SplitRecipe.DEFAULT);
    }

    /** What is decided where files leave something open. */
    public ReadChoices choices() {
        return new ReadChoices(resplit, alignment, labelColumn);
    }

    /** The same data read otherwise. */
    public DataSpec with(ReadChoices choices) {
        return new DataSpec(
                source, normalisation, nonFinite, choices.splits(), choices.alignment(), choices.labelColumn());
    }

    /** The same data split by another recipe. */
    public DataSpec resplit(SplitRecipe recipe) {
        return with(choices().with(recipe));
    }

    /** The same choices for the data of another source. */
    public DataSpec from(String other) {
        return new DataSpec(other, normalisation, nonFinite, resplit, alignment, labelColumn);
    }

    /** The same data scaled otherwise. */
    public DataSpec with(Normalisation other) {
        return new DataSpec(source, other, nonFinite, resplit, alignment, labelColumn);
    }

    /** The same data with another treatment of NaN and infinities. */
    public DataSpec with(NonFinite other) {
        return new DataSpec(source, normalisation, other, resplit, alignment, labelColumn);
    }
}
