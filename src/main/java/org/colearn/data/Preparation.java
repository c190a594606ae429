package org.colearn.data;

import java.util.List;
import java.util.stream.Collectors;

/** From data as opened to data as trained on. */
public final class Preparation {
    private Preparation() {}

    /**
     * Replaces non-finite features and normalises, as the specification says; replacing comes first.
     *
     * @throws DataException with a sentence if there are NaN or infinite features and the user has not chosen a repair, a
     *     split is empty, or a label is out of range
     */
    public static Dataset prepare(Dataset opened, DataSpec spec) {
        boolean replace = spec.nonFinite() == DataSpec.NonFinite.REPLACE_BY_ZERO;
        String refusal = DatasetInspection.findings(opened).stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .filter(finding -> !(replace && finding.code().equals(DatasetInspection.NON_FINITE)))
                .map(Finding::sentence)
                .collect(Collectors.joining(" "));
        if (!refusal.isEmpty()) {
            throw new DataException(refusal);
        }
        List<FeatureTensor> features = opened.features();
        if (replace) {
            features = features.stream().map(Preparation::finite).toList();
        }
        if (spec.normalisation() == DataSpec.Normalisation.STANDARDISE) {
            int[] train = opened.splits().train();
            features = features.stream()
                    .map(tensor -> new Standardiser(tensor, train).apply())
                    .toList();
        }
        return opened.withFeatures(features);
    }

    private static FeatureTensor finite(FeatureTensor tensor) {
        float[] values = tensor.values().clone();
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                values[i] = 0;
            }
        }
        return new FeatureTensor(tensor.utterances(), tensor.steps(), tensor.features(), values);
    }
}
