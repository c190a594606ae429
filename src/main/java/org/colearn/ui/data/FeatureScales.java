package org.colearn.ui.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colearn.data.Dataset;
import org.colearn.data.Standardiser;

/** The training statistics of each modality of one dataset, taken once; any thread. */
final class FeatureScales {
    private final Map<Integer, Standardiser> known = new HashMap<>();
    private Optional<Dataset> of = Optional.empty();

    synchronized Optional<Standardiser> of(Dataset data, int modality) {
        if (of.stream().noneMatch(data::equals)) {
            known.clear();
            of = Optional.of(data);
        }
        return Optional.of(known.computeIfAbsent(
                modality,
                m -> new Standardiser(data.features().get(m), data.splits().train())));
    }
}
