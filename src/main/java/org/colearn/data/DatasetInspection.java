package org.colearn.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks a dataset over: counts of NaN and infinities, all-zero modalities, constant features, splits, labels. */
public final class DatasetInspection {
    /** Code of the finding that {@link DataSpec.NonFinite#REPLACE_BY_ZERO} mends. */
    public static final String NON_FINITE = "non-finite";

    private DatasetInspection() {}

    /** All findings, errors first. */
    public static List<Finding> findings(Dataset data) {
        var findings = new ArrayList<>(SplitInspection.findings(data));
        boolean sound = findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        for (int m = 0; m < data.modalities().size(); m++) {
            String name = data.modalities().get(m).name();
            FeatureTensor tensor = data.features().get(m);
            FeatureCounts counts = FeatureCounts.of(tensor);
            nonFinite(name, tensor, counts, findings);
            blank(name, tensor, counts, findings);
            if (sound && counts.blankUtterances() < tensor.utterances()) {
                constant(name, tensor, data.splits().train(), findings);
            }
        }
        if (sound) {
            findings.addAll(SplitComparison.findings(data));
        }
        findings.sort(Comparator.comparing(Finding::severity).reversed());
        return List.copyOf(findings);
    }

    private static void nonFinite(String name, FeatureTensor tensor, FeatureCounts counts, List<Finding> findings) {
        if (counts.damagedUtterances() > 0) {
            findings.add(new Finding(
                    Finding.Severity.ERROR,
                    NON_FINITE,
                    name + " has " + counts.nan() + " NaN and " + counts.infinite() + " infinite values in "
                            + counts.damagedUtterances() + " of " + tensor.utterances()
                            + " utterances; choose \"replace by zero\", or mend the file."));
        }
    }

    private static void blank(String name, FeatureTensor tensor, FeatureCounts counts, List<Finding> findings) {
        if (counts.blankUtterances() == tensor.utterances()) {
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    "all-zero",
                    name + " is zero everywhere, so nothing can be learned from it; check how it was extracted, or"
                            + " leave it out."));
        } else if (counts.blankUtterances() > 0) {
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    "all-zero",
                    name + " is all zero in " + counts.blankUtterances() + " of " + tensor.utterances()
                            + " utterances, as if it had been dropped there; check how it was extracted."));
        }
    }

    private static void constant(String name, FeatureTensor tensor, int[] train, List<Finding> findings) {
        int constant = FeatureCounts.constantFeatures(tensor, train);
        if (constant > 0) {
            findings.add(new Finding(
                    Finding.Severity.INFO,
                    "constant-features",
                    constant + " of " + tensor.features() + " features of " + name
                            + (constant == 1
                                    ? " has one value throughout the training split; it tells a model nothing, and"
                                            + " standardising makes it zero."
                                    : " have one value throughout the training split; they tell a model nothing, and"
                                            + " standardising makes them zero.")));
        }
    }
}
