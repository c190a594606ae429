package org.colearn.ui.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import org.colearn.experiment.lesson.Answer;
import org.colearn.experiment.lesson.Chart;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Guide;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton.Picture;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/**
 * A lesson's chart outside the window: what was predicted and what was measured.
 *
 * @param chart what was asked
 * @param prediction one value per point
 * @param answer what was measured
 */
record LessonFigure(Chart chart, List<Double> prediction, Answer answer) {
    private static final Size SIZE = new Size(820, 460);
    private static final double PERCENT = 100;

    /** In light colours, as it goes on paper. */
    Picture picture() {
        return new Picture(
                data(),
                ChartTheme.of(false, ChartTheme.familyFor(Font.getDefault().getFamily())),
                SIZE);
    }

    ChartData data() {
        var lines = new ArrayList<Line>();
        var seed = new Style(UiText.of("teach.key.seed"), Palette.DEPLOYED, Dash.DOTS);
        int seeds = answer.values().stream().mapToInt(List::size).max().orElse(0);
        for (int s = 0; s < seeds; s++) {
            int which = s;
            List<Point> points = IntStream.range(0, chart.points().size())
                    .filter(i -> which < answer.values().get(i).size())
                    .mapToObj(i -> new Point(x(i), y(answer.values().get(i).get(which))))
                    .toList();
            lines.add(line(UiText.of("teach.figure.seed", s + 1), seed, Emphasis.FAINT, points));
        }
        lines.add(strong("teach.key.prediction", Palette.THIRD, Dash.DASHED, prediction));
        lines.add(strong("teach.key.measured", Palette.DEPLOYED, Dash.SOLID, answer.line(chart.axis())));
        String baseline = UiText.of("teach.key.baseline." + chart.quantity().name());
        boolean rates = chart.axis() == Chart.Axis.RATE;
        boolean difference = chart.quantity() == Chart.Quantity.DIFFERENCE;
        return new ChartData(
                chart.question(),
                new Axis(
                        UiText.of("teach.axis." + chart.axis().name()),
                        rates ? Ticks.PERCENT : Ticks.WHOLE,
                        Optional.empty()),
                new Axis("", difference ? Ticks.SIGNED : accuracy() ? Ticks.PERCENT : Ticks.NUMBER, Optional.empty()),
                lines,
                List.of(),
                List.of(),
                List.of(Guide.level(baseline, y(answer.baseline()))));
    }

    private Line strong(String key, Palette colour, Dash dash, List<Double> values) {
        String name = UiText.of(key);
        List<Point> points = IntStream.range(0, values.size())
                .mapToObj(i -> new Point(x(i), y(values.get(i))))
                .toList();
        return line(name, new Style(name, colour, dash), Emphasis.STRONG, points);
    }

    private static Line line(String name, Style style, Emphasis emphasis, List<Point> points) {
        return new Line(name, style, emphasis, points, Optional.empty(), Optional.empty());
    }

    private double x(int point) {
        return (chart.axis() == Chart.Axis.RATE ? PERCENT : 1) * chart.points().get(point);
    }

    private double y(double value) {
        return (accuracy() ? PERCENT : 1) * value;
    }

    private boolean accuracy() {
        return chart.metric() == Chart.Metric.ACCURACY;
    }
}
