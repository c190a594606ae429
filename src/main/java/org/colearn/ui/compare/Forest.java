package org.colearn.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.experiment.Evidence;
import org.colearn.experiment.Verdict;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Band;
import org.colearn.ui.chart.ChartData.Cover;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Guide;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Reach;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/** Differences to the baseline with their intervals, one row for each group, in the colours of their verdicts. */
final class Forest {
    private Forest() {}

    /**
     * One row.
     *
     * @param name what tells the group from the others
     * @param verdict how it compares with its baseline
     * @param evidence every test of it
     * @param together how many comparisons its p-value is corrected for
     */
    record Row(String name, Verdict verdict, Evidence evidence, int together) {
        boolean accuracy() {
            return evidence.accuracy();
        }

        double shown(double value) {
            return accuracy() ? 100 * value : value;
        }

        Style style() {
            return new Style(
                    UiText.of("verdict." + verdict.kind().name().toLowerCase(Locale.ROOT)),
                    Palette.verdict(verdict.kind()),
                    Dash.DOTS);
        }
    }

    static List<Style> styles(List<Row> rows) {
        return rows.stream().map(Row::style).distinct().toList();
    }

    /** What colours and whiskers mean. */
    static String note(List<Row> rows) {
        int most = rows.stream().mapToInt(Row::together).max().orElse(1);
        return UiText.of(most > 1 ? "compare.forest.note.holm" : "compare.forest.note", most);
    }

    static ChartData chart(List<Row> rows) {
        boolean accuracy = rows.stream().allMatch(Row::accuracy);
        var y = new Axis(
                UiText.of(accuracy ? "compare.forest.points" : "compare.forest.mae"), Ticks.SIGNED, Optional.empty());
        return new ChartData(
                UiText.of("compare.forest.title"),
                Axis.named(
                        UiText.of("compare.forest.runs"),
                        rows.stream().map(Row::name).toList()),
                y,
                styles(rows).stream().map(style -> dots(rows, style)).toList(),
                styles(rows).stream().map(style -> intervals(rows, style)).toList(),
                List.of(),
                List.of(Guide.level("", 0)));
    }

    private static Line dots(List<Row> rows, Style style) {
        List<Point> points = places(rows, style)
                .mapToObj(i ->
                        new Point(i, rows.get(i).shown(rows.get(i).verdict().difference())))
                .toList();
        return new Line(style.legend(), style, Emphasis.STRONG, points, Optional.empty(), Optional.empty());
    }

    /** One seed alone has no interval. */
    private static Band intervals(List<Row> rows, Style style) {
        List<Reach> reaches = places(rows, style)
                .filter(i -> Double.isFinite(rows.get(i).verdict().low()))
                .mapToObj(i -> reach(i, rows.get(i)))
                .toList();
        return new Band(UiText.of("compare.forest.interval", style.legend()), style, Cover.WHISKERS, reaches);
    }

    private static Reach reach(int place, Row row) {
        return new Reach(
                place, row.shown(row.verdict().low()), row.shown(row.verdict().high()));
    }

    private static IntStream places(List<Row> rows, Style style) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).style().equals(style));
    }
}
