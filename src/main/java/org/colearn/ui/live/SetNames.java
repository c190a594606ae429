package org.colearn.ui.live;

import java.util.List;
import org.colearn.data.Dataset;
import org.colearn.data.Modality;
import org.colearn.data.ModalitySet;
import org.colearn.ui.text.UiText;

/**
 * What the modality sets of an experiment are called, spelled from its dataset.
 *
 * @param deployed the deployed modalities, such as "language only"
 * @param all all modalities, such as "language + audio + video"
 * @param baseline the unimodal baseline, such as "unimodal baseline (language)"
 * @param everythingDeployed whether the deployed modalities are all there are
 */
record SetNames(String deployed, String all, String baseline, boolean everythingDeployed) {
    static SetNames of(List<String> deployed, Dataset data) {
        List<String> every = data.modalities().stream().map(Modality::name).toList();
        return of(ModalitySet.of(deployed, data.modalities()).names(data.modalities()), every);
    }

    /** Names of sets given in the order they are to be spelled. */
    static SetNames of(List<String> ordered, List<String> every) {
        String joined = String.join(" + ", ordered);
        boolean everything = ordered.size() == every.size();
        return new SetNames(
                ordered.size() == 1 && !everything ? UiText.of("set.only", joined) : joined,
                String.join(" + ", every),
                UiText.of(ordered.size() == 1 ? "set.baseline" : "set.baselineOfMany", joined),
                everything);
    }
}
