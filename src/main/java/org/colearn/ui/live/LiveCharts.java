package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colearn.experiment.Arm;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Ends;
import org.colearn.ui.chart.ChartData.Guide;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.text.UiText;

/** Turns the state of an experiment into its two charts. */
final class LiveCharts {
    private final LiveModel model;
    private final SeedLines lines;
    private final Focus focus;

    /** Charts of the model as it is now. */
    LiveCharts(LiveModel model, Focus focus) {
        this(model, new SeedLines(model), focus);
    }

    /** Charts of the model as it is now, with lines that were kept from the last picture. */
    LiveCharts(LiveModel model, SeedLines lines, Focus focus) {
        this.model = model;
        this.lines = lines;
        this.focus = resolved(focus);
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
        return new ChartData(title, epochs(), y, lines.of(curves, focus), List.of(), List.of(), marks);
    }

    /** How to read the emphasis of the lines, as short sentences. */
    String caption() {
        int complete = lines.complete().size();
        var parts = new ArrayList<String>();
        if (focus instanceof Focus.Mean) {
            parts.add(UiText.of("live.caption.meanFirst", complete));
        } else if (model.seeds().size() > 1 && focus instanceof Focus.Seed one) {
            parts.add(UiText.of("live.caption.seed", Long.toString(one.seed())));
            if (lines.meanExists()) {
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

    private Focus resolved(Focus wish) {
        boolean hasMean = lines.meanExists();
        boolean wantsMean = wish instanceof Focus.Mean || (wish instanceof Focus.Follow && model.ended());
        if (hasMean && wantsMean) {
            return new Focus.Mean();
        }
        return wish instanceof Focus.Seed ? wish : new Focus.Seed(model.currentSeed());
    }

    private Axis epochs() {
        int longest =
                model.runs().stream().mapToInt(run -> run.epochs().size()).max().orElse(0);
        int planned = model.spec().training().epochs();
        // a run that was stopped early would be a sliver at the left of the planned axis
        int last = model.ended() && longest > 0 ? longest : Math.max(longest, planned);
        return new Axis(UiText.of("live.axis.epoch"), Ticks.WHOLE, Optional.of(new Ends(0, last)));
    }
}
