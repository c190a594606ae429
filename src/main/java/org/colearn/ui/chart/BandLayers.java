package org.colearn.ui.chart;

import java.awt.BasicStroke;
import org.colearn.ui.chart.ChartData.Band;
import org.colearn.ui.chart.ChartData.Cover;
import org.colearn.ui.chart.ChartData.Reach;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** The layers of ranges: pale areas, whiskers with caps, and bars. */
final class BandLayers {
    private static final double CAP = 6;
    private static final float BAR = 14;
    private static final float PALE_SHARE = 0.5f;

    private BandLayers() {}

    /** Adds the bands of one look as a layer of the plot. */
    static void add(XYPlot plot, int layer, ChartData data, Cover cover, ChartTheme theme) {
        var ranges = new YIntervalSeriesCollection();
        XYItemRenderer renderer =
                switch (cover) {
                    case AREA -> areas(theme);
                    case WHISKERS -> ranges(CAP, new BasicStroke(1.6f));
                    case BARS -> ranges(0, new BasicStroke(BAR, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                };
        for (Band band : data.bands()) {
            if (band.cover() == cover) {
                dress(renderer, ranges.getSeriesCount(), band, theme);
                ranges.addSeries(series(band));
            }
        }
        plot.setDataset(layer, ranges);
        plot.setRenderer(layer, renderer);
    }

    private static YIntervalSeries series(Band band) {
        var series = new YIntervalSeries(band.name());
        for (Reach reach : band.reaches()) {
            series.add(reach.x(), (reach.low() + reach.high()) / 2, reach.low(), reach.high());
        }
        return series;
    }

    private static void dress(XYItemRenderer renderer, int series, Band band, ChartTheme theme) {
        var colour = theme.colour(band.style().colour(), 1);
        renderer.setSeriesPaint(series, colour);
        if (renderer instanceof DeviationRenderer areas) {
            areas.setSeriesFillPaint(series, colour);
            areas.setSeriesLinesVisible(series, false); // the line in its middle is a line of its own
        }
    }

    private static XYItemRenderer areas(ChartTheme theme) {
        var renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(PALE_SHARE * (float) theme.faint());
        renderer.setDefaultCreateEntities(false);
        return renderer;
    }

    private static XYItemRenderer ranges(double cap, BasicStroke stroke) {
        var renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setDefaultShapesVisible(false);
        renderer.setCapLength(cap);
        renderer.setErrorStroke(stroke);
        renderer.setDefaultCreateEntities(false);
        return renderer;
    }
}
