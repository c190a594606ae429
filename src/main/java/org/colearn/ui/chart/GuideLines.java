package org.colearn.ui.chart;

import java.awt.BasicStroke;
import java.util.List;
import org.colearn.ui.chart.ChartData.Guide;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.LengthAdjustmentType;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;

/** The dashed lines of a chart that belong to no series. */
final class GuideLines {
    private static final BasicStroke STROKE =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

    private static final double ROOM = 4;

    /** Letters are a little wider on the screen than they are measured, by so much each. */
    private static final double WIDER = 0.9;

    private static final double LINE_HEIGHT = 16;

    /** Left of this share of the axis there may be no room for words before a line. */
    private static final double LEFT_PART = 0.4;

    private static final double LOWEST_PART = 0.15;

    private GuideLines() {}

    static void add(XYPlot plot, List<Guide> guides, ChartTheme theme) {
        int upright = 0;
        for (Guide guide : guides) {
            if (guide.from().y() == guide.to().y()) {
                plot.addRangeMarker(level(guide, plot, theme), Layer.BACKGROUND);
            } else if (guide.from().x() == guide.to().x()) {
                plot.addDomainMarker(upright(guide, plot, upright++, theme), Layer.BACKGROUND);
            } else {
                plot.addAnnotation(new XYLineAnnotation(
                        guide.from().x(),
                        guide.from().y(),
                        guide.to().x(),
                        guide.to().y(),
                        STROKE,
                        theme.muted()));
            }
        }
    }

    /** At the right end of the line, below it, or above where there is no room below. */
    private static Marker level(Guide guide, XYPlot plot, ChartTheme theme) {
        Marker line = marker(guide.label(), guide.from().y(), theme);
        Range axis = plot.getRangeAxis().getRange();
        boolean above = plot.getOrientation().isVertical()
                && guide.from().y() < axis.getLowerBound() + LOWEST_PART * axis.getLength();
        line.setLabelAnchor(above ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.BOTTOM_RIGHT);
        line.setLabelTextAnchor(above ? TextAnchor.BOTTOM_RIGHT : TextAnchor.TOP_RIGHT);
        return line;
    }

    /** At the foot of the line, on the side that has room; each above the one before, so that they do not write into one another. */
    private static Marker upright(Guide guide, XYPlot plot, int before, ChartTheme theme) {
        Marker line = marker(guide.label(), guide.from().x(), theme);
        Range axis = plot.getDomainAxis().getRange();
        boolean right = guide.from().x() < axis.getLowerBound() + LEFT_PART * axis.getLength();
        line.setLabelAnchor(right ? RectangleAnchor.BOTTOM_RIGHT : RectangleAnchor.BOTTOM_LEFT);
        line.setLabelTextAnchor(right ? TextAnchor.BOTTOM_LEFT : TextAnchor.BOTTOM_RIGHT);
        line.setLabelOffsetType(LengthAdjustmentType.EXPAND);
        line.setLabelOffset(new RectangleInsets(2, room(guide.label()), 2 + LINE_HEIGHT * before, room(guide.label())));
        return line;
    }

    private static Marker marker(String label, double value, ChartTheme theme) {
        var marker = new ValueMarker(value, theme.muted(), STROKE);
        marker.setLabel(label);
        marker.setLabelFont(theme.font());
        marker.setLabelPaint(theme.muted());
        marker.setLabelBackgroundColor(theme.background());
        marker.setLabelOffset(new RectangleInsets(2, room(label), 2, room(label)));
        return marker;
    }

    private static double room(String label) {
        return ROOM + WIDER * label.length();
    }
}
