package org.colearn.ui.teach;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One axis: values against pixels.
 *
 * @param low value at {@code from}
 * @param high value at {@code to}
 * @param from pixel of the low end
 * @param to pixel of the high end
 */
record Scale(double low, double high, double from, double to) {
    private static final int MOST_TICKS = 8;

    double pixel(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    double value(double pixel) {
        return low + (pixel - from) / (to - from) * (high - low);
    }

    /** Round values within the range, at most eight. */
    List<Double> ticks() {
        double step = step();
        double first = Math.ceil(low / step - 1e-9);
        return Stream.iterate(first, i -> i * step <= high + 1e-9 * step, i -> i + 1)
                .map(i -> i * step)
                .toList();
    }

    /** The smallest of 1, 2, 5 times a power of ten that gives at most eight ticks. */
    double step() {
        double step = Math.pow(10, Math.floor(Math.log10((high - low) / MOST_TICKS)));
        for (double factor : new double[] {1, 2, 5, 10}) {
            if ((high - low) / (step * factor) <= MOST_TICKS) {
                return step * factor;
            }
        }
        return step * 10;
    }

    /** A score or difference as people read it: percent or points for accuracy, the number itself for errors. */
    static String figure(double value, boolean accuracy, boolean difference) {
        double shown = accuracy ? 100 * value : value;
        double rounded = Math.abs(shown) < 5e-4 ? 0 : shown; // no "-0"
        String pattern = difference ? "%+.3g" : "%.3g";
        String text = rounded == 0 ? "0" : String.format(Locale.ROOT, pattern, rounded);
        String short0 = text.contains(".") && !text.contains("e")
                ? text.replaceAll("0+$", "").replaceAll("\\.$", "")
                : text;
        String signed = short0.replace('-', '\u2212');
        return accuracy && !difference ? signed + " %" : signed;
    }
}
