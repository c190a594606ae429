package org.colearn.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colearn.training.EpochRecord;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/** The share of each modality in what pulls at the weights, over the epochs. */
final class GradientChart {
    private GradientChart() {}

    static List<Style> styles(List<String> modalities) {
        var styles = new ArrayList<Style>();
        List<Dash> dashes = List.of(Dash.values());
        for (int m = 0; m < modalities.size(); m++) {
            styles.add(new Style(modalities.get(m), Palette.modality(m), dashes.get(m % dashes.size())));
        }
        return styles;
    }

    /** In percent of G_1 + ... + G_M; empty where no epoch has them. */
    static ChartData of(List<EpochRecord> epochs, List<String> modalities) {
        List<Style> styles = styles(modalities);
        var lines = new ArrayList<Line>();
        for (Style style : styles) {
            Function<EpochRecord, Double> share = epoch -> 100
                    * epoch.gradients().getOrDefault(style.legend(), 0.0)
                    / epoch.gradients().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
            List<Point> points = epochs.stream()
                    .filter(epoch -> !epoch.gradients().isEmpty())
                    .map(epoch -> new Point(epoch.epoch(), share.apply(epoch)))
                    .toList();
            lines.add(new Line(style.legend(), style, Emphasis.STRONG, points, Optional.empty(), Optional.empty()));
        }
        return new ChartData(
                UiText.of("why.gradients.title"),
                new Axis(UiText.of("live.axis.epoch"), Ticks.WHOLE, Optional.empty()),
                new Axis(UiText.of("why.gradients.axis"), Ticks.PERCENT, Optional.empty()),
                lines);
    }
}
