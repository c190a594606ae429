package org.colearn.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colearn.experiment.Arm;
import org.colearn.ui.text.UiText;

/** Short names for groups that are shown together: the settings in which they differ, and nothing else. */
final class GroupNames {
    private final List<String> telling;
    private final boolean arms;

    private GroupNames(List<String> telling, boolean arms) {
        this.telling = telling;
        this.arms = arms;
    }

    /** For groups, one run of each. */
    static GroupNames of(List<RunRow> rows) {
        var telling = CompareModel.columns(rows, true).stream()
                .filter(column -> column.kind() == Column.Kind.SETTING)
                .map(Column::name)
                .toList();
        boolean arms = rows.stream().map(row -> row.key().arm()).distinct().count() > 1;
        return new GroupNames(telling, arms || telling.isEmpty());
    }

    /** "multimodal, rate 80 %", or the experiment's name where nothing tells them apart. */
    String of(RunRow row) {
        Map<String, String> settings = row.settings();
        var parts = new ArrayList<String>();
        if (arms) {
            parts.add(Column.arm(row));
        }
        Set<String> rates = oneRate(row);
        if (!rates.isEmpty()) {
            parts.add(UiText.of(
                    "compare.group.rate", settings.get(rates.iterator().next())));
        }
        telling.stream()
                .filter(name -> settings.containsKey(name) && counts(row, name) && !rates.contains(name))
                .forEach(name -> parts.add(name + " " + settings.get(name)));
        return String.join(", ", parts);
    }

    /** The names of its rates, if there are several, all of one value, and all of them tell groups apart. */
    private Set<String> oneRate(RunRow row) {
        Map<String, Double> rates = row.spec().training().dropout().rates();
        Set<String> names = rates.keySet().stream().map(Settings::rate).collect(Collectors.toSet());
        boolean one = rates.size() > 1
                && Set.copyOf(rates.values()).size() == 1
                && telling.containsAll(names)
                && row.key().arm() == Arm.MULTIMODAL;
        return one ? names : Set.of();
    }

    /** The rates of an experiment mean nothing to its unimodal baseline. */
    private static boolean counts(RunRow row, String name) {
        return row.key().arm() == Arm.MULTIMODAL
                || row.spec().training().dropout().rates().keySet().stream()
                        .noneMatch(modality -> Settings.rate(modality).equals(name));
    }
}
