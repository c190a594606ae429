package org.colearn.ui.sweep;

import java.util.List;
import java.util.Map;
import org.colearn.experiment.Arm;
import org.colearn.experiment.Cell;
import org.colearn.ui.text.UiText;

/** What the cells of a sweep are called in rows. */
final class CellNames {
    private CellNames() {}

    /** "15 %" where all rates are one, "audio 15 %, video 40 %", or "only language" for a baseline. */
    static String of(Cell cell) {
        if (cell.arm() == Arm.UNIMODAL) {
            return UiText.of("set.only", String.join(" + ", cell.question().deployed()));
        }
        Map<String, Double> rates = cell.rates();
        List<Double> different = rates.values().stream().distinct().toList();
        return different.size() == 1
                ? percent(different.get(0))
                : String.join(
                        ", ",
                        rates.entrySet().stream()
                                .map(entry -> entry.getKey() + " " + percent(entry.getValue()))
                                .toList());
    }

    private static String percent(double rate) {
        return RateText.percent(rate) + "\u00a0%";
    }
}
