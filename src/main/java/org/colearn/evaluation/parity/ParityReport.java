package org.colearn.evaluation.parity;

import java.nio.file.Path;
import java.util.List;

/**
 * How one of our networks compares with PyTorch's numbers.
 *
 * @param reference the file compared with
 * @param differences every quantity, in the order computed
 */
public record ParityReport(Path reference, List<Difference> differences) {
    /** Copies the list. */
    public ParityReport {
        differences = List.copyOf(differences);
    }

    /** Whether every quantity agrees. */
    public boolean passed() {
        return differences.stream().allMatch(Difference::passed);
    }
}
