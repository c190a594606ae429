package org.colearn.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.junit.jupiter.api.Test;

class DatasetInspectionTest {
    @Test
    void soundDataHaveNothingToReport() {
        assertThat(DatasetInspection.findings(SyntheticGenerator.generate(Presets.mosiLike())))
                .isEmpty();
    }

    @Test
    void errorsComeFirst() {
        Dataset data = data(new float[] {0, 0, 1, Float.NaN, 0, 0, 2, 3}, new int[] {0, 1, 1, 0});

        assertThat(DatasetInspection.findings(data))
                .extracting(Finding::severity, Finding::code)
                .containsExactly(
                        tuple(Finding.Severity.ERROR, "non-finite"),
                        tuple(Finding.Severity.WARNING, "small-test"),
                        tuple(Finding.Severity.WARNING, "all-zero"));
    }

    @Test
    void aModalityThatIsZeroEverywhereIsNamed() {
        assertThat(sentences(data(new float[8], new int[] {0, 1, 1, 0})))
                .contains("audio is zero everywhere, so nothing can be learned from it; check how it was extracted, or"
                        + " leave it out.");
    }

    @Test
    void utterancesWithoutAModalityAreCounted() {
        assertThat(sentences(data(new float[] {0, 0, 1, 2, 0, 0, 3, 4}, new int[] {0, 1, 1, 0})))
                .anyMatch(sentence -> sentence.startsWith("audio is all zero in 2 of 4 utterances,"));
    }

    @Test
    void constantFeaturesOfTheTrainingSplitAreCounted() {
        assertThat(sentences(data(new float[] {1, 5, 2, 5, 3, 6, 4, 7}, new int[] {0, 1, 1, 0})))
                .anyMatch(sentence -> sentence.startsWith("1 of 2 features of audio has one value throughout"));
    }

    @Test
    void aClassWithoutATrainingUtteranceIsNamed() {
        assertThat(sentences(data(new float[] {1, 5, 2, 6, 3, 6, 4, 7}, new int[] {0, 0, 1, 0})))
                .contains("No training utterance has the class yes; a model cannot learn to predict it.");
    }

    @Test
    void aSmallTestSplitIsMeasuredInPoints() {
        assertThat(sentences(data(new float[] {1, 5, 2, 6, 3, 6, 4, 7}, new int[] {0, 1, 1, 0})))
                .contains(
                        "The test split has 1 utterance, so one of them is 100.0 points of accuracy; small differences"
                                + " cannot be told there.");
    }

    @Test
    void wholeNumbersReadAsRealLabelsAreDoubted() {
        Dataset sound = data(new float[8], new int[] {0, 1, 1, 0});
        Dataset data = new Dataset(
                sound.name(),
                sound.modalities(),
                sound.features(),
                new Labels.Reals(new float[] {0, 1, -1, 2}),
                sound.splits(),
                sound.ids(),
                sound.provenance(),
                Annotations.NONE);

        assertThat(DatasetInspection.findings(data))
                .anyMatch(finding -> finding.code().equals("whole-labels"));
    }

    @Test
    void anEmptySplitIsAnError() {
        Dataset sound = data(new float[8], new int[] {0, 1, 1, 0});
        var splits = new Splits(new int[] {0, 1, 2, 3}, new int[0], new int[0], "by hand");
        Dataset data = new Dataset(
                "toy",
                sound.modalities(),
                sound.features(),
                sound.labels(),
                splits,
                sound.ids(),
                sound.provenance(),
                Annotations.NONE);

        assertThat(DatasetInspection.findings(data))
                .filteredOn(finding -> finding.code().equals("empty-split"))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    private static List<String> sentences(Dataset data) {
        return DatasetInspection.findings(data).stream().map(Finding::sentence).toList();
    }

    /** Four utterances of one step and two features: two to train, one to validate, one to test. */
    private static Dataset data(float[] values, int[] labels) {
        return new Dataset(
                "toy",
                List.of(new Modality("audio", 2)),
                List.of(new FeatureTensor(4, 1, 2, values)),
                new Labels.Classes(List.of("no", "yes"), labels),
                new Splits(new int[] {0, 1}, new int[] {2}, new int[] {3}, "by hand"),
                IntStream.range(0, 4).mapToObj(Integer::toString).toList(),
                "made by a test",
                Annotations.NONE);
    }
}
