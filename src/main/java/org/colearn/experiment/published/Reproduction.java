package org.colearn.experiment.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colearn.data.DataSpec;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentPreset;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.published.PublishedResults.Experiment;
import org.colearn.experiment.published.PublishedResults.Metric;
import org.colearn.experiment.statistics.Sample;
import org.colearn.experiment.statistics.TTest;

/**
 * A published experiment run again: its grid, seeds, hyper-parameters and protocol, on the user's data or on a stand-in.
 *
 * @param experiment which
 * @param data the user's; empty to use built-in data of the same kind, which are not the published data
 */
public record Reproduction(Experiment experiment, Optional<DataSpec> data) {
    /** To be said wherever results on a stand-in are shown. */
    public static final String STAND_IN_WARNING =
            "THESE ARE NOT THE PUBLISHED DATA: built-in data of the same kind stand in for them, so the figures cannot agree"
                    + " with the published ones and say nothing about them. Give the published data with --data PATH.";

    /** The sweep to run: the published rates for audio and video together, seeds 0 to 4, and the unimodal baseline. */
    public SweepSpec spec() {
        ExperimentPreset preset = ExperimentPreset.ALL.get(experiment == Experiment.IEMOCAP ? 0 : 1);
        var study = preset.on(data.orElse(DataSpec.of(preset.standIn())));
        return new SweepSpec(
                study.name(), List.of(study), RateGrid.tied(List.of("audio", "video"), RateGrid.PUBLISHED), false);
    }

    /**
     * One rate (or the baseline) in both studies; differences are tested with Welch's test, as no two runs are paired.
     *
     * @param rate empty for the unimodal baseline
     * @param ours over our seeds
     * @param published over the published seeds
     * @param deviation ours minus published
     * @param gain our rate minus our baseline; NaN in the baseline's line
     * @param publishedGain the same of the published study
     */
    public record Line(
            OptionalDouble rate, Sample ours, Sample published, TTest deviation, TTest gain, TTest publishedGain) {}

    /** The published figures this experiment has, the one read first at the head. */
    public List<Metric> metrics() {
        return experiment == Experiment.IEMOCAP
                ? List.of(Metric.ACCURACY, Metric.SWAPPED_F1, Metric.CROSS_ENTROPY)
                : List.of(Metric.ACCURACY, Metric.MAE, Metric.SWAPPED_F1);
    }

    /** Our results beside the published ones, by rate, then the baseline. */
    public List<Line> compare(List<RunResult> runs, Metric metric) {
        PublishedTable table = PublishedTable.of(experiment, metric);
        double[] theirs = array(table.unimodal());
        List<Cell> cells = spec().cells();
        double[] baseline = values(runs, cells.get(cells.size() - 1), metric);
        var lines = new ArrayList<Line>();
        for (int k = 0; k < table.rows().size(); k++) {
            double[] ours = values(runs, cells.get(k), metric);
            double[] published = array(table.rows().get(k).values());
            lines.add(new Line(
                    OptionalDouble.of(table.rows().get(k).rate()),
                    Sample.of(ours),
                    Sample.of(published),
                    TTest.welch(ours, published),
                    TTest.welch(ours, baseline),
                    TTest.welch(published, theirs)));
        }
        TTest none = TTest.welch(new double[0], new double[0]);
        lines.add(new Line(
                OptionalDouble.empty(),
                Sample.of(baseline),
                Sample.of(theirs),
                TTest.welch(baseline, theirs),
                none,
                none));
        return lines;
    }

    /** Weighted F1 with weights from true counts, which the published code did not compute, by rate, then the baseline. */
    public List<Sample> weightedF1(List<RunResult> runs) {
        return spec().cells().stream()
                .map(cell -> Sample.of(tests(runs, cell).stream()
                        .mapToDouble(test -> test instanceof Evaluation.Classification classes
                                ? classes.weightedF1()
                                : ((Evaluation.Regression) test).sevenClassF1())
                        .toArray()))
                .toList();
    }

    /** In what this is not the published experiment, one sentence each. */
    public List<String> deviations() {
        var list = new ArrayList<String>();
        if (data.isEmpty()) {
            list.add("The data are built-in ones of the same kind, not the published data.");
        }
        list.add(
                "Random numbers are Java's, not PyTorch's: a seed here and the same seed there share nothing but the number.");
        list.add(
                "Within a seed each arm takes the next numbers of one stream, as in the published code; how many numbers an"
                        + " arm takes before the next one differs.");
        if (experiment == Experiment.IEMOCAP) {
            list.add(
                    "The published split was drawn anew by each seed; here it is the one of the file or of its recipe, the"
                            + " same for all seeds.");
            list.add(
                    "The published notebook and the published results disagree (seed 0 without dropout: 22.4 against 28.5 %"
                            + " accuracy); the results are what is compared with.");
        } else {
            list.add(
                    "The published F1 is over labels rounded to whole numbers; predictions beyond -3 to 3 are clipped here.");
        }
        list.add(
                "The published weighted F1 has predictions and labels swapped; both are shown, under their own names.");
        list.add("No results with all modalities present were published; ours are in the table of the sweep.");
        return list;
    }

    private static double[] values(List<RunResult> runs, Cell cell, Metric metric) {
        return tests(runs, cell).stream()
                .mapToDouble(test -> value(test, metric))
                .toArray();
    }

    private static List<Evaluation> tests(List<RunResult> runs, Cell cell) {
        return runs.stream()
                .filter(run -> run.key().cell().equals(cell.name()))
                .flatMap(run -> run.testDeployed().stream())
                .toList();
    }

    private static double value(Evaluation test, Metric metric) {
        if (test instanceof Evaluation.Classification classes) {
            return switch (metric) {
                case ACCURACY -> classes.accuracy();
                case SWAPPED_F1 -> classes.swappedF1();
                case CROSS_ENTROPY -> classes.loss();
                case MAE -> Double.NaN;
            };
        }
        var reals = (Evaluation.Regression) test;
        return switch (metric) {
            case ACCURACY -> reals.acc2NonNegative();
            case SWAPPED_F1 -> reals.swappedSevenClassF1();
            case MAE -> reals.mae();
            case CROSS_ENTROPY -> Double.NaN;
        };
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
