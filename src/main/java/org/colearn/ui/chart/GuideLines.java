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

/** The dashed lines of a chart that belong to no series. */
final class GuideLines {
    private static final BasicStroke STROKE =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

    private static final double ROOM = 4;

    /** Letters are a little wider on the screen than they are measured, by so much each. */
    private static final double WIDER = 0.9;

    private static final double LINE_HEIGHT = 16;

    private GuideLines() {}

    static void add(XYPlot plot, List<Guide> guides, ChartTheme theme) {
        int upright = 0;
        for (Guide guide : guides) {
            if (guide.from().y() == guide.to().y()) {
                Marker level = marker(guide.label(), guide.from().y(), theme);
                level.setLabelAnchor(RectangleAnchor.BOTTOM_RIGHT); // below the line, at the right end
                level.setLabelTextAnchor(TextAnchor.TOP_RIGHT);
                plot.addRangeMarker(level, Layer.BACKGROUND);
            } else if (guide.from().x() == guide.to().x()) {
                Marker line = marker(guide.label(), guide.from().x(), theme);
                line.setLabelAnchor(RectangleAnchor.BOTTOM_LEFT); // left of the line, at its foot
                line.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
                line.setLabelOffsetType(LengthAdjustmentType.EXPAND);
                // Each above the one before, so that lines close to each other do not write into one another.
                double beside = room(guide.label());
                line.setLabelOffset(new RectangleInsets(2, beside, 2 + LINE_HEIGHT * upright++, beside));
                plot.addDomainMarker(line, Layer.BACKGROUND);
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
