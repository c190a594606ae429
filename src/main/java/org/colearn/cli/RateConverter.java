package org.colearn.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A dropout rate as people write it, 0.8 or 80%; a bare 80 is refused, as nobody can tell what a bare 1 would then be. */
final class RateConverter implements ITypeConverter<Double> {
    private static final int HUNDREDTHS = 2;

    @Override
    public Double convert(String text) {
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        try {
            var number = new BigDecimal(digits.strip());
            double rate = (percent ? number.movePointLeft(HUNDREDTHS) : number).doubleValue();
            if (rate >= 0 && rate <= 1) {
                return rate;
            }
        } catch (NumberFormatException word) {
            // refused below, in the same words
        }
        throw new TypeConversionException(
                "'" + text
                        + "' is no dropout rate; write a number from 0 to 1, such as 0.8, or percent with the sign, such as 80%");
    }
}
