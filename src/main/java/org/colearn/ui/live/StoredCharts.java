package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.VerdictRule;
import org.colearn.ui.chart.ChartData;

/** The charts of the Live tab for an experiment that has ended, made of what is stored of it. */
public final class StoredCharts {
    private StoredCharts() {}

    /** Validation score and loss against the epoch; lines without points are left out. */
    public static List<ChartData> of(ExperimentSpec spec, List<RunResult> results) {
        boolean regression =
                results.stream().flatMap(run -> run.testDeployed().stream()).anyMatch(test -> !test.higherIsBetter());
        var every = new ArrayList<>(spec.deployed());
        var others = new TreeSet<>(spec.training().dropout().rates().keySet());
        spec.deployed().forEach(others::remove);
        every.addAll(others);
        var model = new LiveModel(spec, SetNames.of(spec.deployed(), every), regression);
        results.forEach(result -> model.accept(new ExperimentEvent.RunEnded(result)));
        var verdict = new VerdictRule(spec.deployed()).judge(results);
        model.accept(new ExperimentEvent.Ended(new ExperimentResult(spec, results, verdict, "")));
        var charts = new LiveCharts(model, new Focus.Follow());
        return List.of(drawn(charts.score()), drawn(charts.loss()));
    }

    private static ChartData drawn(ChartData chart) {
        return new ChartData(
                chart.title(),
                chart.x(),
                chart.y(),
                chart.lines().stream().filter(line -> !line.points().isEmpty()).toList());
    }
}
