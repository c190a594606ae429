package org.colearn.ui.setup;

import java.util.List;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;

/**
 * A dataset as it was opened, looked over.
 *
 * @param source "sample:NAME" or the path it came from
 * @param dataset what was read
 * @param findings what a person should know about it, errors first
 */
public record OpenedData(String source, Dataset dataset, List<Finding> findings) {
    /** Copies the list. */
    public OpenedData {
        findings = List.copyOf(findings);
    }

    /**
     * Reads and inspects data; takes as long as the file is large.
     *
     * @throws org.colearn.data.DataException with a sentence if it cannot be read
     */
    public static OpenedData open(DataSpec spec) {
        Dataset dataset = DataSources.open(spec);
        return new OpenedData(spec.source(), dataset, DatasetInspection.findings(dataset));
    }
}
