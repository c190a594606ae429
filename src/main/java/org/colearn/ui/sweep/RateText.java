package org.colearn.ui.sweep;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.colearn.ui.text.UiText;

/**
 * Dropout rates as people write them: "0, 15, 40, 80" in percent, or "0, .15, .4" as shares.
 *
 * @param rates in [0, 1], in the order written; empty if the text is wrong
 * @param problem what is wrong and what to do, empty if nothing
 */
record RateText(List<Double> rates, String problem) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Shares if no number is above 1 and one has decimals, otherwise percent. */
    static RateText parse(String text) {
        if (text.isBlank()) {
            return wrong(UiText.of("sweep.rates.missing"));
        }
        var numbers = new LinkedHashSet<BigDecimal>();
        for (String part : text.strip().split("[\\s%]*[,;\\s][\\s%]*|%$", -1)) {
            try {
                if (!part.isEmpty() && !numbers.add(new BigDecimal(part).stripTrailingZeros())) {
                    return wrong(UiText.of("sweep.rates.twice", part));
                }
            } catch (NumberFormatException word) {
                return wrong(UiText.of("sweep.rates.unreadable", part));
            }
        }
        boolean shares = numbers.stream().allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0)
                && numbers.stream().anyMatch(number -> number.scale() > 0);
        BigDecimal most = shares ? BigDecimal.ONE : HUNDRED;
        for (BigDecimal number : numbers) {
            if (number.signum() < 0 || number.compareTo(most) > 0) {
                return wrong(UiText.of("sweep.rates.range", number.toPlainString()));
            }
        }
        return new RateText(
                numbers.stream()
                        .map(number -> shares ? number : number.divide(HUNDRED))
                        .map(BigDecimal::doubleValue)
                        .toList(),
                "");
    }

    /** The text, in percent, that reads back as these rates. */
    static String format(List<Double> rates) {
        return rates.stream().map(RateText::percent).collect(Collectors.joining(", "));
    }

    /** "15" for 0.15, without decimals where there are none. */
    static String percent(double rate) {
        return BigDecimal.valueOf(rate).multiply(HUNDRED).stripTrailingZeros().toPlainString();
    }

    private static RateText wrong(String sentence) {
        return new RateText(List.of(), sentence);
    }
}
