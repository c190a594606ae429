package org.colearn.ui.chart;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Cover;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Ends;
import org.colearn.ui.chart.ChartData.Ticks;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Makes a JFreeChart of chart data: the one look for the live picture, the interactive chart and exported figures. */
public final class ChartBuilder {
    private static final double SMALLEST_PERCENT_RANGE = 10;
    private static final double SMALLEST_RANGE = 0.01;

    private ChartBuilder() {}

    /** The chart as the window shows it: title and legend are controls beside it. */
    public static JFreeChart onScreen(ChartData data, ChartTheme theme) {
        XYPlot plot = plot(data, theme);
        if (data.y().names().isEmpty() && !data.lying()) {
            plot.getRangeAxis().setLabel(null); // the title says it
        }
        var chart = new JFreeChart(null, theme.titleFont(), plot, false);
        dress(chart, theme);
        return chart;
    }

    /** The chart as a figure of its own, with title, legend and both axis labels. */
    public static JFreeChart asFigure(ChartData data, ChartTheme theme) {
        XYPlot plot = plot(data, theme);
        plot.setFixedLegendItems(ChartLayers.legend(data, theme));
        var chart = new JFreeChart(null, theme.titleFont(), plot, false);
        dress(chart, theme);
        var title = new TextTitle(data.title(), theme.titleFont());
        title.setPaint(theme.text());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setPadding(4, 8, 4, 8);
        chart.setTitle(title);
        var legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(theme.font());
        legend.setItemPaint(theme.text());
        legend.setBackgroundPaint(null);
        legend.setFrame(BlockBorder.NONE);
        legend.setPadding(0, 6, 4, 0);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 12));
        chart.addSubtitle(legend);
        return chart;
    }

    private static void dress(JFreeChart chart, ChartTheme theme) {
        chart.setBackgroundPaint(theme.background());
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        chart.setPadding(new RectangleInsets(4, 0, 0, 8));
    }

    private static XYPlot plot(ChartData data, ChartTheme theme) {
        NumberAxis x = axis(data.x(), theme);
        NumberAxis y = axis(data.y(), theme);
        x.setAxisLinePaint(theme.line());
        y.setAxisLineVisible(false);
        var plot = new XYPlot(null, x, y, null);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(theme.background());
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(data.cells().isEmpty());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setDomainPannable(true);
        plot.setRangePannable(true);
        if (data.lying()) {
            plot.setOrientation(PlotOrientation.HORIZONTAL);
            x.setInverted(true); // the first name on top
            x.setLabel(null); // the names say it
        }
        layers(plot, data, theme);
        return plot;
    }

    /** From the back to the front. */
    private static void layers(XYPlot plot, ChartData data, ChartTheme theme) {
        int layer = 0;
        if (!data.cells().isEmpty()) {
            CellLayer.add(plot, layer++, data.cells(), theme);
        }
        for (Cover cover : Cover.values()) {
            if (data.bands().stream().anyMatch(band -> band.cover() == cover)) {
                BandLayers.add(plot, layer++, data, cover, theme);
            }
        }
        for (Emphasis emphasis : Emphasis.values()) {
            ChartLayers.lines(plot, layer++, data, emphasis, theme);
        }
        ChartLayers.marks(plot, layer, data, theme);
        GuideLines.add(plot, data.guides(), theme);
    }

    private static NumberAxis axis(Axis axis, ChartTheme theme) {
        NumberAxis made = axis.names().isEmpty() ? numbers(axis) : names(axis);
        made.setLabelFont(theme.font());
        made.setLabelPaint(theme.muted());
        made.setTickLabelFont(theme.font());
        made.setTickLabelPaint(theme.muted());
        made.setTickMarksVisible(false);
        made.setTickLabelInsets(new RectangleInsets(4, 8, 2, 8));
        return made;
    }

    private static NumberAxis names(Axis axis) {
        var made = new SymbolAxis(axis.label(), axis.names().toArray(String[]::new));
        made.setGridBandsVisible(false);
        return made;
    }

    private static NumberAxis numbers(Axis axis) {
        Optional<Ends> possible = axis.ticks() == Ticks.PERCENT ? Optional.of(new Ends(0, 100)) : Optional.empty();
        var made = new HomeAxis(axis.label(), axis.range(), possible);
        made.setAutoRangeIncludesZero(false);
        made.setAutoRangeMinimumSize(axis.ticks() == Ticks.PERCENT ? SMALLEST_PERCENT_RANGE : SMALLEST_RANGE);
        if (axis.ticks() == Ticks.WHOLE) {
            made.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        }
        if (axis.ticks() == Ticks.PERCENT) {
            made.setNumberFormatOverride(percent());
        }
        if (axis.ticks() == Ticks.SIGNED) {
            made.setNumberFormatOverride(signed());
        }
        return made;
    }

    /** Writes 61.25 as "61.3 %", without decimals where there are none. */
    static NumberFormat percent() {
        return new DecimalFormat("0.#'\u00a0%'", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }

    /** Writes a difference with its sign; a minus is a minus sign, and zero has none. */
    static NumberFormat signed() {
        return new DecimalFormat("+0.###;\u2212#", DecimalFormatSymbols.getInstance(Locale.ENGLISH)) {
            private static final long serialVersionUID = 1;

            @Override
            public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
                return number == 0 ? to.append('0') : super.format(number, to, position);
            }
        };
    }
}
