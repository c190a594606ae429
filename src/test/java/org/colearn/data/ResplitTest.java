package org.colearn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.colearn.data.quality.GroupLeak;
import org.junit.jupiter.api.Test;

class ResplitTest {
    private static final SplitRecipe SHARES = new SplitRecipe(0.75, 0.125, 0.125, 3);

    @Test
    void everyUtteranceGetsIntoOneSplitByTheShares() {
        Splits splits =
                Resplit.apply(talks(), SHARES.with(SplitRule.anew(false))).splits();

        assertThat(splits.train()).hasSize(600).isSorted();
        assertThat(splits.valid()).hasSize(100);
        assertThat(splits.test()).hasSize(100);
        assertThat(together(splits)).containsExactly(IntStream.range(0, 800).toArray());
        assertThat(splits.origin()).isEqualTo("Split anew: 75 % train, 12.5 % validation, 12.5 % test, seed 3.");
    }

    @Test
    void theSeedDecides() {
        SplitRecipe recipe = SHARES.with(SplitRule.anew(true));
        int[] test = Resplit.apply(talks(), recipe).splits().test();

        assertThat(Resplit.apply(talks(), recipe).splits().test()).isEqualTo(test);
        assertThat(Resplit.apply(talks(), new SplitRecipe(0.75, 0.125, 0.125, 4, recipe.rule()))
                        .splits()
                        .test())
                .isNotEqualTo(test);
    }

    @Test
    void stratifiedSplitsHoldEveryClassInProportion() {
        Dataset data = Resplit.apply(talks(), SHARES.with(SplitRule.anew(true)));

        int[] whole = counts(data, together(data.splits()));
        for (Split split : Split.values()) {
            int[] counts = counts(data, data.splits().of(split));
            for (int c = 0; c < counts.length; c++) {
                assertThat((double) counts[c]).isCloseTo(whole[c] * SHARES.share(split), within(1.0));
            }
        }
        assertThat(data.splits().origin()).contains("stratified by class");
    }

    @Test
    void realLabelsAreStratifiedByFifths() {
        float[] labels = new float[800];
        var random = new Random(1);
        for (int u = 0; u < labels.length; u++) {
            labels[u] = (float) random.nextGaussian();
        }
        Dataset data = Resplit.apply(talks(new Labels.Reals(labels)), SHARES.with(SplitRule.anew(true)));

        assertThat(mean(labels, data.splits().test()))
                .isCloseTo(mean(labels, data.splits().train()), within(0.08));
    }

    @Test
    void noDialogueAndNoSpeakerIsSharedWhenTheyAreKeptTogether() {
        for (Grouping.Kind kind : List.of(Grouping.Kind.DIALOGUE, Grouping.Kind.SPEAKER)) {
            Dataset data = Resplit.apply(talks(), SHARES.with(new SplitRule(true, true, kind, List.of())));

            assertThat(GroupLeak.of(data))
                    .filteredOn(leak -> leak.kind().equals(kind.word()))
                    .extracting(GroupLeak::shared)
                    .containsExactly(0);
            assertThat(data.splits().train().length).isBetween(480, 700);
            assertThat(data.splits().origin()).contains("each " + kind.word() + " in one split");
        }
    }

    @Test
    void theFifthSessionCanBeTheTestSplitAsInTheField() {
        Dataset data =
                Resplit.apply(talks(), SHARES.with(new SplitRule(true, true, Grouping.Kind.SESSION, List.of("Ses05"))));

        assertThat(data.splits().test()).hasSize(160);
        for (int u : data.splits().test()) {
            assertThat(data.ids().get(u)).startsWith("Ses05");
        }
        assertThat(data.splits().valid().length).isBetween(60, 120); // a seventh of 640, in whole dialogues
        assertThat(data.splits().origin())
                .startsWith("Split anew: session Ses05 for test, of the others 14.29 % for validation, seed 3");
    }

    @Test
    void groupsTheDataDoNotNameAreRefusedWithThoseTheyDo() {
        assertThatThrownBy(() ->
                        Resplit.apply(talks(), SHARES.with(new SplitRule(true, false, Grouping.Kind.VIDEO, List.of()))))
                .hasMessage("talks does not say which video an utterance belongs to; it has session, speaker, dialogue,"
                        + " so choose another, or store an array 'group'.");
        assertThatThrownBy(() -> Resplit.apply(
                        talks(), SHARES.with(new SplitRule(true, false, Grouping.Kind.SESSION, List.of("Ses09")))))
                .hasMessage("talks has no session Ses09; it has Ses01, Ses02, Ses03, Ses04, Ses05.");
    }

    @Test
    void wishesThatWouldBeIgnoredAreRefused() {
        assertThatThrownBy(() -> new SplitRule(false, true, Grouping.Kind.UTTERANCE, List.of()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("made anew");
        assertThatThrownBy(() -> new SplitRule(true, true, Grouping.Kind.UTTERANCE, List.of("Ses05")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("need a kind of group");
    }

    @Test
    void aSampleIsSplitAnewThroughItsSpecification() {
        Dataset data = DataSources.open(DataSpec.of("sample:iemocap-like").resplit(SHARES.with(SplitRule.anew(true))));

        assertThat(data.splits().test()).hasSizeBetween(470, 480);
        assertThat(data.splits().origin()).startsWith("Split anew");
    }

    private static int[] counts(Dataset data, int[] utterances) {
        int[] counts = new int[3];
        for (int u : utterances) {
            counts[((Labels.Classes) data.labels()).values()[u]]++;
        }
        return counts;
    }

    private static double mean(float[] labels, int[] utterances) {
        return IntStream.of(utterances).mapToDouble(u -> labels[u]).average().orElseThrow();
    }

    private static int[] together(Splits splits) {
        return IntStream.concat(
                        IntStream.of(splits.train()),
                        IntStream.concat(IntStream.of(splits.valid()), IntStream.of(splits.test())))
                .sorted()
                .toArray();
    }

    private static Dataset talks() {
        int[] labels = IntStream.range(0, 800).map(u -> u % 7 == 0 ? 2 : u % 2).toArray();
        return talks(new Labels.Classes(List.of("a", "b", "c"), labels));
    }

    /** Five sessions of eight dialogues of twenty turns. */
    private static Dataset talks(Labels labels) {
        List<String> ids = new ArrayList<>();
        for (int s = 1; s <= 5; s++) {
            for (int d = 0; d < 8; d++) {
                for (int t = 0; t < 20; t++) {
                    String dialogue = "Ses0" + s + (d % 2 == 0 ? "F" : "M") + "_impro0" + d;
                    ids.add(dialogue + "_" + (t % 2 == 0 ? "F" : "M") + "0" + t);
                }
            }
        }
        float[] values = new float[800];
        for (int u = 0; u < values.length; u++) {
            values[u] = u + 1;
        }
        return new Dataset(
                "talks",
                List.of(new Modality("audio", 1)),
                List.of(new FeatureTensor(800, 1, 1, values)),
                labels,
                new Splits(IntStream.range(0, 798).toArray(), new int[] {798}, new int[] {799}, "by hand"),
                ids,
                "made by a test",
                Annotations.NONE);
    }
}
