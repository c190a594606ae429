package org.colearn.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void holmMultipliesTheSmallestByAllAndNeverFalls() {
        assertThat(Holm.adjust(new double[] {.01, .04, .03, .005})).containsExactly(.03, .06, .06, .02);
        assertThat(Holm.adjust(new double[] {.9, .8})).containsExactly(1, 1);
        assertThat(Holm.adjust(new double[0])).isEmpty();
    }

    @Test
    void whatCouldNotBeTestedDoesNotCountAmongTheTests() {
        assertThat(Holm.adjust(new double[] {.02, Double.NaN, .03})).containsExactly(.04, Double.NaN, .04);
    }

    /** 3, 4, 5, 6 minus 0: mean 4.5, sd 1.291, t = 6.9714, and t with 3 degrees of freedom has a closed form. */
    @Test
    void thePairedTestEqualsAnExampleWorkedByHand() {
        TTest test = TTest.paired(new double[] {3, 4, 5, 6}, new double[4]);

        assertThat(test.difference()).isEqualTo(4.5);
        assertThat(test.high() - 4.5).isCloseTo(3.18245 * 1.290994 / 2, within(1e-4));
        double x = 4.5 / Math.sqrt(5.0 / 3) * 2 / Math.sqrt(3);
        double upTo = 0.5 + (x / (1 + x * x) + Math.atan(x)) / Math.PI;
        assertThat(test.p()).isCloseTo(2 * (1 - upTo), within(1e-12));
    }

    @Test
    void numbersWithoutSpreadAndSingleNumbersAreNoGroundsForATest() {
        assertThat(TTest.paired(new double[] {1}, new double[] {0}).p()).isNaN();
        assertThat(TTest.paired(new double[] {1, 1}, new double[] {0, 0}).p()).isZero();
        assertThat(TTest.paired(new double[] {1, 1}, new double[] {1, 1}).p()).isEqualTo(1);
        assertThatThrownBy(() -> TTest.differences(new double[2], new double[3]))
                .hasMessageContaining("no pairs");
    }

    /** Redrawn splits overlap: with an eighth of the items tested and three quarters trained on, 1/5 becomes 1/5 + 1/6. */
    @Test
    void redrawnSplitsWidenTheIntervalAsNadeauAndBengioSay() {
        double[] d = {.01, .03, .02, .00, .04};
        TTest plain = TTest.paired(d, new double[5]);
        TTest corrected = TTest.nadeauBengio(d, 1.0 / 6);

        assertThat((corrected.high() - corrected.low()) / (plain.high() - plain.low()))
                .isCloseTo(Math.sqrt((.2 + 1.0 / 6) / .2), within(1e-9));
    }

    /** 10 discordant items, 2 one way: 2 (1 + 10 + 45) / 1024 = .109375; the mid-p counts 45 / 1024 only once. */
    @Test
    void mcNemarEqualsAnExampleWorkedByHand() {
        double[] first = new double[20];
        double[] second = new double[20];
        Arrays.fill(first, 0, 8, 1);
        Arrays.fill(second, 8, 10, 1);

        McNemar test = McNemar.of(first, second);

        assertThat(test.onlyFirst()).isEqualTo(8);
        assertThat(test.onlySecond()).isEqualTo(2);
        assertThat(test.exact()).isCloseTo(112.0 / 1024, within(1e-12));
        assertThat(test.mid()).isCloseTo(67.0 / 1024, within(1e-12));
        assertThat(McNemar.of(first, first).exact()).isEqualTo(1);
    }

    @Test
    void aCurveIsFoundAgainInItsOwnPoints() {
        double[] rates = {0, .15, .4, .6, .8, .9, .95};
        double[][] scores = new double[rates.length][5];
        for (int k = 0; k < rates.length; k++) {
            double p = rates[k];
            Arrays.fill(scores[k], .5 - .2 * (1 - p) * (1 - p) + .05 * (1 - p * p));
        }
        double[] baseline = new double[5];
        Arrays.fill(baseline, .5);

        CurveFit fit = CurveFit.of(rates, scores, baseline, true, 1);

        assertThat(fit.a()).isCloseTo(.2, within(1e-9));
        assertThat(fit.b()).isCloseTo(.05, within(1e-9));
        assertThat(fit.bestRate()).isCloseTo(.8, within(1e-9));
        assertThat(fit.breakEvenRate()).isCloseTo(.6, within(1e-9));
        assertThat(fit.r2()).isCloseTo(1, within(1e-9));
        assertThat(fit.optimum().high() - fit.optimum().low()).isLessThan(1e-9);
        assertThatThrownBy(() -> CurveFit.of(new double[] {0, .5}, new double[2][1], new double[1], true, 1))
                .hasMessageContaining("at least 3 rates");
    }

    @Test
    void theBootstrapOfBothSeedsAndItemsCoversAndIsTheSameForTheSameSeed() {
        var random = new SplittableRandom(5);
        int hits = 0;
        int simulations = 100;
        for (int s = 0; s < simulations; s++) {
            double[][] d = new double[8][60];
            double[] item = new double[60];
            Arrays.setAll(item, i -> random.nextGaussian());
            for (double[] row : d) {
                double seed = .1 * random.nextGaussian();
                Arrays.setAll(row, i -> item[i] + seed + random.nextGaussian());
            }
            Bootstrap interval = Bootstrap.hierarchical(d, 400, s);
            hits += interval.low() <= 0 && 0 <= interval.high() ? 1 : 0;
            assertThat(Bootstrap.hierarchical(d, 400, s)).isEqualTo(interval);
        }
        assertThat(hits).isGreaterThanOrEqualTo(93);
    }
}
