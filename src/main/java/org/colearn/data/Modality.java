package org.colearn.data;

import java.util.Objects;

/**
 * One named input channel of an utterance, such as language, audio or video.
 *
 * @param name the name a dataset gives it, lower case, unique within the dataset
 * @param features values per time step, at least 1
 */
public record Modality(String name, int features) {
    /** Refuses a blank name and a width below 1. */
    public Modality {
        Objects.requireNonNull(name, "name");
        if (name.isBlank() || features < 1) {
            throw new IllegalArgumentException(
                    "A modality needs a name and at least one feature, not '" + name + "' with " + features + ".");
        }
    }
}
