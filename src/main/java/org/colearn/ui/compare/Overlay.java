package org.colearn.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colearn.training.EpochRecord;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Band;
import org.colearn.ui.chart.ChartData.Cover;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Reach;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/** The curves of chosen runs in one chart: for each group of seeds a mean with a band, and every seed faint behind it. */
final class Overlay {
    private final Measure measure;
    private final boolean accuracy;
    private final Map<RunGroup, List<Trace>> groups = new LinkedHashMap<>();
    private final Map<RunGroup, Style> styles = new LinkedHashMap<>();

    /**
     * A run with its curves.
     *
     * @param row which run
     * @param epochs every finished epoch, in order
     * @param colour the number of its group's colour
     */
    record Trace(RunRow row, List<EpochRecord> epochs, int colour) {
        Trace {
            epochs = List.copyOf(epochs);
        }
    }

    /** Curves of these runs; names tell the groups apart by the settings in which they differ. */
    Overlay(Measure measure, List<Trace> traces) {
        this.measure = measure;
        this.accuracy = traces.stream().allMatch(trace -> trace.row().scores().accuracy());
        traces.forEach(trace -> groups.computeIfAbsent(trace.row().group(), group -> new ArrayList<>())
                .add(trace));
        var names = GroupNames.of(
                groups.values().stream().map(members -> members.get(0).row()).toList());
        groups.forEach((group, members) -> styles.put(
                group, style(names.of(members.get(0).row()), members.get(0).colour())));
    }

    /** Colour and pattern of a group's number. */
    static Style style(String legend, int number) {
        Dash[] patterns = {Dash.SOLID, Dash.DASHED, Dash.DOTTED, Dash.DASH_DOT};
        return new Style(legend, Palette.run(number), patterns[number / Palette.RUN_COLOURS % patterns.length]);
    }

    List<Style> styles() {
        return List.copyOf(styles.values());
    }

    ChartData chart() {
        var lines = new ArrayList<Line>();
        var bands = new ArrayList<Band>();
        groups.forEach((group, members) -> {
            Style style = styles.get(group);
            members.forEach(trace -> lines.add(single(trace, style, members.size() == 1)));
            List<Trace> whole = whole(members);
            if (whole.size() > 1) {
                lines.add(mean(whole, style));
                bands.add(spread(whole, style));
            }
        });
        var x = new Axis(UiText.of("live.axis.epoch"), Ticks.WHOLE, Optional.empty());
        Ticks ticks = measure.isScore() && accuracy ? Ticks.PERCENT : Ticks.NUMBER;
        var y = new Axis(measure.title(accuracy), ticks, Optional.empty());
        return new ChartData(measure.title(accuracy), x, y, lines, bands, List.of(), List.of());
    }

    /** A run that is still going on would cut the mean short, and an interactive one is no repetition; they are drawn alone. */
    private static List<Trace> whole(List<Trace> members) {
        return members.stream()
                .filter(trace -> trace.row().stored().summary().isPresent()
                        && !trace.row().interactive())
                .toList();
    }

    private Line single(Trace trace, Style style, boolean alone) {
        List<Point> points = trace.epochs().stream()
                .map(epoch -> new Point(epoch.epoch(), shown(epoch)))
                .toList();
        return new Line(
                UiText.of(
                        "live.line.seed",
                        style.legend(),
                        Long.toString(trace.row().key().seed())),
                style,
                alone ? Emphasis.STRONG : Emphasis.FAINT,
                points,
                Optional.empty(),
                Optional.empty());
    }

    private Line mean(List<Trace> members, Style style) {
        List<Point> points = at(members).stream()
                .map(epoch -> new Point(epoch.number(), epoch.mean()))
                .toList();
        return new Line(
                UiText.of("live.line.mean", style.legend(), members.size()),
                style,
                Emphasis.STRONG,
                points,
                Optional.empty(),
                Optional.empty());
    }

    private Band spread(List<Trace> members, Style style) {
        List<Reach> reaches = at(members).stream()
                .filter(epoch -> Double.isFinite(epoch.mean()) && Double.isFinite(epoch.deviation()))
                .map(epoch ->
                        new Reach(epoch.number(), epoch.mean() - epoch.deviation(), epoch.mean() + epoch.deviation()))
                .toList();
        return new Band(UiText.of("compare.band", style.legend(), members.size()), style, Cover.AREA, reaches);
    }

    private record AtEpoch(int number, double mean, double deviation) {}

    /** Over the epochs that every seed finished, so that the mean never changes its members. */
    private List<AtEpoch> at(List<Trace> members) {
        int common =
                members.stream().mapToInt(trace -> trace.epochs().size()).min().orElse(0);
        var epochs = new ArrayList<AtEpoch>();
        for (int e = 0; e < common; e++) {
            int index = e;
            double[] values = members.stream()
                    .mapToDouble(trace -> shown(trace.epochs().get(index)))
                    .toArray();
            double mean = java.util.Arrays.stream(values).average().orElse(Double.NaN);
            double squares = java.util.Arrays.stream(values)
                    .map(value -> (value - mean) * (value - mean))
                    .sum();
            int number = members.get(0).epochs().get(e).epoch();
            epochs.add(new AtEpoch(number, mean, Math.sqrt(squares / (values.length - 1))));
        }
        return epochs;
    }

    private double shown(EpochRecord epoch) {
        double value = measure.of(epoch);
        return measure.isScore() && accuracy ? 100 * value : value;
    }
}
