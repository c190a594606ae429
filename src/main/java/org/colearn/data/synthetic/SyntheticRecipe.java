package org.colearn.data.synthetic;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;

/**
 * Everything that determines a generated dataset; the same recipe gives the same bits on every machine.
 *
 * @param name what a person calls the data
 * @param task what is predicted
 * @param counts utterances per split
 * @param steps time steps T; an utterance has T/2 to T words (evenly drawn) and is zero-padded at the front
 * @param channels 1 to 6 modalities, language first
 * @param latents size K of the language latents s
 * @param rho redundancy: weight of the language evidence inside audio and video
 * @param tau unique information: weight in the label of the latents u that only audio and video carry
 * @param seed of every random number
 * @param twists what makes the data harder than the plain design
 */
public record SyntheticRecipe(
        String name,
        SyntheticTask task,
        Counts counts,
        int steps,
        List<Channel> channels,
        int latents,
        double rho,
        double tau,
        long seed,
        Twists twists) {
    /** All channels together may have so many values: 800 MB of floats. */
    private static final long MAX_VALUES = 200_000_000;

    /**
     * Utterances per split, at least one each.
     *
     * @param train to fit on
     * @param valid to choose the checkpoint on; drawn like the training utterances
     * @param test to report on
     */
    public record Counts(int train, int valid, int test) {
        /** Refuses empty splits, with a sentence. */
        public Counts {
            Limits.whole("The number of training utterances", train, 1, 10_000_000);
            Limits.whole("The number of validation utterances", valid, 1, 10_000_000);
            Limits.whole("The number of test utterances", test, 1, 10_000_000);
        }

        /** All splits together. */
        public int total() {
            return train + valid + test;
        }
    }

    /** Refuses a recipe that cannot be cooked, with a sentence. */
    public SyntheticRecipe {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(twists, "twists");
        channels = List.copyOf(channels);
        Limits.whole("The number of time steps", steps, 1, 10_000);
        Limits.whole("The number of modalities", channels.size(), 1, Dataset.MAX_MODALITIES);
        Limits.whole("The number of language latents", latents, 1, 1000);
        Limits.real("rho", rho, -1000, 1000);
        Limits.real("tau", tau, 0, 1000);
        var names = new HashSet<String>();
        long features = 0;
        for (Channel channel : channels) {
            features += channel.features();
            if (!names.add(channel.name())) {
                throw new DataException("The recipe names the modality '" + channel.name() + "' twice.");
            }
        }
        if (features * steps * counts.total() > MAX_VALUES) {
            throw new DataException("The recipe asks for " + features * steps * counts.total()
                    + " feature values; the most is " + MAX_VALUES + ", so lower the utterances, steps or features.");
        }
    }

    /** The same recipe with another name and other counts. */
    public SyntheticRecipe resized(String otherName, Counts otherCounts) {
        return new SyntheticRecipe(otherName, task, otherCounts, steps, channels, latents, rho, tau, seed, twists);
    }

    /** The same recipe with another redundancy. */
    public SyntheticRecipe withRho(double otherRho) {
        return new SyntheticRecipe(name, task, counts, steps, channels, latents, otherRho, tau, seed, twists);
    }

    /** The same recipe drawn with another seed. */
    public SyntheticRecipe reseeded(long otherSeed) {
        return new SyntheticRecipe(name, task, counts, steps, channels, latents, rho, tau, otherSeed, twists);
    }
}
