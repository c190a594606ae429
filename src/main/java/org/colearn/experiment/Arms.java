package org.colearn.experiment;

import java.util.List;

/**
 * The runs of a multimodal arm and those of the baseline it is measured against, whichever experiment or sweep they are from.
 *
 * @param multimodal one run per seed
 * @param unimodal one run per seed; a seed counts where both sides have it
 */
public record Arms(List<RunResult> multimodal, List<RunResult> unimodal) {
    /** Copies the lists. */
    public Arms {
        multimodal = List.copyOf(multimodal);
        unimodal = List.copyOf(unimodal);
    }

    PairedScores scores() {
        return PairedScores.of(multimodal, unimodal);
    }
}
