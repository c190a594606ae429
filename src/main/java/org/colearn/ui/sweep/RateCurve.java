package org.colearn.ui.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.experiment.SweepTable.Row;
import org.colearn.experiment.SweepTable.SeedScore;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.published.PublishedTable;
import org.colearn.experiment.statistics.Bootstrap;
import org.colearn.experiment.statistics.CurveFit;
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

/**
 * Difference to the unimodal baseline against the dropout rate: means with intervals, every seed as a dot, the closed-form
 * curve (docs: methods, section 2), and the published results laid under them.
 */
final class RateCurve {
    private static final int STEPS = 50;

    private final Study study;
    private final Optional<PublishedTable> published;
    private final Style means = new Style(UiText.of("sweep.curve.mean"), Palette.DEPLOYED, Dash.DOTS);
    private final Style seeds = new Style(UiText.of("sweep.curve.seeds"), Palette.FIRST, Dash.DOTS);
    private final Style fit = new Style(UiText.of("sweep.curve.fit"), Palette.DEPLOYED, Dash.SOLID);
    private final Style theirs;
    private final Style theirFit;

    /** The curve of one study, whose grid moves along one rate. */
    RateCurve(Study study, Optional<PublishedTable> published) {
        this.study = study;
        this.published = published;
        String title = published.map(table -> table.experiment().title()).orElse("");
        theirs = new Style(UiText.of("sweep.curve.published", title), Palette.SECOND, Dash.DOTS);
        theirFit = new Style(UiText.of("sweep.curve.published.fit"), Palette.SECOND, Dash.DASHED);
    }

    /** Of what is drawn: too few rates have no fit. */
    List<Style> styles() {
        var styles = new ArrayList<>(List.of(means, seeds));
        study.curve().ifPresent(found -> styles.add(fit));
        published.ifPresent(table -> styles.addAll(List.of(theirs, theirFit)));
        return styles;
    }

    ChartData chart() {
        var lines = new ArrayList<Line>();
        var bands = new ArrayList<Band>();
        published.ifPresent(table -> {
            lines.addAll(publishedSeeds(table));
            lines.add(curve(theirFit, table.curve()));
            lines.add(dots(theirs.legend(), theirs, Emphasis.STRONG, publishedMeans(table)));
            bands.add(new Band(
                    UiText.of("sweep.curve.interval", theirs.legend()),
                    theirs,
                    Cover.WHISKERS,
                    publishedIntervals(table)));
        });
        lines.addAll(ownSeeds());
        study.curve().ifPresent(found -> lines.add(curve(fit, found)));
        lines.add(dots(means.legend(), means, Emphasis.STRONG, ownMeans()));
        bands.add(new Band(UiText.of("sweep.curve.interval", means.legend()), means, Cover.WHISKERS, ownIntervals()));
        return new ChartData(
                UiText.of(study.accuracy() ? "sweep.curve.title" : "sweep.curve.title.mae"),
                new Axis(UiText.of("sweep.curve.rate"), Ticks.PERCENT, Optional.of(new ChartData.Ends(-2, 102))),
                new Axis(
                        UiText.of(study.accuracy() ? "sweep.curve.points" : "sweep.curve.mae"),
                        Ticks.SIGNED,
                        Optional.empty()),
                lines,
                bands,
                List.of(),
                guides());
    }

    private List<Guide> guides() {
        var guides = new ArrayList<Guide>();
        guides.add(Guide.level("", 0)); // named by the title; words on the line would lie on dots
        study.curve().ifPresent(found -> {
            upright(guides, "sweep.curve.optimum", found.bestRate(), found.optimum());
            upright(guides, "sweep.curve.breakEven", found.breakEvenRate(), found.breakEven());
        });
        return guides;
    }

    /** A fitted rate with its bootstrap interval, if it is one. */
    private static void upright(List<Guide> guides, String key, double rate, Bootstrap interval) {
        if (isRate(rate)) {
            String words = UiText.of(
                    key,
                    Math.round(100 * rate),
                    Math.round(100 * Math.max(0, interval.low())),
                    Math.round(100 * Math.min(1, interval.high())));
            guides.add(Guide.upright(words, 100 * rate));
        }
    }

    private static boolean isRate(double rate) {
        return rate >= 0 && rate <= 1;
    }

    private double shown(double gain) {
        return study.accuracy() ? 100 * gain : gain;
    }

    private List<Point> ownMeans() {
        return rows().filter(row -> Double.isFinite(row.verdict().difference()))
                .map(row -> new Point(at(row), shown(row.verdict().difference())))
                .toList();
    }

    private List<Reach> ownIntervals() {
        return rows().filter(row -> Double.isFinite(row.verdict().low()))
                .map(row -> new Reach(
                        at(row), shown(row.verdict().low()), shown(row.verdict().high())))
                .toList();
    }

    private List<Line> ownSeeds() {
        return study.spec().seeds().stream()
                .map(seed ->
                        dots(UiText.of("sweep.curve.seed", Long.toString(seed)), seeds, Emphasis.FAINT, ofSeed(seed)))
                .toList();
    }

    private List<Point> ofSeed(long seed) {
        return rows().flatMap(row -> row.seeds().stream()
                        .filter(score -> score.seed() == seed && Double.isFinite(score.gain()))
                        .mapToDouble(SeedScore::gain)
                        .mapToObj(gain -> new Point(at(row), shown(gain))))
                .toList();
    }

    private java.util.stream.Stream<Row> rows() {
        return study.rows().stream().filter(row -> row.rate().isPresent());
    }

    private static double at(Row row) {
        return 100 * row.rate().orElseThrow();
    }

    private Line curve(Style style, CurveFit found) {
        List<Point> points = IntStream.rangeClosed(0, STEPS)
                .mapToObj(i -> new Point(100.0 * i / STEPS, shown(found.gain((double) i / STEPS))))
                .toList();
        return new Line(style.legend(), style, Emphasis.STRONG, points, Optional.empty(), Optional.empty());
    }

    private static Line dots(String name, Style style, Emphasis emphasis, List<Point> points) {
        return new Line(name, style, emphasis, points, Optional.empty(), Optional.empty());
    }

    private List<Point> publishedMeans(PublishedTable table) {
        return table.rows().stream()
                .map(row -> new Point(
                        100 * row.rate(), shown(sign(table) * row.welch().difference())))
                .toList();
    }

    /** Welch's: equal seed numbers meant no equal random numbers there. */
    private List<Reach> publishedIntervals(PublishedTable table) {
        return table.rows().stream()
                .map(row -> {
                    double one = shown(sign(table) * row.welch().low());
                    double other = shown(sign(table) * row.welch().high());
                    return new Reach(100 * row.rate(), Math.min(one, other), Math.max(one, other));
                })
                .toList();
    }

    /** Each seed against the mean of the baseline, for the same reason. */
    private List<Line> publishedSeeds(PublishedTable table) {
        double baseline = table.unimodal().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
        int count =
                table.rows().stream().mapToInt(row -> row.values().size()).min().orElse(0);
        return IntStream.range(0, count)
                .mapToObj(k -> dots(
                        UiText.of("sweep.curve.published.seed", k),
                        theirs,
                        Emphasis.FAINT,
                        table.rows().stream()
                                .map(row -> new Point(
                                        100 * row.rate(),
                                        shown(sign(table) * (row.values().get(k) - baseline))))
                                .toList()))
                .toList();
    }

    private static double sign(PublishedTable table) {
        return table.metric().higherIsBetter() ? 1 : -1;
    }
}
