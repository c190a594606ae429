package org.colearn.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colearn.experiment.Arm;
import org.colearn.experiment.Arms;
import org.colearn.experiment.Evidence;
import org.colearn.experiment.JointVerdicts;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.Verdict;

/**
 * A multimodal group against its unimodal baseline.
 *
 * @param name what tells the group from the others
 * @param first one of its runs
 * @param runs every seed of the group that has ended
 * @param baseline every seed of its baseline that has ended
 * @param asked whether it was asked for; others count in the correction for many comparisons alone
 */
record Comparison(String name, RunRow first, List<RunRow> runs, List<RunRow> baseline, boolean asked) {
    /** Copies the lists. */
    public Comparison {
        runs = List.copyOf(runs);
        baseline = List.copyOf(baseline);
    }

    /**
     * Of the multimodal groups among these runs, and of all others that are read together with them: the rates of the same
     * sweep. Every seed of a group counts, so that one click shows the whole.
     */
    static List<Comparison> of(CompareModel model, List<RunRow> rows) {
        Map<RunGroup, RunRow> asked = multimodal(rows.stream());
        Set<Path> sweeps = model.rows().stream()
                .filter(row -> asked.containsKey(row.group()))
                .map(row -> row.folder().getParent())
                .collect(Collectors.toSet());
        Set<RunGroup> baselines =
                asked.keySet().stream().map(RunGroup::baseline).collect(Collectors.toSet());
        Map<RunGroup, RunRow> all = new LinkedHashMap<>(asked);
        multimodal(model.rows().stream()
                        .filter(row -> sweeps.contains(row.folder().getParent())
                                && baselines.contains(row.group().baseline())))
                .forEach(all::putIfAbsent);
        var names = GroupNames.of(List.copyOf(asked.values()));
        return all.entrySet().stream()
                .map(entry -> new Comparison(
                        names.of(entry.getValue()),
                        entry.getValue(),
                        ended(model.membersOf(entry.getKey())),
                        ended(model.baselineOf(entry.getKey())),
                        asked.containsKey(entry.getKey())))
                .toList();
    }

    private static Map<RunGroup, RunRow> multimodal(Stream<RunRow> rows) {
        var groups = new LinkedHashMap<RunGroup, RunRow>();
        rows.filter(row -> row.key().arm() == Arm.MULTIMODAL).forEach(row -> groups.putIfAbsent(row.group(), row));
        return groups;
    }

    private static List<RunRow> ended(List<RunRow> rows) {
        return rows.stream().filter(row -> row.stored().summary().isPresent()).toList();
    }

    /**
     * The verdicts on those that were asked for; comparisons with one baseline are corrected together (Holm), as in the table
     * of a sweep. One without a seed that was tested in both arms is left out. Takes as long as reading every prediction does.
     */
    static List<Forest.Row> judged(List<Comparison> comparisons, Function<RunRow, RunResult> reader) {
        var families = new LinkedHashMap<RunGroup, List<Comparison>>();
        comparisons.forEach(
                one -> families.computeIfAbsent(one.first().group().baseline(), baseline -> new ArrayList<>())
                        .add(one));
        return families.values().stream()
                .flatMap(family -> together(family, reader).stream())
                .toList();
    }

    private static List<Forest.Row> together(List<Comparison> family, Function<RunRow, RunResult> reader) {
        List<RunResult> baseline = family.get(0).baseline().stream().map(reader).toList();
        List<Arms> arms = family.stream()
                .map(one -> new Arms(one.runs().stream().map(reader).toList(), baseline))
                .toList();
        List<Verdict> verdicts = JointVerdicts.of(family.get(0).first().spec().deployed(), arms);
        var rows = new ArrayList<Forest.Row>();
        for (int k = 0; k < family.size(); k++) {
            Comparison one = family.get(k);
            if (one.asked()) {
                Verdict verdict = verdicts.get(k);
                Evidence.of(arms.get(k))
                        .ifPresent(evidence -> rows.add(new Forest.Row(one.name(), verdict, evidence, family.size())));
            }
        }
        return rows;
    }
}
