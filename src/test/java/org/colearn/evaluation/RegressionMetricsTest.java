package org.colearn.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.nd4j.evaluation.regression.RegressionEvaluation;
import org.nd4j.linalg.factory.Nd4j;

class RegressionMetricsTest {
    @Test
    void theMeanAbsoluteErrorIsLossAndScoreAndSmallerIsBetter() {
        var measured = RegressionMetrics.of(new float[] {1, -1, .5f}, new float[] {2, -1, 0});

        assertThat(measured.mae()).isCloseTo(.5, within(1e-12));
        assertThat(measured.loss()).isEqualTo(measured.mae());
        assertThat(measured.score()).isEqualTo(measured.mae());
        assertThat(measured.higherIsBetter()).isFalse();
        assertThat(measured.itemScores()).containsExactly(-1, 0, -.5);
    }

    @Test
    void theTwoSignAccuraciesDifferInZeroLabels() {
        float[] labels = {2, -1, 0, 0, -3};
        float[] predictions = {1, -2, -.1f, .1f, .2f};

        var measured = RegressionMetrics.of(predictions, labels);

        assertThat(measured.acc2NonNegative()).isCloseTo(3 / 5.0, within(1e-12));
        assertThat(measured.acc2NonZero()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void aSignAccuracyOverNoItemsIsNaN() {
        assertThat(RegressionMetrics.of(new float[] {1, 2}, new float[] {0, 0}).acc2NonZero())
                .isNaN();
    }

    @Test
    void sevenClassAccuracyRoundsHalvesToEvenAndClipsToThree() {
        // 2.5 rounds to 2, 1.5 to 2, 4.2 clips to 3, -0.4 rounds to 0, -3.6 clips to -3, 0.6 rounds to 1.
        float[] labels = {2, 2, 3, 0, -3, 0};
        float[] predictions = {2.5f, 1.5f, 4.2f, -.4f, -3.6f, .6f};

        assertThat(RegressionMetrics.of(predictions, labels).acc7()).isCloseTo(5 / 6.0, within(1e-12));
    }

    @Test
    void pearsonIsOneOnARisingLineAndMinusOneOnAFallingOne() {
        float[] labels = {-1, 0, 2, 3};

        assertThat(RegressionMetrics.of(new float[] {-1, 1, 5, 7}, labels).correlation())
                .isCloseTo(1, within(1e-12));
        assertThat(RegressionMetrics.of(new float[] {1, 0, -2, -3}, labels).correlation())
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void pearsonIsNaNWhereOneSideIsConstant() {
        float[] same = {.1f, .1f, .1f};

        assertThat(RegressionMetrics.of(same, new float[] {1, 2, 3}).correlation())
                .isNaN();
        assertThat(RegressionMetrics.of(new float[] {1, 2, 3}, same).correlation())
                .isNaN();
    }

    @Test
    void aPredictionOfNaNMakesTheLossNaNAndIsInNoClass() {
        var measured = RegressionMetrics.of(new float[] {Float.NaN, 1}, new float[] {0, 1});

        assertThat(measured.loss()).isNaN();
        assertThat(measured.acc7()).isEqualTo(.5);
        assertThat(measured.acc2NonNegative()).isEqualTo(.5);
    }

    @Test
    void errorAndCorrelationAgreeWithNd4j() {
        var random = new SplittableRandom(5);
        float[] labels = new float[700];
        float[] predictions = new float[700];
        double[][] labelColumn = new double[700][1];
        double[][] predictionColumn = new double[700][1];
        for (int i = 0; i < 700; i++) {
            labels[i] = (float) random.nextDouble(-3, 3);
            predictions[i] = (float) (.3 * labels[i] + random.nextDouble(-1, 1));
            labelColumn[i][0] = labels[i];
            predictionColumn[i][0] = predictions[i];
        }
        var reference = new RegressionEvaluation(1);
        reference.eval(Nd4j.create(labelColumn), Nd4j.create(predictionColumn));

        var measured = RegressionMetrics.of(predictions, labels);

        assertThat(measured.mae()).isCloseTo(reference.meanAbsoluteError(0), within(1e-6));
        assertThat(measured.correlation()).isCloseTo(reference.pearsonCorrelation(0), within(1e-6));
    }
}
