package org.colearn.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import org.colearn.data.DatasetFacts;
import org.colearn.data.Split;
import org.colearn.data.quality.LabelHistogram;
import org.colearn.data.quality.Probe;
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
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton.Picture;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/**
 * The bars of the Data tab as figures to take away.
 *
 * @param dark in the colours of a dark window
 */
record FactFigures(boolean dark) {
    private static final double PERCENT = 100;
    private static final int WIDTH = 720;
    private static final int ROW = 30;
    private static final int FRAME = 110;

    /** The share of each label in each split: a dot for each split, so that a shift is seen. */
    Picture labels(DatasetFacts facts) {
        List<LabelHistogram.Bar> bars = facts.quality().histogram().bars();
        var lines = new ArrayList<Line>();
        for (Split split : Split.values()) {
            Palette colour = Palette.modality(lines.size());
            int size = Math.max(1, facts.splits().getOrDefault(split.key(), 0));
            List<Point> points = IntStream.range(0, bars.size())
                    .mapToObj(i -> new Point(i, PERCENT * bars.get(i).of(split) / size))
                    .toList();
            lines.add(dots(split.word(), colour, points));
        }
        return picture(
                new ChartData(
                        UiText.of("facts.labels"),
                        Axis.named(
                                UiText.of("facts.table.label"),
                                bars.stream().map(LabelHistogram.Bar::label).toList()),
                        new Axis(UiText.of("facts.figure.share"), Ticks.PERCENT, Optional.empty()),
                        lines),
                bars.size());
    }

    /** The score of a linear model on each modality as a bar, and a guess without any as a dot. */
    Picture probes(DatasetFacts facts) {
        List<Probe> probes = facts.quality().probes();
        boolean accuracy = probes.stream().allMatch(FactLines::accuracy);
        double scale = accuracy ? PERCENT : 1;
        List<Band> bars = IntStream.range(0, probes.size())
                .mapToObj(m -> new Band(
                        probes.get(m).modality(),
                        new Style("", Palette.modality(m), Dash.SOLID),
                        Cover.BARS,
                        List.of(new Reach(m, 0, scale * probes.get(m).score()))))
                .toList();
        List<Point> guesses = IntStream.range(0, probes.size())
                .mapToObj(m -> new Point(m, scale * probes.get(m).baseline()))
                .toList();
        var axis = new Axis(
                UiText.of(accuracy ? "facts.probe.accuracy" : "facts.probe.mae"),
                accuracy ? Ticks.PERCENT : Ticks.NUMBER,
                Optional.empty());
        return picture(
                new ChartData(
                        UiText.of("facts.probe"),
                        Axis.named(
                                UiText.of("facts.table.modality"),
                                probes.stream().map(Probe::modality).toList()),
                        axis,
                        List.of(dots(UiText.of("facts.table.guess"), Palette.BASELINE, guesses)),
                        bars,
                        List.of(),
                        List.of()),
                probes.size());
    }

    private static Line dots(String name, Palette colour, List<Point> points) {
        var style = new Style(name, colour, Dash.DOTS);
        return new Line(name, style, Emphasis.STRONG, points, Optional.empty(), Optional.empty());
    }

    private Picture picture(ChartData chart, int rows) {
        var theme = ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily()));
        return new Picture(chart, theme, new Size(WIDTH, FRAME + ROW * rows));
    }
}
