package org.colearn.experiment.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.colearn.experiment.published.PublishedResults.Experiment;
import org.colearn.experiment.published.PublishedResults.Metric;
import org.colearn.experiment.published.PublishedTable.Row;
import org.colearn.experiment.statistics.EffectSize;
import org.colearn.experiment.statistics.Sample;
import org.colearn.experiment.statistics.TTest;
import org.junit.jupiter.api.Test;

/** The published figures with intervals and p-values, as an independent program computed them from the same file. */
class PublishedTableTest {
    /** mean, sd, low, high | difference | paired low, high, p, Holm | Welch low, high, p, Holm | wins; in percent. */
    private static final double[][] IEMOCAP = {
        {27.42, .88, 26.33, 28.51, -18.07, -18.89, -17.25, 4e-7, 3e-6, -19.34, -16.80, 8e-10, 6e-9, 0},
        {36.33, 1.66, 34.27, 38.38, -9.16, -12.13, -6.19, .0010, .0061, -11.21, -7.12, 3e-5, 2e-4, 0},
        {41.16, 1.93, 38.77, 43.56, -4.33, -7.02, -1.63, .011, .045, -6.69, -1.96, .0046, .023, 0},
        {44.53, 1.19, 43.06, 46.01, -.95, -2.45, .54, .15, .45, -2.49, .58, .19, .49, 0},
        {46.60, .65, 45.79, 47.42, 1.12, .60, 1.63, .0039, .019, -.02, 2.25, .053, .21, 5},
        {45.33, .55, 44.65, 46.01, -.16, -1.08, .75, .65, .65, -1.25, .93, .73, .73, 2},
        {44.40, 1.31, 42.77, 46.02, -1.09, -2.89, .70, .17, .45, -2.75, .57, .16, .49, 1},
    };

    /** Accuracy mean, sd | difference, paired low, high, Welch p || MAE the same. */
    private static final double[][] MOSI = {
        {71.98, 1.29, .44, -1.38, 2.26, .64, 1.0584, .0372, -.0153, -.081, .050, .60},
        {72.92, 1.10, 1.37, -1.76, 4.50, .15, 1.0576, .0232, -.0161, -.106, .074, .54},
        {72.48, 1.44, .93, -2.37, 4.24, .36, 1.0540, .0303, -.0197, -.113, .074, .47},
        {72.57, .93, 1.02, -1.06, 3.10, .26, 1.0418, .0226, -.0319, -.107, .043, .24},
        {72.04, 1.04, .50, -1.23, 2.23, .58, 1.0687, .0083, -.0050, -.071, .061, .83},
        {72.65, 1.72, 1.11, -2.29, 4.51, .32, 1.0323, .0218, -.0414, -.125, .042, .14},
        {71.40, .60, -.15, -2.45, 2.16, .85, 1.0689, .0260, -.0048, -.076, .067, .85},
    };

    @Test
    void theIemocapTableHasThePublishedMeansAndTheirIntervalsAndTests() {
        PublishedTable table = PublishedTable.of(Experiment.IEMOCAP, Metric.ACCURACY);

        assertThat(table.rows()).extracting(Row::rate).containsExactly(0.0, .15, .4, .6, .8, .9, .95);
        assertThat(100
                        * Sample.of(table.unimodal().stream()
                                        .mapToDouble(d -> d)
                                        .toArray())
                                .mean())
                .isCloseTo(45.49, within(.006));
        for (int k = 0; k < IEMOCAP.length; k++) {
            double[] e = IEMOCAP[k];
            Row row = table.rows().get(k);
            points(row.sample().mean(), e[0]);
            points(row.sample().sd(), e[1]);
            points(row.sample().mean() - row.sample().halfWidth(), e[2]);
            points(row.sample().mean() + row.sample().halfWidth(), e[3]);
            test(row.paired(), row.pairedHolm(), e, 5);
            test(row.welch(), row.welchHolm(), e, 9);
            assertThat(row.wins()).isEqualTo((int) e[13]);
        }
    }

    @Test
    void theMosiTablesHaveThePublishedMeansAndNoCellDiffersByAnyTest() {
        PublishedTable accuracy = PublishedTable.of(Experiment.MOSI, Metric.ACCURACY);
        PublishedTable mae = PublishedTable.of(Experiment.MOSI, Metric.MAE);

        for (int k = 0; k < MOSI.length; k++) {
            double[] e = MOSI[k];
            Row row = accuracy.rows().get(k);
            points(row.sample().mean(), e[0]);
            points(row.sample().sd(), e[1]);
            points(row.paired().difference(), e[2]);
            points(row.paired().low(), e[3]);
            points(row.paired().high(), e[4]);
            rounded(row.welch().p(), e[5]);
            Row error = mae.rows().get(k);
            assertThat(error.sample().mean()).isCloseTo(e[6], within(6e-5));
            assertThat(error.sample().sd()).isCloseTo(e[7], within(6e-5));
            assertThat(error.paired().difference()).isCloseTo(e[8], within(6e-5));
            assertThat(error.paired().low()).isCloseTo(e[9], within(6e-4));
            assertThat(error.paired().high()).isCloseTo(e[10], within(6e-4));
            rounded(error.welch().p(), e[11]);
        }
        assertThat(accuracy.rows()).allMatch(row -> row.welchHolm() > .99 && row.pairedHolm() > .05);
        assertThat(mae.rows()).allMatch(row -> row.welchHolm() > .9);
    }

    @Test
    void theSwappedF1AndTheCrossEntropyAreThePublishedOnes() {
        double[] f1 = {40.36, 42.89, 44.62, 46.84, 48.41, 46.73, 45.38};
        double[] entropy = {1.8133, 1.6727, 1.5807, 1.5202, 1.4804, 1.4787, 1.4978};
        PublishedTable swapped = PublishedTable.of(Experiment.IEMOCAP, Metric.SWAPPED_F1);
        PublishedTable loss = PublishedTable.of(Experiment.IEMOCAP, Metric.CROSS_ENTROPY);
        for (int k = 0; k < f1.length; k++) {
            points(swapped.rows().get(k).sample().mean(), f1[k]);
            assertThat(loss.rows().get(k).sample().mean()).isCloseTo(entropy[k], within(6e-5));
        }
        rounded(swapped.rows().get(4).welch().p(), .045);
        rounded(swapped.rows().get(4).welchHolm(), .23);
        rounded(swapped.rows().get(4).paired().p(), .024);
    }

    @Test
    void theCurveThroughThePublishedMeansHasItsOptimumAndBreakEven() {
        var curve = PublishedTable.of(Experiment.IEMOCAP, Metric.ACCURACY).curve();

        assertThat(100 * curve.a()).isCloseTo(21.2, within(.06));
        assertThat(100 * curve.b()).isCloseTo(4.36, within(.006));
        assertThat(curve.bestRate()).isCloseTo(.83, within(.006));
        assertThat(curve.breakEvenRate()).isCloseTo(.66, within(.006));
        assertThat(curve.r2()).isCloseTo(.97, within(.006));
        assertThat(curve.optimum().low()).isCloseTo(.78, within(.015));
        assertThat(curve.optimum().high()).isCloseTo(.90, within(.015));
        assertThat(curve.breakEven().low()).isCloseTo(.57, within(.025));
        assertThat(curve.breakEven().high()).isCloseTo(.79, within(.025));
        assertThat(-100 * curve.gain(0)).isCloseTo(16.9, within(.06));
        assertThat(-100 * curve.gain(.8)).isCloseTo(-.7, within(.06));
    }

    @Test
    void theCurveThroughTheMosiMeansTellsOfNoOptimum() {
        var curve = PublishedTable.of(Experiment.MOSI, Metric.ACCURACY).curve();

        assertThat(curve.optimum().high() - curve.optimum().low()).isGreaterThan(1);
    }

    @Test
    void theEffectSizesAreThoseOfThePublishedOptimum() {
        PublishedTable table = PublishedTable.of(Experiment.IEMOCAP, Metric.ACCURACY);
        double[] at80 = array(table.rows().get(4).values());
        double[] unimodal = array(table.unimodal());

        assertThat(EffectSize.hedgesG(at80, unimodal)).isCloseTo(1.32, within(.006));
        assertThat(EffectSize.dz(TTest.differences(at80, unimodal))).isCloseTo(2.68, within(.02));
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void test(TTest test, double holm, double[] e, int from) {
        points(test.difference(), e[4]);
        points(test.low(), e[from]);
        points(test.high(), e[from + 1]);
        rounded(test.p(), e[from + 2]);
        rounded(holm, e[from + 3]);
    }

    private static void points(double value, double percent) {
        assertThat(100 * value).isCloseTo(percent, within(.006));
    }

    /** Equal in the digits that the expectation shows: two, or one for tiny p-values. */
    private static void rounded(double value, double expected) {
        double step = expected < 1e-3 ? Math.pow(10, Math.floor(Math.log10(expected))) : expected < .1 ? .001 : .01;
        assertThat(value).isCloseTo(expected, within(.51 * (expected >= .001 && expected < .01 ? .0001 : step)));
    }
}
