package org.colearn.data;

import java.util.List;

/**
 * What the files of a dataset left open, so that a person may choose otherwise (see {@link ReadChoices}).
 *
 * @param ownSteps steps of each modality as stored, in the dataset's order; empty if all have the same
 * @param labelColumns names of the columns of labels, numbers from 0 for those without; empty if there is only one
 */
public record Offers(List<Integer> ownSteps, List<String> labelColumns) {
    /** Nothing was left open. */
    public static final Offers NONE = new Offers(List.of(), List.of());

    /** Copies the lists. */
    public Offers {
        ownSteps = List.copyOf(ownSteps);
        labelColumns = List.copyOf(labelColumns);
    }
}
