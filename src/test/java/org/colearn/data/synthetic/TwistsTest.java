package org.colearn.data.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Grouping;
import org.colearn.data.Labels;
import org.colearn.data.quality.DataQuality;
import org.colearn.data.quality.Probe;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.junit.jupiter.api.Test;

class TwistsTest {
    private static final SyntheticTask SENTIMENT = new SyntheticTask.Real(0, 0, 0.9, 0.3, 0);

    @Test
    void recipesFromBeforeThereWereTwistsArePlain() {
        String json = RecipeJson.write(Presets.iemocapLike()).replaceFirst("(?s),\\s*\"twists\" : \\{.*?\\}", "");

        assertThat(json).doesNotContain("twists");
        assertThat(RecipeJson.parse(json, "old.json")).isEqualTo(Presets.iemocapLike());
    }

    @Test
    void thePlaceboTellsNothingOfTheLabelAndLooksAsBefore() {
        List<Probe> probes = probes(Presets.placebo());
        List<Probe> real = probes(Presets.iemocapLike());

        assertThat(probes.get(0).signal()).isTrue();
        assertThat(probes.get(1).score()).isCloseTo(probes.get(1).baseline(), within(0.03));
        assertThat(probes.get(2).score()).isCloseTo(probes.get(2).baseline(), within(0.03));
        assertThat(real.get(2).score()).isGreaterThan(real.get(2).baseline() + 0.3);
        assertThat(spread(SyntheticGenerator.generate(Presets.placebo())))
                .isCloseTo(spread(SyntheticGenerator.generate(Presets.iemocapLike())), within(0.15));
    }

    @Test
    void inTheNullPresetOnlyLanguageCarriesSignal() {
        List<Probe> probes = probes(Presets.nothing());

        assertThat(probes.get(0).signal()).isTrue();
        assertThat(probes.get(2).score()).isCloseTo(probes.get(2).baseline(), within(0.03));
    }

    @Test
    void redundantModalitiesCannotBeatLanguage() {
        BestScores scores = BestScores.of(Presets.redundantOnly(), 2000);

        assertThat(scores.all()).isCloseTo(scores.language(), within(0.02));
        assertThat(scores.language()).isGreaterThan(scores.guess() + 0.3);
    }

    @Test
    void thePlacebosBestScoreIsThatOfLanguage() {
        BestScores scores = BestScores.of(Presets.placebo(), 1000);

        assertThat(scores.all()).isEqualTo(scores.language());
    }

    @Test
    void withoutTheCutTheBestErrorsAreThoseOfNormalNoise() {
        // Small enough that the cut at 3 hardly matters: E|N(0, s)| = s sqrt(2 / pi).
        var task = new SyntheticTask.Real(0, 0, 0.3, 0.2, 0);
        BestScores scores = BestScores.of(recipe(task, 0.5, Twists.NONE), 40_000);

        assertThat(scores.language()).isCloseTo(Math.sqrt(0.29 * 2 / Math.PI), within(0.01));
        assertThat(scores.all()).isCloseTo(0.2 * Math.sqrt(2 / Math.PI), within(0.005));
        assertThat(scores.standardError()).isLessThan(0.005);
    }

    @Test
    void synergyHelpsOnlyWhoHasAllModalities() {
        BestScores plain = BestScores.of(recipe(SENTIMENT, 0, Twists.NONE), 10_000);
        BestScores joint = BestScores.of(recipe(SENTIMENT, 0, new Twists(1, 0, false, 0, 0, 0)), 10_000);

        assertThat(plain.language()).isCloseTo(plain.all(), within(0.01));
        assertThat(joint.all()).isLessThan(0.3);
        assertThat(joint.language()).isGreaterThan(0.8);
        // No linear model of one modality sees it either: the sign of a product has no slope.
        Dataset data = SyntheticGenerator.generate(
                recipe(SENTIMENT, 0, new Twists(1, 0, false, 0, 0, 0)).withRho(0));
        assertThat(DataQuality.of(data).probes().get(1).signal()).isFalse();
    }

    @Test
    void aShiftOfRhoTurnsTheShortcutAroundInTheTestSplitAlone() {
        SyntheticRecipe plain = recipe(SENTIMENT, 0, Twists.NONE);
        var shifted = new Twists(0, -2, false, 0, 0, 0);
        Dataset before = SyntheticGenerator.generate(plain);
        Dataset after = SyntheticGenerator.generate(recipe(SENTIMENT, 0, shifted));

        FeatureTensor video = after.features().get(1);
        int train = plain.counts().train();
        for (int u : after.splits().train()) {
            int at = video.offset(u, 0);
            assertThat(video.values()[at]).isEqualTo(before.features().get(1).values()[at]);
        }
        // rho is 1 in train and -1 in test: a slope learned in train is wrong by its sign.
        Probe probe = DataQuality.of(after).probes().get(1);
        assertThat(train).isEqualTo(1500);
        assertThat(probe.score()).isGreaterThan(probe.baseline());
        assertThat(DataQuality.of(before).probes().get(1).signal()).isTrue();
    }

    @Test
    void speakersOffsetTheirUtterancesAndAreNamedAsGroups() {
        Dataset data = SyntheticGenerator.generate(recipe(SENTIMENT, 0, new Twists(0, 0, false, 0, 5, 3)));

        var groups = Grouping.of(data, Grouping.Kind.GROUP).orElseThrow().members();
        assertThat(groups).hasSize(5);
        assertThat(spread(data))
                .isGreaterThan(2 * spread(SyntheticGenerator.generate(recipe(SENTIMENT, 0, Twists.NONE))));
    }

    @Test
    void nuisanceHidesWhatVideoSays() {
        Dataset data = SyntheticGenerator.generate(recipe(SENTIMENT, 0, new Twists(0, 0, false, 20, 0, 0)));
        Dataset plain = SyntheticGenerator.generate(recipe(SENTIMENT, 0, Twists.NONE));

        assertThat(data.features().get(0).values())
                .hasSameSizeAs(plain.features().get(0).values());
        assertThat(DataQuality.of(data).probes().get(1).gain())
                .isLessThan(DataQuality.of(plain).probes().get(1).gain() / 4);
    }

    @Test
    void generatedDataCarryTheirRecipe() {
        SyntheticRecipe recipe = recipe(SENTIMENT, 0, Twists.ofPlacebo());
        Dataset data = SyntheticGenerator.generate(recipe);

        assertThat(RecipeJson.parse(data.annotations().recipe().orElseThrow(), "test"))
                .isEqualTo(recipe);
        assertThat(data.labels()).isInstanceOf(Labels.Reals.class);
    }

    private static List<Probe> probes(SyntheticRecipe recipe) {
        return DataQuality.of(SyntheticGenerator.generate(recipe)).probes();
    }

    /** Standard deviation of the last modality's values in the last step. */
    private static double spread(Dataset data) {
        FeatureTensor tensor = data.features().get(data.features().size() - 1);
        double sum = 0;
        double squares = 0;
        int count = data.utterances() * tensor.features();
        for (int u = 0; u < data.utterances(); u++) {
            for (int f = 0; f < tensor.features(); f++) {
                double value = tensor.values()[tensor.offset(u, data.steps() - 1) + f];
                sum += value / count;
                squares += value * value / count;
            }
        }
        return Math.sqrt(squares - sum * sum);
    }

    private static SyntheticRecipe recipe(SyntheticTask task, double tau, Twists twists) {
        List<Channel> channels = List.of(
                new Channel("language", 20, Channel.Signal.WORDS, 0.1, 0),
                new Channel("video", 6, Channel.Signal.LINEAR, 0.1, 0));
        return new SyntheticRecipe("test", task, new Counts(1500, 300, 500), 6, channels, 5, 1, tau, 11, twists);
    }
}
