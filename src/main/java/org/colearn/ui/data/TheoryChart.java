package org.colearn.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.data.synthetic.LinearExpectation;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Ends;
import org.colearn.ui.chart.ChartData.Guide;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/** Excess error over dropout rate by the linear theory: above the level line training with all modalities hurts, below it helps. */
final class TheoryChart {
    /** Its only line. */
    static final Style EXCESS = new Style(UiText.of("make.expect.line"), Palette.DEPLOYED, Dash.SOLID);

    private static final int STEPS = 50;

    private TheoryChart() {}

    static ChartData of(LinearExpectation expectation) {
        List<Point> points = IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> (double) step / STEPS)
                .map(rate -> new Point(rate, expectation.excess(rate)))
                .toList();
        return new ChartData(
                UiText.of("make.expect"),
                new Axis(UiText.of("make.expect.rate"), Ticks.NUMBER, Optional.of(new Ends(0, 1))),
                new Axis(UiText.of("make.expect.axis"), Ticks.SIGNED, Optional.empty()),
                List.of(new Line(EXCESS.legend(), EXCESS, Emphasis.STRONG, points, Optional.empty(), Optional.empty())),
                List.of(),
                List.of(),
                List.of(Guide.level(UiText.of("make.expect.never"), 0)));
    }
}
