package org.colearn.data.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.colearn.data.ContentHash;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.synthetic.Channel.Signal;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.junit.jupiter.api.Test;

class SyntheticGeneratorTest {
    private static final SyntheticTask FOUR =
            new SyntheticTask.Classes(List.of("a", "b", "c", "d"), List.of(4.0, 3.0, 2.0, 1.0), 0);

    @Test
    void theIemocapLikePresetHasTheShapeOfTheMeasuredDesign() {
        Dataset data = SyntheticGenerator.generate(Presets.iemocapLike());

        assertThat(data.modalities().toString()).contains("language", "audio", "video");
        assertThat(data.features().stream().map(FeatureTensor::features)).containsExactly(30, 8, 31);
        assertThat(data.steps()).isEqualTo(6);
        assertThat(data.splits().train()).hasSize(600);
        assertThat(data.splits().valid()).hasSize(200);
        assertThat(data.splits().test()).hasSize(3000);
        assertThat(((Labels.Classes) data.labels()).classNames()).hasSize(9);
    }

    @Test
    void theIemocapLikePresetHasTheBestAttainableScoresOfTheMeasuredDesign() {
        BestScores scores = BestScores.of(Presets.iemocapLike(), BestScores.USUAL_ITEMS);

        assertThat(scores.language()).isCloseTo(0.538, within(0.02));
        assertThat(scores.all()).isCloseTo(0.813, within(0.02));
        assertThat(scores.guess()).isCloseTo(0.246, within(0.025));
        assertThat(largestShare(SyntheticGenerator.generate(Presets.iemocapLike())))
                .isCloseTo(scores.guess(), within(0.02));
    }

    @Test
    void theSameRecipeGivesTheSameBitsAndAnotherSeedDoesNot() {
        SyntheticRecipe recipe = Presets.mosiLike().resized("small", new Counts(20, 5, 5));

        assertThat(ContentHash.of(SyntheticGenerator.generate(recipe)))
                .isEqualTo(ContentHash.of(SyntheticGenerator.generate(recipe)))
                .isNotEqualTo(ContentHash.of(SyntheticGenerator.generate(recipe.reseeded(77))));
    }

    /** A fixed fingerprint: the same on every machine, or results that name a preset could not be compared. */
    @Test
    void thePresetsNeverChange() {
        assertThat(ContentHash.of(SyntheticGenerator.generate(Presets.iemocapLike())))
                .isEqualTo("2c39bd808c62292d0e934a04cb5a1f221c3d1e4bade32ab56f5b0714b0d01b46");
        assertThat(ContentHash.of(SyntheticGenerator.generate(Presets.mosiLike())))
                .isEqualTo("4e83a886bd7c1827e7aecfb2c65332456eeee57435ff86e552374e1f3f3c1970");
    }

    @Test
    void aLargerTestSplitLeavesTheTrainingUtterancesAsTheyAre() {
        Dataset small = SyntheticGenerator.generate(Presets.mosiLike().resized("small", new Counts(9, 3, 2)));
        Dataset large = SyntheticGenerator.generate(Presets.mosiLike().resized("large", new Counts(9, 3, 200)));

        float[] values = small.features().get(0).values();
        assertThat(Arrays.copyOf(large.features().get(0).values(), values.length))
                .isEqualTo(values);
    }

    @Test
    void withoutEvidenceTheClassSharesAreThePrior() {
        int[] labels = ((Labels.Classes)
                        SyntheticGenerator.generate(recipe(FOUR, 0, 0, 20_000)).labels())
                .values();

        double[] shares = new double[4];
        Arrays.stream(labels).forEach(label -> shares[label] += 1.0 / labels.length);
        assertThat(shares).containsExactly(new double[] {0.4, 0.3, 0.2, 0.1}, within(0.012));
    }

    @Test
    void realLabelsHaveTheMomentsOfTheirFormulaAndStayInRange() {
        var task = new SyntheticTask.Real(0.23, -0.32, 0.5, 0.3, 0);
        Dataset data = SyntheticGenerator.generate(recipe(task, 0, 0.6, 20_000));
        float[] labels = ((Labels.Reals) data.labels()).values();
        double evidence = evidenceVariance(recipe(task, 0, 0.6, 20_000));

        double expected = 0.25 * evidence + 0.36 + 0.09;
        assertThat(mean(labels, data.splits().train())).isCloseTo(0.23, within(0.02));
        assertThat(mean(labels, data.splits().test())).isCloseTo(-0.32, within(0.02));
        assertThat(variance(labels, data.splits().train())).isCloseTo(expected, within(0.03));
        assertThat(labels).doesNotContain(Float.NaN);
        assertThat(IntStream.range(0, labels.length).allMatch(i -> Math.abs(labels[i]) <= 3))
                .isTrue();
    }

    @Test
    void labelsOnAGridAreMultiplesOfIt() {
        var task = new SyntheticTask.Real(0, 0, 0.9, 0.3, 0.2);
        float[] labels = ((Labels.Reals)
                        SyntheticGenerator.generate(recipe(task, 0, 1, 50)).labels())
                .values();

        for (float label : labels) {
            assertThat(label * 5).isCloseTo(Math.round(label * 5), within(1e-5f));
        }
    }

    @Test
    void utterancesArePaddedWithZerosAtTheFrontInAllModalitiesAlike() {
        Dataset data = SyntheticGenerator.generate(Presets.iemocapLike());

        int[] lengths = new int[data.steps() + 1];
        for (int u = 0; u < data.utterances(); u++) {
            int first = firstFilled(data.features().get(0), u);
            assertThat(firstFilled(data.features().get(1), u)).isEqualTo(first);
            assertThat(firstFilled(data.features().get(2), u)).isEqualTo(first);
            lengths[data.steps() - first]++;
        }
        assertThat(Arrays.copyOf(lengths, 3)).containsOnly(0);
        assertThat(Arrays.stream(lengths, 3, 7).boxed()).allMatch(count -> count > data.utterances() / 5);
    }

    @Test
    void aWordRevealsAboutHalfOfWhatLanguageKnows() {
        SyntheticRecipe recipe = new SyntheticRecipe(
                "words",
                FOUR,
                new Counts(4000, 1, 1),
                2,
                List.of(new Channel("language", 50, Signal.WORDS, 0, 0)),
                8,
                0,
                0,
                3,
                Twists.NONE);
        FeatureTensor language = SyntheticGenerator.generate(recipe).features().get(0);

        double squares = 0;
        for (int u = 0; u < 4000; u++) {
            for (int f = 0; f < 50; f++) {
                squares += Math.pow(language.values()[language.offset(u, 1) + f], 2);
            }
        }
        assertThat(squares / (4000 * 50)).isCloseTo(0.5, within(0.1));
    }

    @Test
    void withoutRedundancyVideoSaysNothingAboutLanguageAndWithItALot() {
        assertThat(correlationOfVideoWithEvidence(0)).isCloseTo(0, within(0.05));
        assertThat(correlationOfVideoWithEvidence(3)).isGreaterThan(0.8);
    }

    /** One video feature, one target: the largest correlation of the feature with the label, which is W's alone here. */
    private static double correlationOfVideoWithEvidence(double rho) {
        var task = new SyntheticTask.Real(0, 0, 0.5, 0, 0);
        Dataset data = SyntheticGenerator.generate(recipe(task, rho, 0, 4000));
        float[] labels = ((Labels.Reals) data.labels()).values();
        FeatureTensor video = data.features().get(1);
        double best = 0;
        for (int f = 0; f < video.features(); f++) {
            double[] sums = new double[5];
            for (int u : data.splits().train()) {
                double x = video.values()[video.offset(u, data.steps() - 1) + f];
                double[] terms = {x, labels[u], x * x, labels[u] * labels[u], x * labels[u]};
                Arrays.setAll(sums, i -> sums[i] + terms[i] / 4000);
            }
            double covariance = sums[4] - sums[0] * sums[1];
            double scale = Math.sqrt((sums[2] - sums[0] * sums[0]) * (sums[3] - sums[1] * sums[1]));
            best = Math.max(best, Math.abs(covariance / scale));
        }
        return best;
    }

    private static SyntheticRecipe recipe(SyntheticTask task, double rho, double tau, int train) {
        List<Channel> channels = List.of(
                new Channel("language", 4, Signal.WORDS, 0.1, 0), new Channel("video", 6, Signal.LINEAR, 0.1, 0));
        return new SyntheticRecipe(
                "test", task, new Counts(train, 1, train / 5), 3, channels, 5, rho, tau, 11, Twists.NONE);
    }

    private static double evidenceVariance(SyntheticRecipe recipe) {
        double[] row = new Draws(recipe.seed(), 0).matrix(1, recipe.latents())[0];
        return Arrays.stream(row).map(weight -> weight * weight).sum();
    }

    private static int firstFilled(FeatureTensor tensor, int utterance) {
        int step = 0;
        while (tensor.values()[tensor.offset(utterance, step)] == 0) {
            step++;
        }
        return step;
    }

    private static double largestShare(Dataset data) {
        int[] counts = new int[9];
        for (int u : data.splits().test()) {
            counts[((Labels.Classes) data.labels()).values()[u]]++;
        }
        return Arrays.stream(counts).max().orElseThrow()
                / (double) data.splits().test().length;
    }

    private static double mean(float[] values, int[] members) {
        return Arrays.stream(members).mapToDouble(i -> values[i]).average().orElseThrow();
    }

    private static double variance(float[] values, int[] members) {
        double mean = mean(values, members);
        return Arrays.stream(members)
                .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                .average()
                .orElseThrow();
    }
}
