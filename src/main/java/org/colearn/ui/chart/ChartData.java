package org.colearn.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a chart shows, free of any toolkit: the same value is drawn on screen, exported as a figure and written as numbers.
 *
 * @param title what the chart is about
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param lines in drawing order within their emphasis
 * @param bands what lies around lines and dots: ranges, intervals
 * @param cells of a heat map; drawn behind everything
 * @param guides lines to read by, such as the line of no difference; never exported as numbers
 */
public record ChartData(
        String title, Axis x, Axis y, List<Line> lines, List<Band> bands, List<Cell> cells, List<Guide> guides) {
    /** Copies the lists. */
    public ChartData {
        lines = List.copyOf(lines);
        bands = List.copyOf(bands);
        cells = List.copyOf(cells);
        guides = List.copyOf(guides);
    }

    /** A chart of lines alone. */
    public ChartData(String title, Axis x, Axis y, List<Line> lines) {
        this(title, x, y, lines, List.of(), List.of(), List.of());
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return cells.isEmpty()
                && bands.stream().allMatch(band -> band.reaches().isEmpty())
                && lines.stream()
                        .allMatch(line -> line.points().isEmpty() && line.tip().isEmpty());
    }

    /** The same chart with the lines and bands of these styles only. */
    public ChartData only(Set<Style> styles) {
        return new ChartData(
                title,
                x,
                y,
                lines.stream().filter(line -> styles.contains(line.style())).toList(),
                bands.stream().filter(band -> styles.contains(band.style())).toList(),
                cells,
                guides);
    }

    /** Whether x runs down the side, its names as rows, and y along the foot: names read best that way. */
    boolean lying() {
        return !x.names().isEmpty() && y.names().isEmpty();
    }

    /** How numbers of an axis are written. */
    public enum Ticks {
        /** Whole numbers only, such as epochs. */
        WHOLE,
        /** Values in [0, 100], with a percent sign. */
        PERCENT,
        /** Differences, with their sign. */
        SIGNED,
        /** Any number. */
        NUMBER
    }

    /**
     * One axis.
     *
     * @param label what it measures
     * @param ticks how its numbers are written
     * @param range fixed ends; empty to fit the data
     * @param names what stands at 0, 1, 2 ... instead of numbers; empty for an axis of numbers
     */
    public record Axis(String label, Ticks ticks, Optional<Ends> range, List<String> names) {
        /** Copies the list. */
        public Axis {
            names = List.copyOf(names);
        }

        /** An axis of numbers. */
        public Axis(String label, Ticks ticks, Optional<Ends> range) {
            this(label, ticks, range, List.of());
        }

        /** An axis of names. */
        public static Axis named(String label, List<String> names) {
            return new Axis(label, Ticks.WHOLE, Optional.empty(), names);
        }
    }

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
        DASH_DOT,
        /** No stroke: a dot for each point, not connected. */
        DOTS
    }

    /**
     * How a line looks, and its entry in the legend.
     *
     * @param legend name in the legend, shared by all seeds; empty to stand in none
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

    /** How a band looks. */
    public enum Cover {
        /** A pale area from end to end, such as the spread of several seeds. */
        AREA,
        /** A line with caps at each place, such as an interval. */
        WHISKERS,
        /** A broad bar from end to end at each place, such as a part of a whole. */
        BARS
    }

    /**
     * A range of values at one place.
     *
     * @param x where
     * @param low lower end
     * @param high upper end, not below {@code low}
     */
    public record Reach(double x, double low, double high) {}

    /**
     * Ranges that belong to a style; shown and hidden with its lines.
     *
     * @param name full name, unique in the chart
     * @param style whose colour it has
     * @param cover how it looks
     * @param reaches from left to right, all finite
     */
    public record Band(String name, Style style, Cover cover, List<Reach> reaches) {
        /** Copies the list. */
        public Band {
            reaches = List.copyOf(reaches);
        }
    }

    /**
     * One cell of a heat map; its colour tells the value's sign and size.
     *
     * @param x column, from 0
     * @param y row, from 0
     * @param value NaN where there is none yet
     * @param text the value as it is written into the cell
     * @param hatched whether it is hatched (significant)
     * @param framed whether it has a frame (equal rates)
     * @param colour another colour than that of its value, 0xRRGGBB
     */
    public record Cell(int x, int y, double value, String text, boolean hatched, boolean framed, OptionalInt colour) {}

    /**
     * A straight dashed line; ends at infinity reach the border, if the line is level or upright.
     *
     * @param label written beside it, may be empty
     * @param from one end
     * @param to other end
     */
    public record Guide(String label, Point from, Point to) {
        /** The level line at a height. */
        public static Guide level(String label, double y) {
            return new Guide(label, new Point(Double.NEGATIVE_INFINITY, y), new Point(Double.POSITIVE_INFINITY, y));
        }

        /** The upright line at a place. */
        public static Guide upright(String label, double x) {
            return new Guide(label, new Point(x, Double.NEGATIVE_INFINITY), new Point(x, Double.POSITIVE_INFINITY));
        }
    }
}
