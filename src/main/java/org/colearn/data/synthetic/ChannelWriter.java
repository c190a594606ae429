package org.colearn.data.synthetic;

/** Writes one modality's features for one utterance after another, [utterances, T, D]. */
final class ChannelWriter {
    private final Channel channel;
    private final Embedding embedding;
    private final int steps;
    private final Twists twists;
    private final double[][] speakers;
    private final float[] values;

    /**
     * Where features go.
     *
     * @param utterance which one
     * @param length how many of its last steps are filled
     * @param speaker who speaks, from 1; 0 if nobody is told apart
     */
    record Place(int utterance, int length, int speaker) {}

    /** With the random matrix of the channel drawn now. */
    ChannelWriter(Channel channel, SyntheticRecipe recipe, Draws draws) {
        int inputs = channel.signal() == Channel.Signal.WORDS
                ? recipe.latents()
                : 2 * recipe.task().targets();
        this.channel = channel;
        this.embedding = new Embedding(draws, channel.features(), inputs);
        this.steps = recipe.steps();
        this.twists = recipe.twists();
        this.speakers = new double[twists.speakers()][];
        for (int s = 0; s < speakers.length; s++) {
            speakers[s] = draws.gaussians(channel.features());
        }
        this.values = new float[recipe.counts().total() * steps * channel.features()];
    }

    float[] values() {
        return values;
    }

    /**
     * Fills the last steps of an utterance; the steps before them stay zero.
     *
     * @param words the language latents s
     * @param others h = [u; rho W's]
     */
    void write(Place place, double[] words, double[] others, Draws draws) {
        int at = ((place.utterance() + 1) * steps - place.length()) * channel.features();
        boolean wordByWord = channel.signal() == Channel.Signal.WORDS;
        double[] signal = wordByWord ? words : embedding.apply(shaped(others));
        double[] shift = shift(place.speaker(), wordByWord, draws);
        for (int t = 0; t < place.length(); t++) {
            if (wordByWord) {
                signal = embedding.apply(revealed(words, draws));
            }
            for (int f = 0; f < channel.features(); f++) {
                values[at++] = (float) (signal[f] + shift[f] + channel.noise() * draws.gaussian());
            }
        }
    }

    /** What every step of an utterance is moved by: the channel's offset, the speaker's, and a nuisance. */
    private double[] shift(int speaker, boolean isLanguage, Draws draws) {
        double[] shift = new double[channel.features()];
        boolean disturbed = twists.nuisance() > 0 && !isLanguage;
        for (int f = 0; f < shift.length; f++) {
            shift[f] = channel.offset()
                    + (speaker == 0 ? 0 : twists.speakerOffset() * speakers[speaker - 1][f])
                    + (disturbed ? twists.nuisance() * draws.gaussian() : 0);
        }
        return shift;
    }

    private static double[] revealed(double[] words, Draws draws) {
        double[] part = words.clone();
        for (int k = 0; k < part.length; k++) {
            if (!draws.coin()) {
                part[k] = 0;
            }
        }
        return part;
    }

    private double[] shaped(double[] others) {
        double[] shaped = others.clone();
        if (channel.signal() == Channel.Signal.SQUASHED) {
            for (int i = 0; i < shaped.length; i++) {
                shaped[i] = StrictMath.tanh(0.7 * shaped[i]);
            }
        }
        return shaped;
    }
}
