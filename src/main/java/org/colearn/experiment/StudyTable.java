package org.colearn.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.SweepTable.Baseline;
import org.colearn.experiment.SweepTable.Row;
import org.colearn.experiment.SweepTable.SeedScore;
import org.colearn.experiment.statistics.CurveFit;
import org.colearn.experiment.statistics.EffectSize;
import org.colearn.experiment.statistics.Sample;
import org.colearn.experiment.statistics.TTest;
import org.colearn.training.Outcome;

/** Makes one study's part of a {@link SweepTable}. */
final class StudyTable {
    private static final int FEWEST_RATES = 3;

    private final ExperimentSpec study;
    private final List<Cell> cells;
    private final Map<String, List<RunResult>> runs;
    private final List<RunResult> baseline;

    private StudyTable(ExperimentSpec study, List<Cell> cells, Map<String, List<RunResult>> runs) {
        this.study = study;
        this.cells = cells;
        this.runs = runs;
        this.baseline = cells.stream()
                .filter(cell -> cell.arm() == Arm.UNIMODAL)
                .findFirst()
                .map(this::of)
                .orElseThrow();
    }

    static SweepTable.Study of(ExperimentSpec study, List<Cell> cells, Map<String, List<RunResult>> runs) {
        return new StudyTable(study, cells, runs).table();
    }

    private SweepTable.Study table() {
        boolean accuracy = runs.values().stream()
                .flatMap(List::stream)
                .filter(run -> cells.stream()
                        .anyMatch(cell -> cell.name().equals(run.key().cell())))
                .flatMap(run -> run.testDeployed().stream())
                .allMatch(Evaluation::higherIsBetter);
        List<Row> rows = rows();
        Comparator<Double> better = accuracy ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return new SweepTable.Study(
                study,
                accuracy,
                rows,
                cells.stream()
                        .filter(cell -> cell.arm() == Arm.UNIMODAL)
                        .map(this::baseline)
                        .toList(),
                best(rows, Row::validation, better),
                best(rows, row -> row.deployed().mean(), better),
                curve(rows, accuracy));
    }

    private List<RunResult> of(Cell cell) {
        return runs.getOrDefault(cell.name(), List.of());
    }

    private List<Row> rows() {
        List<Cell> multimodal =
                cells.stream().filter(cell -> cell.arm() == Arm.MULTIMODAL).toList();
        List<Optional<Comparison>> comparisons = multimodal.stream()
                .map(cell -> Comparison.of(PairedScores.of(of(cell), baseline)))
                .toList();
        List<Verdict> verdicts = JointVerdicts.of(new VerdictRule(study.deployed()), comparisons);
        return IntStream.range(0, multimodal.size())
                .mapToObj(k -> row(multimodal.get(k), comparisons.get(k), verdicts.get(k)))
                .toList();
    }

    private Row row(Cell cell, Optional<Comparison> comparison, Verdict verdict) {
        List<SeedScore> seeds = seeds(cell);
        double[] gains = seeds.stream()
                .mapToDouble(SeedScore::gain)
                .filter(gain -> !Double.isNaN(gain))
                .toArray();
        return new Row(
                cell,
                seeds,
                (int) of(cell).stream()
                        .filter(run -> run.outcome() instanceof Outcome.Failed)
                        .count(),
                sample(seeds, SeedScore::deployed),
                sample(seeds, SeedScore::all),
                of(cell).stream()
                        .filter(PairedScores::counts)
                        .mapToDouble(StudyTable::validation)
                        .average()
                        .orElse(Double.NaN),
                comparison.map(Comparison::interval),
                verdict,
                TTest.paired(gains, new double[gains.length]),
                EffectSize.dz(gains),
                comparison.flatMap(SeedPlan::of));
    }

    private Baseline baseline(Cell cell) {
        List<SeedScore> seeds = seeds(cell);
        return new Baseline(cell, seeds, sample(seeds, SeedScore::deployed));
    }

    private static Sample sample(List<SeedScore> seeds, Function<SeedScore, Double> score) {
        return Sample.of(seeds.stream().mapToDouble(score::apply).toArray());
    }

    private List<SeedScore> seeds(Cell cell) {
        return of(cell).stream()
                .filter(PairedScores::counts)
                .map(run -> new SeedScore(
                        run.key().seed(),
                        run.testDeployed().orElseThrow().score(),
                        run.testAll().orElseThrow().score(),
                        gain(run)))
                .toList();
    }

    private double gain(RunResult run) {
        return baseline.stream()
                .filter(other -> other.key().seed() == run.key().seed() && PairedScores.counts(other))
                .findFirst()
                .map(other -> {
                    Evaluation ours = run.testDeployed().orElseThrow();
                    double difference =
                            ours.score() - other.testDeployed().orElseThrow().score();
                    return ours.higherIsBetter() ? difference : -difference;
                })
                .orElse(Double.NaN);
    }

    private static double validation(RunResult run) {
        return run.epochs().get(run.bestEpoch() - 1).validDeployed().score();
    }

    private static Optional<Row> best(List<Row> rows, Function<Row, Double> score, Comparator<Double> better) {
        return rows.stream().filter(row -> !score.apply(row).isNaN()).max(Comparator.comparing(score, better));
    }

    /** Where the grid moves along one rate; cells that lack a seed would make the resampled curves differ by their seeds. */
    private Optional<CurveFit> curve(List<Row> rows, boolean accuracy) {
        double sign = accuracy ? 1 : -1;
        List<SeedScore> zero = baseline(cells.stream()
                        .filter(cell -> cell.arm() == Arm.UNIMODAL)
                        .findFirst()
                        .orElseThrow())
                .seeds();
        boolean whole = !zero.isEmpty()
                && rows.stream().allMatch(row -> row.seeds().size() == zero.size())
                && rows.stream().map(Row::rate).allMatch(OptionalDouble::isPresent);
        double[] rates =
                rows.stream().mapToDouble(row -> row.rate().orElse(Double.NaN)).toArray();
        if (!whole || rows.stream().map(Row::rate).distinct().count() < FEWEST_RATES) {
            return Optional.empty();
        }
        double[][] scores = rows.stream()
                .map(row -> row.seeds().stream()
                        .mapToDouble(seed -> sign * seed.deployed())
                        .toArray())
                .toArray(double[][]::new);
        double[] unimodal =
                zero.stream().mapToDouble(seed -> sign * seed.deployed()).toArray();
        boolean paired = study.pairing() == ExperimentSpec.Pairing.PAIRED;
        return Optional.of(CurveFit.of(rates, scores, unimodal, paired, 0));
    }
}
