package org.colearn.cli;

import java.io.PrintWriter;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.data.Split;

/** What a person should know of the data before a training: their size, what the labels are, whence the splits, warnings. */
final class DataNotes {
    private final Dataset data;

    DataNotes(Dataset data) {
        this.data = data;
    }

    /** Writes one line of facts and one for each warning. */
    void print(PrintWriter err) {
        err.println(facts());
        DatasetInspection.findings(data).stream()
                .filter(finding -> finding.severity() == Finding.Severity.WARNING)
                .forEach(finding -> err.println("Warning: " + finding.sentence()));
        err.flush();
    }

    private String facts() {
        var facts = new StringBuilder(data.name()).append(':');
        for (Split split : Split.values()) {
            facts.append(' ')
                    .append(data.splits().of(split).length)
                    .append(' ')
                    .append(split.word())
                    .append(split == Split.TEST ? " utterances, " : ",");
        }
        return facts.append(data.labels().words())
                .append(". ")
                .append(data.splits().origin())
                .toString();
    }
}
