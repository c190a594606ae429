package org.colearn.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.text.UiText;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** The layers of a chart, from the faint lines at the back to the rings at the front. */
final class ChartLayers {
    private static final Shape DOT = new Ellipse2D.Double(-2.5, -2.5, 5, 5);
    private static final Shape BIG_DOT = new Ellipse2D.Double(-4, -4, 8, 8);
    private static final Shape RING = new Ellipse2D.Double(-4.5, -4.5, 9, 9);
    private static final Shape LEGEND_LINE = new Line2D.Double(-12, 0, 12, 0);

    /** A band is wider than a faint line and need not be as strong. */
    private static final double BAND_SHARE = 0.63;

    private ChartLayers() {}

    /** Adds the lines of one emphasis as a layer of the plot. */
    static void lines(XYPlot plot, int layer, ChartData data, Emphasis emphasis, ChartTheme theme) {
        var dataset = new DefaultXYDataset();
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultShape(DOT);
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setDefaultCreateEntities(emphasis == Emphasis.STRONG); // thousands of faint points need no tooltips
        renderer.setDefaultToolTipGenerator(tooltips(data));
        for (Line line : data.lines()) {
            if (line.emphasis() == emphasis) {
                int series = dataset.getSeriesCount();
                List<Point> points = drawn(line);
                dataset.addSeries(line.name(), columns(points));
                renderer.setSeriesPaint(series, theme.colour(line.style().colour(), strength(emphasis, theme)));
                // pale patterns would be noise
                Dash dash = emphasis == Emphasis.STRONG ? line.style().dash() : Dash.SOLID;
                renderer.setSeriesStroke(series, stroke(dash, width(emphasis)));
                boolean dots = line.style().dash() == Dash.DOTS;
                renderer.setSeriesLinesVisible(series, !dots);
                renderer.setSeriesShapesVisible(series, dots || points.size() == 1);
                renderer.setSeriesShape(series, dots && emphasis == Emphasis.STRONG ? BIG_DOT : DOT);
            }
        }
        plot.setDataset(layer, dataset);
        plot.setRenderer(layer, renderer);
    }

    /** Adds a ring around every marked point as the front layer. */
    static void marks(XYPlot plot, int layer, ChartData data, ChartTheme theme) {
        var dataset = new DefaultXYDataset();
        var renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDefaultShape(RING);
        renderer.setAutoPopulateSeriesShape(false);
        renderer.setUseFillPaint(true);
        renderer.setDefaultFillPaint(theme.background());
        renderer.setDefaultOutlineStroke(new BasicStroke(2));
        renderer.setAutoPopulateSeriesOutlineStroke(false);
        renderer.setDrawOutlines(true);
        renderer.setDefaultToolTipGenerator(tooltips(data));
        for (Line line : data.lines()) {
            line.mark().ifPresent(mark -> {
                int series = dataset.getSeriesCount();
                dataset.addSeries(line.name(), columns(List.of(mark)));
                renderer.setSeriesPaint(series, theme.colour(line.style().colour(), 1));
            });
        }
        plot.setDataset(layer, dataset);
        plot.setRenderer(layer, renderer);
    }

    /** One legend entry per style that occurs. */
    static LegendItemCollection legend(ChartData data, ChartTheme theme) {
        var items = new LegendItemCollection();
        var styles = new LinkedHashSet<Style>();
        data.lines().forEach(line -> styles.add(line.style()));
        data.bands().forEach(band -> styles.add(band.style()));
        styles.removeIf(style -> style.legend().isEmpty());
        styles.forEach(style -> items.add(entry(style, theme)));
        return items;
    }

    private static LegendItem entry(Style style, ChartTheme theme) {
        Color colour = theme.colour(style.colour(), 1);
        return style.dash() == Dash.DOTS
                ? new LegendItem(style.legend(), null, null, null, BIG_DOT, colour)
                : new LegendItem(
                        style.legend(),
                        null,
                        null,
                        null,
                        LEGEND_LINE,
                        stroke(style.dash(), width(Emphasis.STRONG)),
                        colour);
    }

    /** The stroke of a line, in points. */
    static Stroke stroke(Dash dash, float width) {
        float[] pattern =
                switch (dash) {
                    case SOLID, DOTS -> null;
                    case DASHED -> new float[] {7, 4};
                    case DOTTED -> new float[] {1.5f, 4};
                    case DASH_DOT -> new float[] {8, 4, 1.5f, 4};
                };
        int cap = dash == Dash.DASHED ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND;
        return new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, pattern, 0);
    }

    private static float width(Emphasis emphasis) {
        return switch (emphasis) {
            case FAINT -> 1;
            case BAND -> 6;
            case STRONG -> 2;
        };
    }

    private static double strength(Emphasis emphasis, ChartTheme theme) {
        return switch (emphasis) {
            case FAINT -> theme.faint();
            case BAND -> theme.faint() * BAND_SHARE;
            case STRONG -> 1;
        };
    }

    private static List<Point> drawn(Line line) {
        var points = new ArrayList<>(line.points());
        line.tip().ifPresent(points::add);
        return points;
    }

    /** Infinite values would make an axis without end; they leave a gap like NaN. */
    private static double[][] columns(List<Point> points) {
        double[][] columns = new double[2][points.size()];
        for (int i = 0; i < points.size(); i++) {
            double y = points.get(i).y();
            columns[0][i] = points.get(i).x();
            columns[1][i] = Double.isInfinite(y) ? Double.NaN : y;
        }
        return columns;
    }

    private static XYToolTipGenerator tooltips(ChartData data) {
        NumberFormat value =
                switch (data.y().ticks()) {
                    case PERCENT -> ChartBuilder.percent();
                    case SIGNED -> ChartBuilder.signed();
                    case WHOLE, NUMBER ->
                        new DecimalFormat("0.0000;\u22120.0000", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
                };
        return (XYDataset set, int series, int item) -> UiText.of(
                "chart.tooltip",
                set.getSeriesKey(series),
                place(data.x(), set.getXValue(series, item)),
                value.format(set.getYValue(series, item)));
    }

    /** Such as "epoch 7", or the name that stands there. */
    private static String place(Axis axis, double at) {
        return axis.names().isEmpty()
                ? axis.label()
                        + " "
                        + new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(at)
                : axis.names().get((int) Math.round(at));
    }
}
