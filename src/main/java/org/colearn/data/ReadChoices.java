package org.colearn.data;

import java.util.Objects;

/**
 * What a person decides where files leave something open.
 *
 * @param splits how splits are made, missing ones or all of them
 * @param alignment what is done with modalities that come with steps of their own
 * @param labelColumn of several columns of labels the one to use, by its name or its number from 0; empty for the one that a
 *     JSON beside the data names, or the first
 */
public record ReadChoices(SplitRecipe splits, Alignment alignment, String labelColumn) {
    /** Missing splits drawn as usual, means over equal windows, the column that the data name. */
    public static final ReadChoices DEFAULT = new ReadChoices(SplitRecipe.DEFAULT, Alignment.MEAN, "");

    /** Refuses missing parts. */
    public ReadChoices {
        Objects.requireNonNull(splits, "splits");
        Objects.requireNonNull(alignment, "alignment");
        Objects.requireNonNull(labelColumn, "labelColumn");
    }

    /** The same with splits made otherwise. */
    public ReadChoices with(SplitRecipe recipe) {
        return new ReadChoices(recipe, alignment, labelColumn);
    }

    /** The same with modalities aligned otherwise. */
    public ReadChoices with(Alignment other) {
        return new ReadChoices(splits, other, labelColumn);
    }

    /** The same with another column of labels. */
    public ReadChoices withLabelColumn(String column) {
        return new ReadChoices(splits, alignment, column);
    }
}
