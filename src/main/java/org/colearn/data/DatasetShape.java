package org.colearn.data;

import java.util.HashSet;
import java.util.List;

/** What must agree between the parts of a dataset. */
final class DatasetShape {
    private DatasetShape() {}

    static void check(
            String name, List<Modality> modalities, List<FeatureTensor> features, Labels labels, List<String> ids) {
        if (modalities.isEmpty() || modalities.size() > Dataset.MAX_MODALITIES) {
            throw new DataException(name + " has " + modalities.size() + " modalities; the workbench takes 1 to "
                    + Dataset.MAX_MODALITIES + ".");
        }
        var names = new HashSet<String>();
        for (int m = 0; m < modalities.size(); m++) {
            Modality modality = modalities.get(m);
            FeatureTensor tensor = features.get(m);
            if (!names.add(modality.name())) {
                throw new DataException(name + " names the modality '" + modality.name() + "' twice.");
            }
            if (tensor.features() != modality.features()) {
                throw new DataException(name + ": " + modality.name() + " has " + tensor.features() + " features, not "
                        + modality.features() + ".");
            }
            checkAgainstFirst(name, modalities, features, m);
        }
        int utterances = features.get(0).utterances();
        if (labels.size() != utterances || ids.size() != utterances) {
            throw new DataException(name + " has " + utterances + " utterances but " + labels.size() + " labels and "
                    + ids.size() + " ids; each utterance needs one of each.");
        }
    }

    private static void checkAgainstFirst(String name, List<Modality> modalities, List<FeatureTensor> features, int m) {
        FeatureTensor first = features.get(0);
        FeatureTensor other = features.get(m);
        if (other.utterances() != first.utterances()) {
            throw new DataException(name + ": " + modalities.get(m).name() + " has " + other.utterances()
                    + " utterances but " + modalities.get(0).name() + " has " + first.utterances()
                    + "; every modality needs the same utterances in the same order.");
        }
        if (other.steps() != first.steps()) {
            throw new DataException(name + ": " + modalities.get(m).name() + " has " + other.steps()
                    + " time steps but " + modalities.get(0).name() + " has " + first.steps()
                    + "; align them to the same length first.");
        }
    }
}
