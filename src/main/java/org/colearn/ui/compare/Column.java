package org.colearn.ui.compare;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colearn.evaluation.Metric;
import org.colearn.experiment.Arm;
import org.colearn.store.table.Table.Cell;
import org.colearn.ui.chart.ViewTable;
import org.colearn.ui.live.Figures;
import org.colearn.ui.text.UiText;

/**
 * One column of the table of runs.
 *
 * @param name its head
 * @param kind what becomes of it when only differing columns are wanted
 * @param value what stands in a row
 * @param help said on hover over the head, empty for none
 */
record Column(String name, Kind kind, Function<RunRow, Value> value, String help) {
    /** Whether a column can be left out. */
    enum Kind {
        /** Names the run or says what it came to; always shown. */
        ALWAYS,
        /** A setting; shown if it differs, or if all are wanted. */
        SETTING
    }

    /**
     * What stands in a cell, sorted by its number where it has one.
     *
     * @param text as shown
     * @param number NaN for words
     */
    record Value(String text, double number) implements Comparable<Value>, ViewTable.Exact {
        private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:\u00a0%)?");

        static Value of(String text) {
            Matcher number = NUMBER.matcher(text);
            return new Value(text, number.matches() ? Double.parseDouble(number.group(1)) : Double.NaN);
        }

        /** Numbers before words, missing values last. */
        @Override
        public int compareTo(Value other) {
            boolean numbers = !Double.isNaN(number) && !Double.isNaN(other.number);
            if (numbers) {
                return Double.compare(number, other.number);
            }
            int byKind = Boolean.compare(Double.isNaN(number), Double.isNaN(other.number));
            return byKind != 0 ? byKind : text.compareToIgnoreCase(other.text);
        }

        @Override
        public Cell cell() {
            if (Double.isNaN(number)) {
                return Cell.words(text);
            }
            return number == Math.rint(number)
                    ? new Cell(text, Long.toString((long) number))
                    : Cell.number(number, text);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    static Column always(String key, Function<RunRow, Value> value) {
        return new Column(UiText.of("compare.column." + key), Kind.ALWAYS, value, "");
    }

    /** A column for one setting. */
    static Column setting(String name) {
        return new Column(name, Kind.SETTING, row -> Value.of(row.settings().getOrDefault(name, "")), "");
    }

    /** A column of shares in [0, 1], with help on hover. */
    static Column share(String key, ToDoubleFunction<RunRow> value, String help) {
        return new Column(
                UiText.of("compare.column." + key),
                Kind.ALWAYS,
                row -> new Value(Figures.score(value.applyAsDouble(row), false), 100 * value.applyAsDouble(row)),
                help);
    }

    /** A column for a metric that another jar brings: test with the deployed modalities, as the metric gives it. */
    static Column metric(Metric metric) {
        return new Column(
                metric.name(),
                Kind.ALWAYS,
                row -> {
                    double value = row.stored()
                            .summary()
                            .map(summary -> summary.deployed().getOrDefault(metric.name(), Double.NaN))
                            .orElse(Double.NaN);
                    return new Value(Figures.score(value, true), value);
                },
                metric.description());
    }

    static Value score(RunRow row, double score) {
        boolean accuracy = row.scores().accuracy();
        return new Value(Figures.score(score, !accuracy), accuracy ? 100 * score : score);
    }

    static String arm(RunRow row) {
        return UiText.of(row.key().arm() == Arm.MULTIMODAL ? "compare.arm.multimodal" : "compare.arm.unimodal");
    }

    static String state(RunRow row) {
        String state = UiText.of("compare.state." + row.state().name().toLowerCase(Locale.ROOT));
        return row.interactive() ? UiText.of("compare.state.interactive", state) : state;
    }
}
