package org.colearn.data.synthetic;

import java.util.Objects;
import org.colearn.data.DataException;

/**
 * How one modality of generated data comes about.
 *
 * @param name the modality's name, such as "audio"
 * @param features values per time step, 1 to 10,000
 * @param signal what it carries
 * @param noise standard deviation of the Gaussian noise on every value (sigma)
 * @param offset constant added to every feature (mu); away from zero, "all zero" is far from what training saw
 */
public record Channel(String name, int features, Signal signal, double noise, double offset) {
    /** What a channel carries; E is a random matrix, drawn once per recipe. */
    public enum Signal {
        /** Step t is E (s * b_t): each word reveals a random half of the language latents s. */
        WORDS,
        /** Each step is E tanh(0.7 h), where h joins the unique latents u and the redundant evidence rho W's. */
        SQUASHED,
        /** Each step is E h. */
        LINEAR
    }

    /** Refuses impossible numbers, with a sentence. */
    public Channel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(signal, "signal");
        if (name.isBlank()) {
            throw new DataException("The recipe has a channel without a name; give each one, such as audio.");
        }
        Limits.whole("The number of features of " + name, features, 1, 10_000);
        Limits.real("The noise of " + name, noise, 0, 1000);
        Limits.real("The offset of " + name, offset, -1000, 1000);
    }
}
