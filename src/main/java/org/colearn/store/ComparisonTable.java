package org.colearn.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.store.table.FigureText;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;

/** Both arms of an experiment seed by seed, and the gain of one over the other. */
public final class ComparisonTable {
    private final ExperimentSpec spec;
    private final List<RunResult> runs;

    private ComparisonTable(ExperimentSpec spec, List<RunResult> runs) {
        this.spec = spec;
        this.runs = runs;
    }

    /** One row per seed of the question; cells of what was not tested hold a dash. */
    public static Table of(ExperimentSpec spec, List<RunResult> runs) {
        return new ComparisonTable(spec, runs).table(false);
    }

    /** The same with a last row of means and standard deviations over the seeds whose arms were both tested as specified. */
    public static Table withMean(ExperimentSpec spec, List<RunResult> runs) {
        return new ComparisonTable(spec, runs).table(true);
    }

    private Table table(boolean withMean) {
        String present = String.join("+", spec.deployed());
        List<double[]> scores = spec.seeds().stream().map(this::scores).toList();
        var rows = new ArrayList<List<Cell>>();
        var paired = new ArrayList<double[]>();
        for (int i = 0; i < scores.size(); i++) {
            long seed = spec.seeds().get(i);
            boolean interactive = interactive(seed);
            rows.add(row(interactive ? Cell.words(seed + ", rates moved") : Cell.whole(seed), scores.get(i)));
            if (!interactive && !Double.isNaN(scores.get(i)[3])) {
                paired.add(scores.get(i));
            }
        }
        if (withMean && paired.size() > 1) {
            rows.add(mean(paired));
        }
        return new Table(
                "Test " + (accuracy() ? "accuracy in %" : "mean absolute error"),
                List.of(
                        Column.numbers("seed"),
                        Column.numbers("multimodal, " + present),
                        Column.numbers("multimodal, all"),
                        Column.numbers("unimodal, " + present),
                        Column.numbers("gain")),
                rows);
    }

    /** Multimodal on the deployed and on all modalities, the baseline, and the gain: above 0 where the multimodal arm is better. */
    private double[] scores(long seed) {
        double deployed = score(Arm.MULTIMODAL, seed, RunResult::testDeployed);
        double all = score(Arm.MULTIMODAL, seed, RunResult::testAll);
        double baseline = score(Arm.UNIMODAL, seed, RunResult::testDeployed);
        double gain = accuracy() ? deployed - baseline : baseline - deployed;
        return new double[] {deployed, all, baseline, gain};
    }

    private boolean interactive(long seed) {
        return runs.stream().anyMatch(run -> run.key().seed() == seed && run.interactive());
    }

    private double score(Arm arm, long seed, Function<RunResult, Optional<Evaluation>> which) {
        return runs.stream()
                .filter(run -> run.key().equals(new RunKey(arm, seed)))
                .findFirst()
                .flatMap(which)
                .map(Evaluation::score)
                .orElse(Double.NaN);
    }

    private List<Cell> row(Cell seed, double[] scores) {
        return List.of(
                seed,
                FigureText.score(scores[0], accuracy()),
                FigureText.score(scores[1], accuracy()),
                FigureText.score(scores[2], accuracy()),
                FigureText.difference(scores[3], accuracy()));
    }

    private List<Cell> mean(List<double[]> scores) {
        var row = new ArrayList<Cell>(List.of(Cell.words("mean")));
        for (int c = 0; c < scores.get(0).length; c++) {
            int column = c;
            double[] values = scores.stream().mapToDouble(seed -> seed[column]).toArray();
            double mean = DoubleStream.of(values).average().orElse(Double.NaN);
            double squares =
                    DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
            row.add(FigureText.spread(mean, Math.sqrt(squares / (values.length - 1)), accuracy()));
        }
        return row;
    }

    private boolean accuracy() {
        return runs.stream().flatMap(run -> run.testDeployed().stream()).allMatch(Evaluation::higherIsBetter);
    }
}
