package org.colearn.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassificationMetricsTest {
    private static final List<String> THREE = List.of("angry", "happy", "sad");

    /** Confusion [[2, 1, 0], [1, 1, 0], [0, 1, 0]]: "sad" is never predicted. */
    private static final int[] LABELS = {0, 0, 0, 1, 1, 2};

    private static final int[] PREDICTIONS = {0, 0, 1, 0, 1, 1};

    @Test
    void accuracyAndConfusionCountWhatIsRight() {
        var measured = certain(PREDICTIONS, LABELS, THREE);

        assertThat(measured.accuracy()).isEqualTo(0.5);
        assertThat(measured.confusion()).isEqualTo(new int[][] {{2, 1, 0}, {1, 1, 0}, {0, 1, 0}});
        assertThat(measured.predictions()).isEqualTo(PREDICTIONS);
        assertThat(measured.itemScores()).containsExactly(1, 1, 0, 0, 1, 0);
    }

    @Test
    void weightedF1WeighsByTrueCountsAndTheSwappedOneByPredictedCounts() {
        var measured = certain(PREDICTIONS, LABELS, THREE);

        // F1: angry 4/6, happy 2/5, sad 0; true counts 3, 2, 1; predicted counts 3, 3, 0.
        assertThat(measured.weightedF1()).isCloseTo((3 * 4 / 6.0 + 2 * 2 / 5.0) / 6, within(1e-12));
        assertThat(measured.swappedF1()).isCloseTo((3 * 4 / 6.0 + 3 * 2 / 5.0) / 6, within(1e-12));
        assertThat(measured.macroF1()).isCloseTo((4 / 6.0 + 2 / 5.0) / 3, within(1e-12));
        assertThat(measured.largestPredictedShare()).isEqualTo(0.5);
    }

    @Test
    void swappingLabelsAndPredictionsSwapsTheTwoWeightedF1s() {
        var measured = certain(PREDICTIONS, LABELS, THREE);
        var swapped = certain(LABELS, PREDICTIONS, THREE);

        assertThat(swapped.weightedF1()).isEqualTo(measured.swappedF1());
        assertThat(swapped.swappedF1()).isEqualTo(measured.weightedF1());
    }

    @Test
    void aClassThatOccursNowhereDoesNotCountInMacroF1() {
        var measured = certain(PREDICTIONS, LABELS, List.of("angry", "happy", "sad", "disgusted"));

        assertThat(measured.macroF1())
                .isEqualTo(certain(PREDICTIONS, LABELS, THREE).macroF1());
    }

    /**
     * The stored run of the published IEMOCAP experiment at rate 0: 859 of 860 test items are called neutral, one frustrated item is
     * right. Published: accuracy .2244, swapped F1 .3650; correct weighted F1 .0839, macro F1 over eight classes .0469.
     */
    @Test
    void theCollapsedPublishedRunGetsItsFourPublishedScores() {
        int[] counts = {5, 192, 130, 203, 105, 15, 65, 145, 0};
        List<String> names = List.of("fea", "neu", "ang", "fru", "exc", "sur", "hap", "sad", "dis");
        int[] labels = IntStream.range(0, counts.length)
                .flatMap(c -> IntStream.generate(() -> c).limit(counts[c]))
                .toArray();
        int firstFrustrated = counts[0] + counts[1] + counts[2];
        int[] predictions =
                IntStream.range(0, 860).map(i -> i == firstFrustrated ? 3 : 1).toArray();

        var measured = certain(predictions, labels, names);

        assertThat(measured.accuracy()).isCloseTo(.2244, within(5e-5));
        assertThat(measured.swappedF1()).isCloseTo(.3650, within(5e-5));
        assertThat(measured.weightedF1()).isCloseTo(.0839, within(5e-5));
        assertThat(measured.macroF1()).isCloseTo(.0469, within(5e-5));
        assertThat(measured.largestPredictedShare()).isEqualTo(859 / 860.0);
    }

    @Test
    void theLossIsTheMeanCrossEntropyInNats() {
        var measured =
                ClassificationMetrics.of(new float[] {.5f, .25f, .25f, .125f, .75f, .125f}, new int[] {0, 2}, THREE);

        assertThat(measured.loss()).isCloseTo((Math.log(2) + Math.log(8)) / 2, within(1e-7));
    }

    @Test
    void aProbabilityThatUnderflowedToZeroCostsAFiniteLoss() {
        var measured = ClassificationMetrics.of(new float[] {1, 0, 0}, new int[] {1}, THREE);

        assertThat(measured.loss()).isCloseTo(87.3, within(.1));
    }

    @Test
    void aModelThatGivesNaNHasALossOfNaN() {
        var measured = ClassificationMetrics.of(
                new float[] {Float.NaN, Float.NaN, Float.NaN, .5f, .25f, .25f}, new int[] {1, 0}, THREE);

        assertThat(measured.loss()).isNaN();
    }

    @Test
    void theFirstOfEquallyProbableClassesIsPredicted() {
        var measured = ClassificationMetrics.of(new float[] {.2f, .4f, .4f}, new int[] {2}, THREE);

        assertThat(measured.predictions()).containsExactly(1);
    }

    private static Evaluation.Classification certain(int[] predictions, int[] labels, List<String> names) {
        float[] probabilities = new float[labels.length * names.size()];
        for (int i = 0; i < labels.length; i++) {
            probabilities[i * names.size() + predictions[i]] = 1;
        }
        return ClassificationMetrics.of(probabilities, labels, names);
    }
}
