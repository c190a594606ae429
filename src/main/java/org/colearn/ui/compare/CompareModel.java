package org.colearn.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.colearn.evaluation.Metrics;
import org.colearn.experiment.Arm;
import org.colearn.store.RunLabel;
import org.colearn.ui.compare.Column.Value;
import org.colearn.ui.text.UiText;

/** The runs of a results folder, which of them are shown, and in which columns; no control is known here. */
final class CompareModel {
    private final Map<RunGroup, Integer> colours = new HashMap<>();
    private List<RunRow> rows = List.of();
    private String filter = "";

    /** Takes what is in the folder now; a group keeps the colour it had. */
    void show(List<RunRow> found) {
        rows = List.copyOf(found);
        for (RunRow row : rows) {
            colours.computeIfAbsent(row.group(), group -> colours.size());
        }
    }

    /** Every run. */
    List<RunRow> rows() {
        return rows;
    }

    /** The number of the colour that a run shares with its other seeds. */
    int colour(RunRow row) {
        return colours.getOrDefault(row.group(), 0);
    }

    /** Words that a run must all have, in any column; "setting:word" asks one column only. */
    void filter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
    }

    /** The runs that have every word of the filter. */
    List<RunRow> shown() {
        if (filter.isEmpty()) {
            return rows;
        }
        List<String> words = List.of(filter.split("\\s+", -1));
        List<Column> columns = columns(rows, false);
        return rows.stream()
                .filter(row -> words.stream().allMatch(word -> has(row, columns, word)))
                .toList();
    }

    /** The columns for these runs: every one, or without the settings in which all of them agree; F1 of classes only. */
    static List<Column> columns(List<RunRow> of, boolean onlyDiffering) {
        var settings = new LinkedHashSet<String>();
        of.forEach(row -> settings.addAll(row.settings().keySet()));
        Stream<Column> shown = settings.stream()
                .filter(name -> !onlyDiffering || differs(name, of))
                .map(Column::setting);
        Stream<Column> scores = Stream.concat(
                        scores().stream(), Metrics.all().stream().map(Column::metric))
                .filter(column -> column.help().isEmpty()
                        || of.stream()
                                .anyMatch(row ->
                                        !Double.isNaN(column.value().apply(row).number())));
        return Stream.of(names().stream(), shown, scores)
                .flatMap(columns -> columns)
                .toList();
    }

    /** Writes another label on a run. */
    void label(RunRow row, RunLabel label) {
        var changed = new ArrayList<>(rows);
        changed.replaceAll(each -> each.folder().equals(row.folder()) ? each.with(label) : each);
        rows = List.copyOf(changed);
    }

    /** The unimodal runs that multimodal ones of a group are measured against, one for each seed. */
    List<RunRow> baselineOf(RunGroup group) {
        return membersOf(group.baseline());
    }

    /** Every seed of a group that ran as specified; of a seed that was run again, the newest. */
    List<RunRow> membersOf(RunGroup group) {
        var bySeed = new LinkedHashMap<Long, RunRow>();
        rows.stream()
                .filter(row -> row.group().equals(group) && !row.interactive())
                .forEach(row -> bySeed.putIfAbsent(row.key().seed(), row));
        return List.copyOf(bySeed.values());
    }

    private static boolean differs(String setting, List<RunRow> of) {
        return of.stream()
                        .map(row -> row.settings().getOrDefault(setting, ""))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean has(RunRow row, List<Column> columns, String word) {
        int colon = word.indexOf(':');
        String name = colon > 0 ? word.substring(0, colon) : "";
        String wanted = word.substring(colon > 0 ? colon + 1 : 0);
        return columns.stream()
                .filter(column -> column.name().toLowerCase(Locale.ROOT).contains(name))
                .anyMatch(column -> column.value()
                        .apply(row)
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
    }

    private static List<Column> names() {
        return List.of(
                Column.always("experiment", row -> new Value(row.experiment(), Double.NaN)),
                Column.always("arm", row -> new Value(Column.arm(row), Double.NaN)),
                Column.always(
                        "seed",
                        row -> new Value(
                                Long.toString(row.key().seed()), row.key().seed())));
    }

    private static List<Column> scores() {
        return List.of(
                Column.always("test", row -> Column.score(row, row.scores().test())),
                Column.always(
                        "testAll",
                        row -> Column.score(
                                row,
                                row.key().arm() == Arm.MULTIMODAL ? row.scores().testAll() : Double.NaN)),
                Column.share("f1", row -> row.scores().f1(), UiText.of("f1.help")),
                Column.share("swappedF1", row -> row.scores().swappedF1(), UiText.of("f1.help")),
                Column.always("best", row -> Column.score(row, row.scores().best())),
                Column.always("last", row -> Column.score(row, row.scores().last())),
                Column.always("state", row -> new Value(Column.state(row), Double.NaN)),
                Column.always(
                        "tags", row -> new Value(String.join(", ", row.label().tags()), Double.NaN)),
                Column.always("note", row -> new Value(row.label().note(), Double.NaN)));
    }

    /** How many runs there are and how many of them are shown, in words. */
    String count() {
        int shown = shown().size();
        return shown == rows.size()
                ? UiText.of("compare.count", rows.size())
                : UiText.of("compare.countOf", shown, rows.size());
    }
}
