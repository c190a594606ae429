package org.colearn.ui.setup;

import java.util.List;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetFacts;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.data.ReadProgress;

/**
 * A dataset as it was opened, looked over.
 *
 * @param source "sample:NAME" or the path it came from
 * @param dataset what was read
 * @param findings what a person should know about it, errors first
 * @param modalities sizes, lengths and padding, in the dataset's order
 */
public record OpenedData(
        String source, Dataset dataset, List<Finding> findings, List<DatasetFacts.Channel> modalities) {
    /** Copies the lists. */
    public OpenedData {
        findings = List.copyOf(findings);
        modalities = List.copyOf(modalities);
    }

    /** Looks the modalities over. */
    public OpenedData(String source, Dataset dataset, List<Finding> findings) {
        this(source, dataset, findings, DatasetFacts.channels(dataset));
    }

    /**
     * Reads and inspects data; takes as long as the file is large, unless the progress stops it.
     *
     * @throws org.colearn.data.DataException with a sentence if it cannot be read
     */
    public static OpenedData open(DataSpec spec, ReadProgress progress) {
        Dataset dataset = DataSources.open(spec, progress);
        return new OpenedData(spec.source(), dataset, DatasetInspection.findings(dataset));
    }
}
