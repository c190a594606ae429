package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colearn.experiment.Arm;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.text.UiText;

/**
 * The lines of an experiment: one per curve and seed, and their mean.
 *
 * <p>Lines that cannot change any more are kept: of twenty seeds two grow, and a chart is drawn many times a second.
 */
final class SeedLines {
    private static final int FEWEST_FOR_A_MEAN = 2;

    private final LiveModel model;
    private final Map<Resting, Line> resting = new HashMap<>();
    private final Map<Mean, Line> means = new HashMap<>();

    private record Resting(Curve curve, RunTrace run, Phase phase, Emphasis emphasis) {}

    private record Mean(Curve curve, List<Long> seeds, Emphasis emphasis) {}

    SeedLines(LiveModel model) {
        this.model = model;
    }

    /** Seeds of which both arms ran all epochs as specified, as of now. */
    List<Long> complete() {
        return model.seeds().stream()
                .filter(seed -> Arrays.stream(Arm.values())
                        .map(arm -> model.run(arm, seed))
                        .allMatch(run -> run.phase() == Phase.COMPLETED && !run.interactive()))
                .toList();
    }

    /** Whether enough seeds completed in both arms. */
    boolean meanExists() {
        return complete().size() >= FEWEST_FOR_A_MEAN;
    }

    /** The lines of some curves, each curve's mean after its seeds. */
    List<Line> of(List<Curve> curves, Focus focus) {
        List<Long> complete = complete();
        var lines = new ArrayList<Line>();
        for (Curve curve : curves) {
            for (long seed : model.seeds()) {
                boolean strong = focus instanceof Focus.Seed one && one.seed() == seed;
                lines.add(line(curve, model.run(curve.arm(), seed), strong ? Emphasis.STRONG : Emphasis.FAINT));
            }
            if (complete.size() >= FEWEST_FOR_A_MEAN) {
                Emphasis emphasis = focus instanceof Focus.Mean ? Emphasis.STRONG : Emphasis.BAND;
                lines.add(means.computeIfAbsent(new Mean(curve, complete, emphasis), this::mean));
            }
        }
        return lines;
    }

    private Line line(Curve curve, RunTrace run, Emphasis emphasis) {
        var key = new Resting(curve, run, run.phase(), emphasis);
        boolean rests = run.phase() == Phase.WAITING || run.phase().over();
        return rests ? resting.computeIfAbsent(key, this::drawn) : drawn(key);
    }

    private Line drawn(Resting of) {
        Curve curve = of.curve();
        RunTrace run = of.run();
        Style style = curve.style(model.names());
        List<Point> points = run.epochs().stream()
                .map(epoch -> new Point(epoch.epoch(), shown(curve, curve.value(epoch))))
                .toList();
        Optional<Point> best = of.emphasis() == Emphasis.STRONG && curve.showsBest()
                ? points.stream().filter(point -> point.x() == run.bestEpoch()).findFirst()
                : Optional.empty();
        return new Line(
                UiText.of(
                        "live.line.seed",
                        style.legend(),
                        Long.toString(run.key().seed())),
                style,
                of.emphasis(),
                points,
                curve == Curve.TRAIN_LOSS
                        ? run.runningLoss().map(loss -> new Point(run.epochsDone(), loss))
                        : Optional.empty(),
                best);
    }

    /** Runs of equal length keep the mean honest: it never changes its members from one epoch to the next. */
    private Line mean(Mean of) {
        Curve curve = of.curve();
        Style style = curve.style(model.names());
        List<RunTrace> complete =
                of.seeds().stream().map(seed -> model.run(curve.arm(), seed)).toList();
        int common =
                complete.stream().mapToInt(run -> run.epochs().size()).min().orElse(0);
        var points = new ArrayList<Point>();
        for (int e = 0; e < common; e++) {
            double sum = 0;
            for (RunTrace run : complete) {
                sum += shown(curve, curve.value(run.epochs().get(e)));
            }
            points.add(new Point(complete.get(0).epochs().get(e).epoch(), sum / complete.size()));
        }
        return new Line(
                UiText.of("live.line.mean", style.legend(), complete.size()),
                style,
                of.emphasis(),
                points,
                Optional.empty(),
                Optional.empty());
    }

    private double shown(Curve curve, double value) {
        return curve.isScore() && !model.regression() ? 100 * value : value;
    }
}
