package org.colearn.data;

/** From data as opened to data as trained on. */
@SuppressWarnings("DoNotCallSuggester")
public final class Preparation {
    private Preparation() {}

    /**
     * Replaces non-finite features and normalises, as the specification says.
     *
     * @throws DataException with a sentence if there are NaN or infinite features and the user has not chosen a repair, a
     *     split is empty, or a label is out of range
     */
    public static Dataset prepare(Dataset opened, DataSpec spec) {
        throw new UnsupportedOperationException();
    }
}
