package org.colearn.ui.setup;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** Numbers as people write them. */
final class Numbers {
    private Numbers() {}

    /** Reads "0.8", "0,8", "1e-4" or "80 %"; empty if it is no finite number. */
    static OptionalDouble parse(String text) {
        String plain = text.strip().replace(',', '.');
        boolean percent = plain.endsWith("%");
        String digits = percent ? plain.substring(0, plain.length() - 1).strip() : plain;
        if (!digits.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(digits);
        return Double.isFinite(value) ? OptionalDouble.of(percent ? value / 100 : value) : OptionalDouble.empty();
    }

    /** The shortest plain form: "0.8", "30", "0.0001". */
    static String format(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
