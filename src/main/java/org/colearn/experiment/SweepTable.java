package org.colearn.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.colearn.experiment.statistics.CurveFit;
import org.colearn.experiment.statistics.Sample;
import org.colearn.experiment.statistics.TTest;

/**
 * What a sweep says so far: every rate against the baseline of the deployed modalities, study by study. Depends on the runs
 * alone, not on time, order or process: equal runs give equal tables, bit for bit (but for {@link Row#plan}, which holds
 * measured time).
 *
 * @param name what the user called the sweep
 * @param studies one entry each, in the specification's order
 */
public record SweepTable(String name, List<Study> studies) {
    /** Copies the list. */
    public SweepTable {
        studies = List.copyOf(studies);
    }

    /**
     * One dataset with one architecture under one protocol.
     *
     * @param spec the study
     * @param accuracy whether scores are accuracies in [0, 1], rather than mean absolute errors
     * @param rows one per point of the grid
     * @param baselines the deployed modalities first, then single ones
     * @param chosen the row whose validation score is best; choosing by it does not flatter the test
     * @param bestOnTest the row whose test score is best; chosen on the test split, so its difference is biased upwards
     * @param curve the closed-form curve, where the grid moves along one rate and every cell has a result
     */
    public record Study(
            ExperimentSpec spec,
            boolean accuracy,
            List<Row> rows,
            List<Baseline> baselines,
            Optional<Row> chosen,
            Optional<Row> bestOnTest,
            Optional<CurveFit> curve) {
        /** Copies the lists. */
        public Study {
            rows = List.copyOf(rows);
            baselines = List.copyOf(baselines);
        }
    }

    /**
     * One seed of a cell.
     *
     * @param seed which
     * @param deployed test score with the deployed modalities only
     * @param all test score with every modality; the same for a baseline
     * @param gain item by item better than the baseline of the same seed, above 0 is better; NaN without that baseline
     */
    public record SeedScore(long seed, double deployed, double all, double gain) {}

    /**
     * One point of the grid against the baseline.
     *
     * @param cell which
     * @param seeds those that were tested, in order
     * @param failed how many runs failed
     * @param deployed over seeds, with the deployed modalities only
     * @param all over seeds, with every modality
     * @param validation mean over seeds of the tested checkpoint's validation score, deployed modalities only
     * @param interval of the difference over seeds and test items, its p before correction; empty without a pair
     * @param verdict its p after Holm's correction over the rows of the study
     * @param overSeeds the t-test over seeds alone, which takes the test items for the whole population
     * @param dz effect size of the paired differences over seeds
     * @param plan what it would take to know the difference better; empty if more seeds would not do it
     */
    public record Row(
            Cell cell,
            List<SeedScore> seeds,
            int failed,
            Sample deployed,
            Sample all,
            double validation,
            Optional<CrossedInterval> interval,
            Verdict verdict,
            TTest overSeeds,
            double dz,
            Optional<SeedPlan> plan) {
        /** Copies the list. */
        public Row {
            seeds = List.copyOf(seeds);
        }

        /** The dropout rate, where all modalities of the grid have the same. */
        public OptionalDouble rate() {
            double[] rates = cell.rates().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .distinct()
                    .toArray();
            return rates.length == 1 ? OptionalDouble.of(rates[0]) : OptionalDouble.empty();
        }
    }

    /**
     * A baseline: trained and tested on its modalities alone.
     *
     * @param cell which
     * @param seeds those that were tested
     * @param score over seeds
     */
    public record Baseline(Cell cell, List<SeedScore> seeds, Sample score) {
        /** Copies the list. */
        public Baseline {
            seeds = List.copyOf(seeds);
        }
    }

    /**
     * Over the runs so far.
     *
     * @param runs in any order; failed runs are counted, stopped ones do not belong here
     */
    public static SweepTable of(SweepSpec spec, List<RunResult> runs) {
        Map<String, List<RunResult>> byCell = byCell(runs);
        List<Cell> cells = spec.cells();
        return new SweepTable(
                spec.name(),
                IntStream.range(0, spec.studies().size())
                        .mapToObj(k -> StudyTable.of(
                                spec.studies().get(k),
                                cells.stream().filter(cell -> cell.study() == k).toList(),
                                byCell))
                        .toList());
    }

    /** The same of an experiment, the smallest sweep: one rate, one baseline; stopped runs count with their checkpoint. */
    public static SweepTable of(ExperimentSpec spec, List<RunResult> runs) {
        return new SweepTable(spec.name(), List.of(StudyTable.of(spec, Cell.of(spec), byCell(runs))));
    }

    private static Map<String, List<RunResult>> byCell(List<RunResult> runs) {
        Map<String, List<RunResult>> byCell = new HashMap<>();
        runs.stream().sorted(Comparator.comparingLong(run -> run.key().seed())).forEach(run -> byCell.computeIfAbsent(
                        run.key().cell(), c -> new ArrayList<>())
                .add(run));
        return byCell;
    }
}
