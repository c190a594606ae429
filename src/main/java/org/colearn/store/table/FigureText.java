package org.colearn.store.table;

import java.util.Locale;
import org.colearn.store.table.Table.Cell;

/** How figures stand in tables: accuracies in percent with one decimal, errors and p with three, a dash where there is none. */
public final class FigureText {
    private static final String NONE = "-";

    private FigureText() {}

    /**
     * A score.
     *
     * @param value accuracy in [0, 1], or an error; NaN for none
     * @param accuracy which of them
     */
    public static Cell score(double value, boolean accuracy) {
        return Double.isNaN(value) ? new Cell(NONE, "") : Cell.number(value, text(value, accuracy, ""));
    }

    /** A difference of scores, with its sign. */
    public static Cell difference(double value, boolean accuracy) {
        return Double.isNaN(value) ? new Cell(NONE, "") : Cell.number(value, text(value, accuracy, "+"));
    }

    /** A mean with the standard deviation beside it; without one where that is not defined. */
    public static Cell spread(double mean, double deviation, boolean accuracy) {
        String around = Double.isNaN(deviation) ? "" : " \u00b1 " + text(deviation, accuracy, "");
        return Double.isNaN(mean) ? new Cell(NONE, "") : Cell.number(mean, text(mean, accuracy, "") + around);
    }

    /** A p-value, such as .023. */
    public static Cell p(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
        return Double.isNaN(value) ? new Cell(NONE, "") : Cell.number(value, value < 0.001 ? "< .001" : text);
    }

    private static String text(double value, boolean accuracy, String flag) {
        String text = accuracy
                ? String.format(Locale.ROOT, "%" + flag + ".1f", 100 * value)
                : String.format(Locale.ROOT, "%" + flag + ".3f", value);
        return text.matches("[-+][0.]+") ? text.substring(1) : text; // nothing has no sign
    }
}
