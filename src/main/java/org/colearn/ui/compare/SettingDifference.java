package org.colearn.ui.compare;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.colearn.ui.text.UiText;

/**
 * One setting of two runs.
 *
 * @param setting its name
 * @param left its value in the first run, empty if the run has no such setting
 * @param right its value in the second
 */
record SettingDifference(String setting, String left, String right) {
    boolean differs() {
        return !left.equals(right);
    }

    /** Every setting of either run, those that differ first. */
    static List<SettingDifference> of(RunRow left, RunRow right) {
        Map<String, String> ours = complete(left);
        Map<String, String> theirs = complete(right);
        var names = new LinkedHashSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        List<SettingDifference> all = names.stream()
                .map(name -> new SettingDifference(name, ours.getOrDefault(name, ""), theirs.getOrDefault(name, "")))
                .toList();
        return java.util.stream.Stream.concat(
                        all.stream().filter(SettingDifference::differs),
                        all.stream().filter(row -> !row.differs()))
                .toList();
    }

    private static Map<String, String> complete(RunRow row) {
        var settings = new LinkedHashMap<String, String>();
        settings.put(UiText.of("compare.column.experiment"), row.experiment());
        settings.put(UiText.of("compare.column.arm"), Column.arm(row));
        settings.put(UiText.of("compare.column.seed"), Long.toString(row.key().seed()));
        settings.putAll(row.settings());
        return settings;
    }
}
