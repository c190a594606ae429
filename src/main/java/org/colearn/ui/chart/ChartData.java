package org.colearn.ui.chart;

import java.util.List;
import java.util.Optional;

/**
 * What a chart shows, free of any toolkit: the same value is drawn on screen, exported as a figure and written as numbers.
 *
 * @param title what the chart is about
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param lines in drawing order within their emphasis
 */
public record ChartData(String title, Axis x, Axis y, List<Line> lines) {
    /** Copies the list. */
    public ChartData {
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return lines.stream()
                .allMatch(line -> line.points().isEmpty() && line.tip().isEmpty());
    }

    /** How numbers of an axis are written. */
    public enum Ticks {
        /** Whole numbers only, such as epochs. */
        WHOLE,
        /** Values in [0, 100], with a percent sign. */
        PERCENT,
        /** Any number. */
        NUMBER
    }

    /**
     * One axis.
     *
     * @param label what it measures
     * @param ticks how its numbers are written
     * @param range fixed ends; empty to fit the data
     */
    public record Axis(String label, Ticks ticks, Optional<Ends> range) {}

    /**
     * Ends of an axis.
     *
     * @param low left or lower end
     * @param high right or upper end, above {@code low}
     */
    public record Ends(double low, double high) {}

    /**
     * One point.
     *
     * @param x horizontal value
     * @param y vertical value; NaN leaves a gap
     */
    public record Point(double x, double y) {}

    /** How much a line stands out. */
    public enum Emphasis {
        /** Thin and pale: one of several seeds. */
        FAINT,
        /** Wide and pale: a mean behind the strong line. */
        BAND,
        /** The line to read. */
        STRONG
    }

    /** Stroke patterns, so that colour is never the only difference. */
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT
    }

    /**
     * How a line looks, and its entry in the legend.
     *
     * @param legend name in the legend, shared by all seeds
     * @param colour its colour
     * @param dash its stroke pattern
     */
    public record Style(String legend, Palette colour, Dash dash) {}

    /**
     * One line.
     *
     * @param name full name, unique in the chart
     * @param style how it looks
     * @param emphasis how much it stands out
     * @param points finished values, from left to right
     * @param tip where an unfinished epoch stands now; drawn, but never exported as a number
     * @param mark the point to ring, such as the best epoch
     */
    public record Line(
            String name,
            Style style,
            Emphasis emphasis,
            List<Point> points,
            Optional<Point> tip,
            Optional<Point> mark) {
        /** Copies the list. */
        public Line {
            points = List.copyOf(points);
        }
    }
}
