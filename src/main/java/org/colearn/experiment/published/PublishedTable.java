package org.colearn.experiment.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.colearn.experiment.published.PublishedResults.Experiment;
import org.colearn.experiment.published.PublishedResults.Metric;
import org.colearn.experiment.published.PublishedResults.Run;
import org.colearn.experiment.statistics.CurveFit;
import org.colearn.experiment.statistics.Holm;
import org.colearn.experiment.statistics.Sample;
import org.colearn.experiment.statistics.TTest;

/**
 * The published table with the statistics it was published without.
 *
 * @param experiment which
 * @param metric of what
 * @param rows one per rate, in order
 * @param unimodal the baseline's scores by seed
 * @param curve the closed-form curve through the gains, larger is better; its seeds are not really paired
 */
public record PublishedTable(
        Experiment experiment, Metric metric, List<Row> rows, List<Double> unimodal, CurveFit curve) {
    /** Copies the lists. */
    public PublishedTable {
        rows = List.copyOf(rows);
        unimodal = List.copyOf(unimodal);
    }

    /**
     * One rate against the unimodal baseline.
     *
     * @param rate dropout rate of audio and video together
     * @param values the figure by seed
     * @param sample mean and standard deviation
     * @param paired t-test over same-numbered seeds, rate minus unimodal, as a reader of the results would do it
     * @param pairedHolm its p-value after Holm's correction over the rates
     * @param welch the honest test: equal numbers did not mean equal random numbers
     * @param welchHolm its p-value after Holm's correction over the rates
     * @param wins seeds in which the rate was better than the baseline
     */
    public record Row(
            double rate,
            List<Double> values,
            Sample sample,
            TTest paired,
            double pairedHolm,
            TTest welch,
            double welchHolm,
            int wins) {}

    /** Recomputed from the per-seed results. */
    public static PublishedTable of(Experiment experiment, Metric metric) {
        List<Run> runs = PublishedResults.runs(experiment, metric);
        double[] baseline = values(runs, OptionalDouble.empty());
        double[] rates = runs.stream()
                .flatMapToDouble(run -> run.rate().stream())
                .distinct()
                .toArray();
        double[][] cells = Arrays.stream(rates)
                .mapToObj(rate -> values(runs, OptionalDouble.of(rate)))
                .toArray(double[][]::new);
        TTest[] paired =
                Arrays.stream(cells).map(cell -> TTest.paired(cell, baseline)).toArray(TTest[]::new);
        TTest[] welch =
                Arrays.stream(cells).map(cell -> TTest.welch(cell, baseline)).toArray(TTest[]::new);
        double[] pairedHolm =
                Holm.adjust(Arrays.stream(paired).mapToDouble(TTest::p).toArray());
        double[] welchHolm =
                Holm.adjust(Arrays.stream(welch).mapToDouble(TTest::p).toArray());
        var rows = new ArrayList<Row>();
        for (int k = 0; k < rates.length; k++) {
            rows.add(new Row(
                    rates[k],
                    Arrays.stream(cells[k]).boxed().toList(),
                    Sample.of(cells[k]),
                    paired[k],
                    pairedHolm[k],
                    welch[k],
                    welchHolm[k],
                    wins(cells[k], baseline, metric)));
        }
        return new PublishedTable(
                experiment,
                metric,
                rows,
                Arrays.stream(baseline).boxed().toList(),
                curve(rates, cells, baseline, metric));
    }

    private static CurveFit curve(double[] rates, double[][] cells, double[] baseline, Metric metric) {
        double sign = metric.higherIsBetter() ? 1 : -1;
        double[][] gains = Arrays.stream(cells)
                .map(cell -> Arrays.stream(cell).map(v -> sign * v).toArray())
                .toArray(double[][]::new);
        return CurveFit.of(
                rates, gains, Arrays.stream(baseline).map(v -> sign * v).toArray(), false, 0);
    }

    private static double[] values(List<Run> runs, OptionalDouble rate) {
        return runs.stream()
                .filter(run -> run.rate().equals(rate))
                .mapToDouble(Run::value)
                .toArray();
    }

    private static int wins(double[] cell, double[] baseline, Metric metric) {
        int wins = 0;
        for (int s = 0; s < cell.length; s++) {
            wins += (metric.higherIsBetter() ? cell[s] > baseline[s] : cell[s] < baseline[s]) ? 1 : 0;
        }
        return wins;
    }
}
