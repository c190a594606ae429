package org.colearn.data;

import java.util.List;

/** Looks a dataset over: counts of NaN and infinities, all-zero modalities, empty splits, labels. */
@SuppressWarnings("DoNotCallSuggester")
public final class DatasetInspection {
    private DatasetInspection() {}

    /** All findings, errors first. */
    public static List<Finding> findings(Dataset data) {
        throw new UnsupportedOperationException();
    }
}
