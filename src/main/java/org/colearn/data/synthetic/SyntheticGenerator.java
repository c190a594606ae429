package org.colearn.data.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Modality;
import org.colearn.data.Split;
import org.colearn.data.Splits;

/**
 * Draws utterances by a recipe.
 *
 * <p>Latents s (language) and u (only in the other modalities) are standard normal. The label follows
 * {@link SyntheticTask} with language evidence W's; each modality follows {@link Channel}, {@link Twists} change both. Every split has its own
 * stream of random numbers, so a larger test split leaves the training utterances as they are.
 */
public final class SyntheticGenerator {
    private final SyntheticRecipe recipe;
    private final Embedding evidence;
    private final List<ChannelWriter> channels;
    private final LabelRule rule;
    private final List<String> ids = new ArrayList<>();
    private final List<String> speakers = new ArrayList<>();

    private SyntheticGenerator(SyntheticRecipe recipe) {
        var draws = new Draws(recipe.seed(), 0);
        this.recipe = recipe;
        this.evidence = new Embedding(draws, recipe.task().targets(), recipe.latents());
        this.channels = recipe.channels().stream()
                .map(channel -> new ChannelWriter(channel, recipe, draws))
                .toList();
        this.rule = new LabelRule(recipe);
    }

    /** The dataset of a recipe; features [train + valid + test, T, D], utterances in split order. */
    public static Dataset generate(SyntheticRecipe recipe) {
        return new SyntheticGenerator(recipe).dataset();
    }

    private Dataset dataset() {
        SyntheticRecipe.Counts counts = recipe.counts();
        int[] train = draw(Split.TRAIN, counts.train(), new Draws(recipe.seed(), 1));
        int[] valid = draw(Split.VALID, counts.valid(), new Draws(recipe.seed(), 2));
        int[] test = draw(Split.TEST, counts.test(), new Draws(recipe.seed(), 3));
        var modalities = new ArrayList<Modality>();
        var tensors = new ArrayList<FeatureTensor>();
        for (int m = 0; m < channels.size(); m++) {
            Channel channel = recipe.channels().get(m);
            modalities.add(new Modality(channel.name(), channel.features()));
            tensors.add(new FeatureTensor(
                    counts.total(),
                    recipe.steps(),
                    channel.features(),
                    channels.get(m).values()));
        }
        String origin = "Drawn by the recipe: " + counts.train() + " train, " + counts.valid() + " validation, "
                + counts.test() + " test utterances.";
        String provenance =
                "Synthetic data, generated from the recipe '" + recipe.name() + "' with seed " + recipe.seed() + ".";
        return new Dataset(
                recipe.name(),
                modalities,
                tensors,
                rule.labels(),
                new Splits(train, valid, test, origin),
                ids,
                provenance,
                new Annotations(List.of(), speakers, Optional.of(RecipeJson.write(recipe))));
    }

    private int[] draw(Split split, int count, Draws draws) {
        int first = ids.size();
        for (int i = 0; i < count; i++) {
            ids.add(split.key() + "-" + i);
            utterance(first + i, split, draws);
        }
        return IntStream.range(first, first + count).toArray();
    }

    private void utterance(int index, Split split, Draws draws) {
        double[] words = draws.gaussians(recipe.latents());
        double[] unique = draws.gaussians(recipe.task().targets());
        double[] told = evidence.apply(words);
        rule.label(index, split, told, unique, draws);
        double rho = recipe.rho() + (split == Split.TEST ? recipe.twists().rhoShift() : 0);
        double[] others = recipe.twists().placebo()
                ? joined(draws.gaussians(unique.length), rho, evidence.apply(draws.gaussians(words.length)))
                : joined(unique, rho, told);
        int speaker = speaker(draws);
        int length = draws.between((recipe.steps() + 1) / 2, recipe.steps());
        for (ChannelWriter channel : channels) {
            channel.write(new ChannelWriter.Place(index, length, speaker), words, others, draws);
        }
    }

    /** h = [u; rho W's]. */
    private static double[] joined(double[] unique, double rho, double[] told) {
        double[] others = new double[2 * unique.length];
        for (int c = 0; c < unique.length; c++) {
            others[c] = unique[c];
            others[unique.length + c] = rho * told[c];
        }
        return others;
    }

    private int speaker(Draws draws) {
        if (recipe.twists().speakers() == 0) {
            return 0;
        }
        int speaker = draws.between(1, recipe.twists().speakers());
        speakers.add("speaker-" + speaker);
        return speaker;
    }
}
