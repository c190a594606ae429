package org.colearn.experiment.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colearn.data.DataException;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentDefaults;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.training.ModalityDropout;
import org.colearn.training.TrainingSpec;

/** From a lesson to the experiments that answer it, and from their results to the answer. */
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

    /** Trainings in all: two arms for each seed of each experiment. */
    public int runs() {
        return 2 * lesson.seeds().size() * rates().size();
    }

    /**
     * One experiment per rate, in the order of the points; a chart over seeds is one experiment.
     *
     * @throws DataException with a sentence if the data have other labels than the chart asks about
     */
    public List<ExperimentSpec> experiments(Dataset data) {
        boolean classes = data.labels() instanceof Labels.Classes;
        if (classes != (lesson.chart().metric() == Chart.Metric.ACCURACY)) {
            throw new DataException("The lesson asks for "
                    + (classes ? "the mean absolute error, but the labels of " : "the accuracy, but the labels of ")
                    + data.name() + " are " + (classes ? "classes" : "real numbers")
                    + "; change the chart's metric or the data.");
        }
        return rates().stream().map(rate -> experiment(data, rate)).toList();
    }

    /** What the results, in the order of {@link #experiments}, say at each point. */
    public Answer answer(List<ExperimentResult> results) {
        var values = new ArrayList<List<Double>>();
        for (ExperimentResult result : results) {
            List<List<Double>> seeds =
                    lesson.seeds().stream().map(seed -> value(result, seed)).toList();
            if (overSeeds()) {
                values.addAll(seeds);
            } else {
                values.add(seeds.stream().flatMap(List::stream).toList());
            }
        }
        return new Answer(lesson.chart().points(), values, baseline(results));
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

    private ExperimentSpec experiment(Dataset data, double rate) {
        Setting setting = lesson.setting();
        ExperimentSpec recommended = ExperimentDefaults.forData(data(), data, setting.architecture());
        Map<String, Double> rates = new TreeMap<>();
        data.modalities().stream()
                .map(Modality::name)
                .filter(name -> !setting.deployed().contains(name))
                .forEach(name -> rates.put(name, rate));
        TrainingSpec training = recommended.training();
        var dropout = new ModalityDropout(
                rates, training.dropout().draw(), training.dropout().granularity());
        return setting.protocol()
                .applyTo(new ExperimentSpec(
                        lesson.title(),
                        recommended.data(),
                        recommended.model(),
                        new TrainingSpec(
                                setting.epochs(),
                                training.batchSize(),
                                training.learningRate(),
                                dropout,
                                training.shuffle(),
                                training.keepPartialBatch()),
                        setting.deployed(),
                        lesson.seeds(),
                        recommended.pairing()));
    }

    /** One value, or none if a run it needs failed. */
    private List<Double> value(ExperimentResult result, long seed) {
        List<Evaluation> ours = tests(result, Arm.MULTIMODAL, seed);
        if (!differences() || ours.isEmpty()) {
            return ours.stream().map(Evaluation::score).toList();
        }
        double sign = ours.get(0).higherIsBetter() ? 1 : -1;
        return tests(result, Arm.UNIMODAL, seed).stream()
                .map(baseline -> sign * (ours.get(0).score() - baseline.score()))
                .toList();
    }

    private double baseline(List<ExperimentResult> results) {
        return differences()
                ? 0
                : results.stream()
                        .flatMap(result ->
                                lesson.seeds().stream().flatMap(seed -> tests(result, Arm.UNIMODAL, seed).stream()))
                        .mapToDouble(Evaluation::score)
                        .average()
                        .orElse(Double.NaN);
    }

    private static List<Evaluation> tests(ExperimentResult result, Arm arm, long seed) {
        return result.runs().stream()
                .filter(run -> run.key().equals(new RunKey(arm, seed)))
                .map(RunResult::testDeployed)
                .flatMap(test -> test.stream())
                .toList();
    }
}
