package org.colearn.data.synthetic;

/** Writes one modality's features for one utterance after another, [utterances, T, D]. */
final class ChannelWriter {
    private final Channel channel;
    private final Embedding embedding;
    private final int steps;
    private final float[] values;

    /** With the random matrix of the channel drawn now. */
    ChannelWriter(Channel channel, SyntheticRecipe recipe, Draws draws) {
        int inputs = channel.signal() == Channel.Signal.WORDS
                ? recipe.latents()
                : 2 * recipe.task().targets();
        this.channel = channel;
        this.embedding = new Embedding(draws, channel.features(), inputs);
        this.steps = recipe.steps();
        this.values = new float[recipe.counts().total() * steps * channel.features()];
    }

    float[] values() {
        return values;
    }

    /**
     * Fills the last {@code length} steps of an utterance; the steps before them stay zero.
     *
     * @param words the language latents s
     * @param others h = [u; rho W's]
     */
    void write(int utterance, int length, double[] words, double[] others, Draws draws) {
        int at = ((utterance + 1) * steps - length) * channel.features();
        boolean wordByWord = channel.signal() == Channel.Signal.WORDS;
        double[] signal = wordByWord ? words : embedding.apply(shaped(others));
        for (int t = 0; t < length; t++) {
            if (wordByWord) {
                signal = embedding.apply(revealed(words, draws));
            }
            for (int f = 0; f < channel.features(); f++) {
                values[at++] = (float) (signal[f] + channel.offset() + channel.noise() * draws.gaussian());
            }
        }
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
