package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colearn.experiment.Arm;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Ends;
import org.colearn.ui.chart.ChartData.Guide;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.text.UiText;

/** Turns the state of an experiment into its two charts. */
final class LiveCharts {
    private static final int FEWEST_FOR_A_MEAN = 2;

    private final LiveModel model;
    private final Focus focus;

    /** Charts of the model as it is now. */
    LiveCharts(LiveModel model, Focus focus) {
        this.model = model;
        this.focus = resolved(model, focus);
    }

    /** Train and validation loss against the epoch. */
    ChartData loss() {
        var y = new Axis(UiText.of("live.axis.loss"), Ticks.NUMBER, Optional.empty());
        return chart(UiText.of("live.title.loss"), y, Curve.losses());
    }

    /** Accuracy in percent, or mean absolute error, on the validation split against the epoch. */
    ChartData score() {
        String kind = model.regression() ? "mae" : "accuracy";
        Ticks ticks = model.regression() ? Ticks.NUMBER : Ticks.PERCENT;
        var y = new Axis(UiText.of("live.axis." + kind), ticks, Optional.empty());
        return chart(UiText.of("live.title." + kind), y, Curve.scores(model.names()));
    }

    private ChartData chart(String title, Axis y, List<Curve> curves) {
        List<Guide> marks = focusedRun()
                .map(run -> RateMarks.of(model.spec().training().dropout(), run.changes()))
                .orElse(List.of());
        return new ChartData(title, epochs(), y, lines(curves), List.of(), List.of(), marks);
    }

    /** How to read the emphasis of the lines, as short sentences. */
    String caption() {
        int complete = completeSeeds(model).size();
        var parts = new ArrayList<String>();
        if (focus instanceof Focus.Mean) {
            parts.add(UiText.of("live.caption.meanFirst", complete));
        } else if (model.seeds().size() > 1 && focus instanceof Focus.Seed one) {
            parts.add(UiText.of("live.caption.seed", Long.toString(one.seed())));
            if (complete >= FEWEST_FOR_A_MEAN) {
                parts.add(UiText.of("live.caption.mean", complete));
            }
        }
        if (focus instanceof Focus.Seed) {
            parts.add(UiText.of("live.caption.best"));
        }
        if (focusedRun().filter(RunTrace::interactive).isPresent()) {
            parts.add(UiText.of("live.caption.moved"));
        }
        return String.join(" ", parts);
    }

    /** The seed that stands out; empty if the mean does. */
    Optional<Long> focusedSeed() {
        return focus instanceof Focus.Seed one ? Optional.of(one.seed()) : Optional.empty();
    }

    private Optional<RunTrace> focusedRun() {
        return focusedSeed().map(seed -> model.run(Arm.MULTIMODAL, seed));
    }

    private static Focus resolved(LiveModel model, Focus wish) {
        boolean hasMean = meanExists(model);
        boolean wantsMean = wish instanceof Focus.Mean || (wish instanceof Focus.Follow && model.ended());
        if (hasMean && wantsMean) {
            return new Focus.Mean();
        }
        return wish instanceof Focus.Seed ? wish : new Focus.Seed(model.currentSeed());
    }

    /** Whether enough seeds completed in both arms. */
    static boolean meanExists(LiveModel model) {
        return completeSeeds(model).size() >= FEWEST_FOR_A_MEAN;
    }

    /** Seeds of which both arms ran all epochs as specified. */
    private static List<Long> completeSeeds(LiveModel model) {
        return model.seeds().stream()
                .filter(seed -> Arrays.stream(Arm.values())
                        .map(arm -> model.run(arm, seed))
                        .allMatch(run -> run.phase() == Phase.COMPLETED && !run.interactive()))
                .toList();
    }

    private Axis epochs() {
        int longest =
                model.runs().stream().mapToInt(run -> run.epochs().size()).max().orElse(0);
        int planned = model.spec().training().epochs();
        // a run that was stopped early would be a sliver at the left of the planned axis
        int last = model.ended() && longest > 0 ? longest : Math.max(longest, planned);
        return new Axis(UiText.of("live.axis.epoch"), Ticks.WHOLE, Optional.of(new Ends(0, last)));
    }

    private List<Line> lines(List<Curve> curves) {
        var lines = new ArrayList<Line>();
        for (Curve curve : curves) {
            Style style = curve.style(model.names());
            for (long seed : model.seeds()) {
                lines.add(seedLine(curve, style, seed));
            }
            if (meanExists(model)) {
                lines.add(meanLine(curve, style));
            }
        }
        return lines;
    }

    private Line seedLine(Curve curve, Style style, long seed) {
        RunTrace run = model.run(curve.arm(), seed);
        List<Point> points = run.epochs().stream()
                .map(epoch -> new Point(epoch.epoch(), shown(curve, curve.value(epoch))))
                .toList();
        boolean strong = focus instanceof Focus.Seed one && one.seed() == seed;
        Optional<Point> best = strong && curve.showsBest()
                ? points.stream().filter(point -> point.x() == run.bestEpoch()).findFirst()
                : Optional.empty();
        return new Line(
                UiText.of("live.line.seed", style.legend(), Long.toString(seed)),
                style,
                strong ? Emphasis.STRONG : Emphasis.FAINT,
                points,
                curve == Curve.TRAIN_LOSS
                        ? run.runningLoss().map(loss -> new Point(run.epochsDone(), loss))
                        : Optional.empty(),
                best);
    }

    /** Runs of equal length keep the mean honest: it never changes its members from one epoch to the next. */
    private Line meanLine(Curve curve, Style style) {
        List<RunTrace> complete = completeSeeds(model).stream()
                .map(seed -> model.run(curve.arm(), seed))
                .toList();
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
                focus instanceof Focus.Mean ? Emphasis.STRONG : Emphasis.BAND,
                points,
                Optional.empty(),
                Optional.empty());
    }

    private double shown(Curve curve, double value) {
        return curve.isScore() && !model.regression() ? 100 * value : value;
    }
}
