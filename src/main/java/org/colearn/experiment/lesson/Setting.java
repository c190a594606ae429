package org.colearn.experiment.lesson;

import java.util.List;
import org.colearn.experiment.Protocol;

/**
 * The experiment behind a lesson; what is not named here takes the recommended value.
 *
 * @param source "sample:NAME" or the path of data
 * @param architecture id of an architecture
 * @param epochs passes over the training split, at least 1
 * @param protocol strict or published
 * @param deployed modalities present at test; the others are dropped at the chart's rates
 * @param rate dropout rate in [0, 1] where the chart does not vary it
 * @param seeds trained at every point, where the chart does not vary them
 */
public record Setting(
        String source,
        String architecture,
        int epochs,
        Protocol protocol,
        List<String> deployed,
        double rate,
        List<Long> seeds) {
    /** Refuses impossible numbers, with a sentence. */
    public Setting {
        deployed = List.copyOf(deployed);
        seeds = List.copyOf(seeds);
        if (epochs < 1) {
            throw new IllegalArgumentException("Training for " + epochs + " epochs does nothing; choose at least 1.");
        }
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("The dropout rate is " + rate + "; it must be between 0 and 1.");
        }
        if (deployed.isEmpty()) {
            throw new IllegalArgumentException("No modality is present at test; name at least one.");
        }
    }
}
