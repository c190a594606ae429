package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.colearn.data.DataException;
import org.colearn.data.Modality;
import org.colearn.data.ModalitySet;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.junit.jupiter.api.Test;

class ModalityDropoutSamplerTest {
    private static final int LANGUAGE = 1;
    private static final int AUDIO = 2;
    private static final int VIDEO = 4;
    private static final List<Modality> MODALITIES =
            List.of(new Modality("language", 3), new Modality("audio", 2), new Modality("video", 2));
    private static final ModalitySet ALL = ModalitySet.all(3);
    private static final int MANY = 100_000;
    /** Five standard errors of a share of 1/2 over MANY draws. */
    private static final double CHANCE = 5 * .5 / Math.sqrt(MANY);

    @Test
    void aRateOfZeroNeverDropsAndARateOfOneAlwaysDrops() {
        for (Draw draw : Draw.values()) {
            int[] present = sample(Map.of("audio", 1.0, "video", 0.0), draw, ALL);

            assertThat(present).containsOnly(LANGUAGE | VIDEO);
        }
    }

    @Test
    void eachModalityIsDroppedAsOftenAsItsRateSays() {
        for (Draw draw : Draw.values()) {
            int[] present = sample(Map.of("audio", .8, "video", .3), draw, ALL);

            assertThat(share(present, bits -> (bits & AUDIO) == 0)).isCloseTo(.8, within(CHANCE));
            assertThat(share(present, bits -> (bits & VIDEO) == 0)).isCloseTo(.3, within(CHANCE));
            assertThat(share(present, bits -> (bits & LANGUAGE) != 0)).isEqualTo(1);
        }
    }

    @Test
    void sharedDrawsAreNested() {
        int[] present = sample(Map.of("audio", .8, "video", .3), Draw.SHARED, ALL);

        assertThat(present).contains(LANGUAGE, LANGUAGE | VIDEO, LANGUAGE | AUDIO | VIDEO);
        assertThat(present).doesNotContain(LANGUAGE | AUDIO);
    }

    @Test
    void modalitiesWithOneRateVanishTogetherUnderASharedDraw() {
        int[] present = sample(Map.of("audio", .6, "video", .6), Draw.SHARED, ALL);

        assertThat(present).containsOnly(LANGUAGE, LANGUAGE | AUDIO | VIDEO);
        assertThat(share(present, bits -> bits == LANGUAGE)).isCloseTo(.6, within(CHANCE));
    }

    @Test
    void independentDrawsAreIndependent() {
        int[] present = sample(Map.of("audio", .8, "video", .3), Draw.INDEPENDENT, ALL);

        assertThat(share(present, bits -> bits == LANGUAGE)).isCloseTo(.24, within(CHANCE));
        assertThat(share(present, bits -> bits == (LANGUAGE | AUDIO))).isCloseTo(.06, within(CHANCE));
        assertThat(share(present, bits -> bits == (LANGUAGE | VIDEO))).isCloseTo(.56, within(CHANCE));
        assertThat(share(present, bits -> bits == (LANGUAGE | AUDIO | VIDEO))).isCloseTo(.14, within(CHANCE));
    }

    @Test
    void independentDrawsAreThoseOfDrawingAgainUntilSomethingStays() {
        int[] present = sample(Map.of("language", .5, "audio", .8, "video", .9), Draw.INDEPENDENT, ALL);

        double something = 1 - .5 * .8 * .9;
        assertThat(present).doesNotContain(0);
        assertThat(share(present, bits -> bits == LANGUAGE)).isCloseTo(.5 * .8 * .9 / something, within(CHANCE));
        assertThat(share(present, bits -> bits == AUDIO)).isCloseTo(.5 * .2 * .9 / something, within(CHANCE));
        assertThat(share(present, bits -> bits == VIDEO)).isCloseTo(.5 * .8 * .1 / something, within(CHANCE));
        assertThat(share(present, bits -> bits == (LANGUAGE | AUDIO | VIDEO)))
                .isCloseTo(.5 * .2 * .1 / something, within(CHANCE));
    }

    @Test
    void independentDrawsEndHoweverCloseToOneTheRatesAre() {
        double almost = Math.nextDown(1.0);
        int[] present = sample(Map.of("language", almost, "audio", almost, "video", almost), Draw.INDEPENDENT, ALL);

        assertThat(present).containsOnly(LANGUAGE, AUDIO, VIDEO);
        assertThat(share(present, bits -> bits == AUDIO)).isCloseTo(1 / 3.0, within(CHANCE));
    }

    @Test
    void anotherModalityStaysWhereAllOthersAreAlwaysDropped() {
        int[] present = sample(Map.of("language", .9, "audio", 1.0, "video", 1.0), Draw.INDEPENDENT, ALL);

        assertThat(present).containsOnly(LANGUAGE);
    }

    @Test
    void whatDoesNotExistDuringTrainingIsNeitherKeptNorDrawnFor() {
        var languageOnly = new ModalitySet(LANGUAGE);
        for (Draw draw : Draw.values()) {
            assertThat(sample(Map.of("audio", .5, "video", .5), draw, languageOnly))
                    .containsOnly(LANGUAGE);
        }
    }

    @Test
    void aSharedDrawCanLoseEverythingAsPublished() {
        int[] present = sample(Map.of("language", .2, "audio", .5, "video", .5), Draw.SHARED, ALL);

        assertThat(share(present, bits -> bits == 0)).isCloseTo(.2, within(CHANCE));
    }

    @Test
    void aDrawPerBatchHoldsForAllItsUtterances() {
        var sampler = sampler(Map.of("audio", .5, "video", .5), Draw.INDEPENDENT, Granularity.BATCH, 3);
        for (int b = 0; b < 50; b++) {
            assertThat(Arrays.stream(sampler.draw(30)).distinct().count()).isEqualTo(1);
        }
    }

    @Test
    void drawsPerBatchDifferBetweenBatches() {
        var sampler = sampler(Map.of("audio", .5, "video", .5), Draw.SHARED, Granularity.BATCH, 3);
        long full = IntStream.range(0, 1000)
                .filter(b -> sampler.draw(2)[0] == ALL.bits())
                .count();

        assertThat(full).isBetween(420L, 580L);
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherSeedOthers() {
        Map<String, Double> rates = Map.of("audio", .5, "video", .5);
        int[] first = sampler(rates, Draw.INDEPENDENT, Granularity.UTTERANCE, 3).draw(100);

        assertThat(sampler(rates, Draw.INDEPENDENT, Granularity.UTTERANCE, 3).draw(100))
                .isEqualTo(first);
        assertThat(sampler(rates, Draw.INDEPENDENT, Granularity.UTTERANCE, 4).draw(100))
                .isNotEqualTo(first);
    }

    @Test
    void droppingEverythingAlwaysIsRefused() {
        assertThatThrownBy(() -> sample(Map.of("language", 1.0), Draw.SHARED, new ModalitySet(LANGUAGE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("language")
                .hasMessageContaining("lower at least one rate");
    }

    @Test
    void aRateForAModalityTheDataLackIsRefused() {
        assertThatThrownBy(() -> sample(Map.of("adio", .5), Draw.SHARED, ALL))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("adio");
    }

    private static int[] sample(Map<String, Double> rates, Draw draw, ModalitySet available) {
        var dropout = new ModalityDropout(rates, draw, Granularity.UTTERANCE);
        return new ModalityDropoutSampler(dropout, MODALITIES, available, 7).draw(MANY);
    }

    private static ModalityDropoutSampler sampler(
            Map<String, Double> rates, Draw draw, Granularity granularity, long seed) {
        return new ModalityDropoutSampler(new ModalityDropout(rates, draw, granularity), MODALITIES, ALL, seed);
    }

    private static double share(int[] present, IntPredicate which) {
        return Arrays.stream(present).filter(which).count() / (double) present.length;
    }
}
