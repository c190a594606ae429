package org.colearn.ui.live;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the Live tab writes them; a minus is a minus sign, not a hyphen. */
public final class Figures {
    private static final String NONE = "\u2013";

    private Figures() {}

    /** A score: "61.3 %" for an accuracy in [0, 1], "0.912" for a mean absolute error, a dash for NaN. */
    public static String score(double value, boolean regression) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        return regression ? format("0.000;\u22120.000", value) : format("0.0", 100 * value) + "\u00a0%";
    }

    /** A difference with its sign: points of accuracy, or saved error; a dash for NaN. */
    public static String difference(double value, boolean regression) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        String text = regression ? format("+0.000;\u22120.000", value) : format("+0.0;\u22120.0", 100 * value);
        return text.matches("[+\u2212][0.]+") ? text.substring(1) : text; // nothing has no sign
    }

    /** A loss: "1.234", a dash for NaN. */
    static String loss(double value) {
        return Double.isNaN(value) ? NONE : format("0.000", value);
    }

    /** A whole number, or one decimal below ten. */
    static String rate(double value) {
        return format(value < 10 ? "0.0" : "0", value);
    }

    private static String format(String pattern, double value) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }
}
