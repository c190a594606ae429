package org.colearn.experiment.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.training.TrainingSpec;

/** From a lesson to the sweep that answers it, and from its results to the answer. */
public final class LessonPlan {
    private final Lesson lesson;

    /** The plan of a lesson. */
    public LessonPlan(Lesson lesson) {
        this.lesson = lesson;
    }

    /** What has to be opened. */
    public DataSpec data() {
        return DataSpec.of(lesson.setting().source());
    }

    /** Trainings in all: each rate, and one baseline that all rates are measured against, over every seed. */
    public int runs() {
        return lesson.seeds().size() * (rates().size() + 1);
    }

    /**
     * The sweep that answers the lesson, its cells in the order of the points; a chart over seeds has one rate.
     *
     * @throws DataException with a sentence if the data have other labels than the chart asks about
     * @throws IllegalArgumentException with a sentence if no modality is left to drop
     */
    public SweepSpec sweep(Dataset data) {
        boolean classes = data.labels() instanceof Labels.Classes;
        if (classes != (lesson.chart().metric() == Chart.Metric.ACCURACY)) {
            throw new DataException("The lesson asks for "
                    + (classes ? "the mean absolute error, but the labels of " : "the accuracy, but the labels of ")
                    + data.name() + " are " + (classes ? "classes" : "real numbers")
                    + "; change the chart's metric or the data.");
        }
        List<String> dropped = data.modalities().stream()
                .map(Modality::name)
                .filter(name -> !lesson.setting().deployed().contains(name))
                .toList();
        return new SweepSpec(lesson.title(), List.of(study(data)), RateGrid.tied(dropped, rates()), false);
    }

    /** What the results say at each point. */
    public Answer answer(SweepResult result) {
        List<Cell> cells = result.spec().cells();
        Cell baseline = cells.get(cells.size() - 1);
        var values = new ArrayList<List<Double>>();
        for (Cell cell : cells.subList(0, cells.size() - 1)) {
            List<List<Double>> seeds = lesson.seeds().stream()
                    .map(seed -> value(result, cell.run(seed), baseline.run(seed)))
                    .toList();
            if (overSeeds()) {
                values.addAll(seeds);
            } else {
                values.add(seeds.stream().flatMap(List::stream).toList());
            }
        }
        return new Answer(lesson.chart().points(), values, level(result, baseline));
    }

    private List<Double> rates() {
        return overSeeds() ? List.of(lesson.setting().rate()) : lesson.chart().points();
    }

    private boolean overSeeds() {
        return lesson.chart().axis() == Chart.Axis.SEED;
    }

    private boolean differences() {
        return lesson.chart().quantity() == Chart.Quantity.DIFFERENCE;
    }

    private ExperimentSpec study(Dataset data) {
        Setting setting = lesson.setting();
        ExperimentSpec recommended = ExperimentDefaults.forData(data(), data, setting.architecture());
        TrainingSpec training = recommended.training();
        var fitted = new TrainingSpec(
                setting.epochs(),
                training.batchSize(),
                training.learningRate(),
                training.dropout(),
                training.shuffle(),
                training.keepPartialBatch());
        return setting.protocol()
                .applyTo(recommended
                        .withName(lesson.title())
                        .withTraining(fitted)
                        .withDeployed(setting.deployed())
                        .withSeeds(lesson.seeds())
                        .withRates(Map.of()));
    }

    /** One value, or none if a run it needs failed. */
    private List<Double> value(SweepResult result, RunKey run, RunKey baseline) {
        List<Evaluation> ours = tests(result, run);
        if (!differences() || ours.isEmpty()) {
            return ours.stream().map(Evaluation::score).toList();
        }
        double sign = ours.get(0).higherIsBetter() ? 1 : -1;
        return tests(result, baseline).stream()
                .map(theirs -> sign * (ours.get(0).score() - theirs.score()))
                .toList();
    }

    private double level(SweepResult result, Cell baseline) {
        return differences()
                ? 0
                : lesson.seeds().stream()
                        .flatMap(seed -> tests(result, baseline.run(seed)).stream())
                        .mapToDouble(Evaluation::score)
                        .average()
                        .orElse(Double.NaN);
    }

    private static List<Evaluation> tests(SweepResult result, RunKey key) {
        return result.runs().stream()
                .filter(run -> run.key().equals(key))
                .map(RunResult::testDeployed)
                .flatMap(test -> test.stream())
                .toList();
    }
}
