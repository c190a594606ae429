package org.colearn.data.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetFacts;
import org.colearn.data.DatasetInspection;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Finding;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.Splits;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.junit.jupiter.api.Test;

class DataQualityTest {
    private static final int UTTERANCES = 400;

    @Test
    void blanksDamageAndPaddingAreCountedPerUtterance() {
        float[] values = {
            0, 0, 1, 2, // left
            1, 2, 0, 0, // right
            0, 0, 0, 0, // blank
            1, Float.NaN, 2, Float.NEGATIVE_INFINITY // none
        };
        ModalityQuality quality = DataQuality.of(dataset(new FeatureTensor(4, 2, 2, values)))
                .modalities()
                .get(0);

        assertThat(quality.padding()).isEqualTo(new ModalityQuality.Padding(1, 1, 1, 0));
        assertThat(quality.blankShare()).isEqualTo(0.25);
        assertThat(quality.nan()).isEqualTo(1);
        assertThat(quality.infinite()).isEqualTo(1);
        assertThat(quality.damagedUtterances()).isEqualTo(1);
        assertThat(quality.lengths())
                .containsExactly(
                        new ModalityQuality.LengthBin(0, 0, 1),
                        new ModalityQuality.LengthBin(1, 1, 2),
                        new ModalityQuality.LengthBin(2, 2, 1));
    }

    @Test
    void labelsAreCountedInEachSplitAndTenthsCoverTheRange() {
        var members = new SplitMembers(dataset(new FeatureTensor(4, 1, 3, noise(4 * 3))));

        LabelHistogram tenths = LabelHistogram.of(new Labels.Reals(new float[] {-3, 3, Float.NaN, 2.9f}), members);

        assertThat(tenths.bars()).hasSize(10);
        assertThat(tenths.bars().get(0).label()).isEqualTo("-3 to -2.4");
        int counted = tenths.bars().stream()
                .mapToInt(bar -> bar.train() + bar.valid() + bar.test())
                .sum();
        assertThat(counted).isEqualTo(3);
        LabelHistogram.Bar highest = tenths.bars().get(9);
        assertThat(highest.train() + highest.valid() + highest.test()).isEqualTo(2);
    }

    @Test
    void anUtteranceOfTrainFoundAgainInTestIsADuplicateAndAWarning() {
        float[] values = noise(4 * 3);
        System.arraycopy(values, 0, values, 9, 3);
        Dataset data = dataset(new FeatureTensor(4, 1, 3, values));

        assertThat(Duplicates.of(data))
                .isEqualTo(new Duplicates(1, List.of(new Duplicates.Pair("u0", "train", "u3", "test"))));
        assertThat(codes(data)).contains("duplicates");
    }

    @Test
    void utterancesWithoutAnyFeatureAreNoDuplicates() {
        assertThat(Duplicates.of(dataset(new FeatureTensor(4, 1, 3, new float[12])))
                        .utterances())
                .isZero();
    }

    @Test
    void aSpeakerInTrainAndTestIsFoundFromIemocapsIds() {
        Dataset data =
                named("Ses01F_impro03_M001", "Ses01F_impro03_F001", "Ses02M_script01_F001", "Ses01M_impro01_M009");

        assertThat(DataQuality.of(data).groups())
                .extracting(GroupLeak::kind, GroupLeak::groups, GroupLeak::shared, GroupLeak::testUtterances)
                .containsExactly(tuple("session", 2, 1, 1), tuple("speaker", 3, 1, 1), tuple("dialogue", 3, 0, 0));
        assertThat(codes(data)).contains("shared-session", "shared-speaker").doesNotContain("shared-dialogue");
    }

    @Test
    void videosAreFoundFromSegmentIds() {
        for (List<String> ids : List.of(
                List.of("a$_$1", "a$_$2", "b$_$1", "c$_$1"),
                List.of("a[1]", "a[2]", "b[1]", "c[1]"),
                List.of("a_1.5_2.5", "a_3.0_4.0", "b_0.0_1.0", "c_0.0_1.0"),
                List.of("a_1", "a_2", "b_1", "c_1"))) {
            assertThat(DataQuality.of(named(ids.toArray(String[]::new))).groups())
                    .extracting(GroupLeak::kind, GroupLeak::groups)
                    .containsExactly(tuple("video", 3));
        }
    }

    @Test
    void numbersAloneNameNoGroup() {
        assertThat(DataQuality.of(named("0", "1", "2", "3")).groups()).isEmpty();
        assertThat(DataQuality.of(named("x_0", "x_1", "x_2", "x_3")).groups()).isEmpty();
    }

    @Test
    void shiftedRealLabelsAreMeasuredInStandardDeviationsAndTested() {
        float[] labels = noise(UTTERANCES);
        for (int u = 300; u < UTTERANCES; u++) {
            labels[u] += 0.5f;
        }
        LabelShift shifted = DataQuality.of(large(new Labels.Reals(labels), new float[UTTERANCES]))
                .labelShift();
        LabelShift same = DataQuality.of(large(new Labels.Reals(noise(UTTERANCES)), new float[UTTERANCES]))
                .labelShift();

        assertThat(shifted.distance()).isCloseTo(0.5, within(0.25));
        assertThat(shifted.pValue()).isLessThan(0.01);
        assertThat(same.pValue()).isGreaterThan(0.05);
        assertThat(shifted.train()).containsOnlyKeys("mean", "sd");
    }

    @Test
    void shiftedClassSharesAreMeasuredByTotalVariation() {
        int[] labels = new int[UTTERANCES];
        for (int u = 0; u < UTTERANCES; u++) {
            labels[u] = u < 300 ? u % 2 : u % 4 == 0 ? 0 : 1; // half and half, then a quarter and three quarters
        }
        LabelShift shift = DataQuality.of(large(new Labels.Classes(List.of("no", "yes"), labels), noise(UTTERANCES)))
                .labelShift();

        assertThat(shift.distance()).isCloseTo(0.25, within(1e-9));
        assertThat(shift.test()).containsEntry("no", 0.25);
        // Chi-squared of (120 120 of 240; 25 75 of 100) by hand: 18.04 with one degree of freedom.
        assertThat(shift.pValue()).isCloseTo(2.17e-5, within(1e-7));
    }

    @Test
    void theProbeSeesALinearSignalAndNoneInNoise() {
        float[] labels = noise(UTTERANCES);
        float[] telling = new float[UTTERANCES];
        for (int u = 0; u < UTTERANCES; u++) {
            telling[u] = 3 * labels[u] + 7;
        }
        Probe signal = DataQuality.of(large(new Labels.Reals(labels), telling))
                .probes()
                .get(0);
        float[] other = new float[UTTERANCES];
        var random = new Random(9);
        for (int u = 0; u < UTTERANCES; u++) {
            other[u] = (float) random.nextGaussian();
        }
        Probe nothing =
                DataQuality.of(large(new Labels.Reals(labels), other)).probes().get(0);

        assertThat(signal.signal()).isTrue();
        assertThat(signal.score()).isLessThan(0.02);
        assertThat(signal.baseline()).isCloseTo(0.8, within(0.15)); // E|x| of a standard normal
        assertThat(nothing.signal()).isFalse();
        assertThat(nothing.score()).isCloseTo(nothing.baseline(), within(0.05));
    }

    @Test
    void probesOfTheSampleRankItsModalitiesAsTheirConstructionSays() {
        List<Probe> probes = DataQuality.of(SyntheticGenerator.generate(Presets.iemocapLike()))
                .probes();

        assertThat(probes).allMatch(Probe::signal);
        assertThat(probes).allMatch(probe -> probe.score() > probe.baseline() + 0.05);
        assertThat(probes.get(0).guess()).startsWith("commonest class of train: ");
    }

    @Test
    void wideModalitiesAreSketchedAndStillProbed() {
        int width = 3 * TimeMeans.MOST_COLUMNS;
        float[] labels = noise(UTTERANCES);
        float[] values = noise(UTTERANCES * width);
        for (int u = 0; u < UTTERANCES; u++) {
            for (int f = 0; f < width; f++) {
                values[u * width + f] += (f % 2 == 0 ? 1 : -1) * labels[u];
            }
        }
        Dataset data = large(new Labels.Reals(labels), values);

        assertThat(DataQuality.of(data).probes().get(0).signal()).isTrue();
    }

    @Test
    void faultySplitsAreLookedOverAsFarAsTheyGo() {
        Dataset data = dataset(new FeatureTensor(4, 1, 3, noise(12)))
                .withSplits(new Splits(new int[] {0, 99}, new int[] {-1}, new int[0], "faulty"));

        assertThat(DatasetFacts.of(data).quality().probes()).isEmpty();
    }

    private static List<String> codes(Dataset data) {
        return DatasetInspection.findings(data).stream().map(Finding::code).toList();
    }

    private static Dataset named(String... ids) {
        Dataset data = dataset(new FeatureTensor(4, 1, 3, noise(12)));
        return new Dataset(
                "toy",
                data.modalities(),
                data.features(),
                data.labels(),
                data.splits(),
                Arrays.asList(ids),
                "made by a test",
                Annotations.NONE);
    }

    /** Four utterances: two to train, one to validate, one to test. */
    private static Dataset dataset(FeatureTensor tensor) {
        return new Dataset(
                "toy",
                List.of(new Modality("audio", tensor.features())),
                List.of(tensor),
                new Labels.Classes(List.of("no", "yes"), new int[] {0, 1, 1, 0}),
                new Splits(new int[] {0, 1}, new int[] {2}, new int[] {3}, "by hand"),
                List.of("u0", "u1", "u2", "u3"),
                "made by a test",
                Annotations.NONE);
    }

    /** 240 to train, 60 to validate, 100 to test. */
    private static Dataset large(Labels labels, float[] values) {
        int width = values.length / UTTERANCES;
        return new Dataset(
                "large",
                List.of(new Modality("audio", width)),
                List.of(new FeatureTensor(UTTERANCES, 1, width, values)),
                labels,
                new Splits(range(0, 240), range(240, 300), range(300, UTTERANCES), "by hand"),
                IntStream.range(0, UTTERANCES).mapToObj(u -> "u" + u).toList(),
                "made by a test",
                Annotations.NONE);
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private static float[] noise(int count) {
        var random = new Random(5);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
