package org.colearn.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colearn.experiment.Arm;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.Verdict;
import org.colearn.experiment.VerdictRule;

/**
 * A multimodal group against its unimodal baseline.
 *
 * @param name what tells the group from the others
 * @param first one of its runs
 * @param runs every seed of the group and of its baseline that has ended
 */
record Comparison(String name, RunRow first, List<RunRow> runs) {
    /** Copies the list. */
    public Comparison {
        runs = List.copyOf(runs);
    }

    /** Of the multimodal groups among these runs; every seed of a group counts, so that one click shows the whole. */
    static List<Comparison> of(CompareModel model, List<RunRow> rows) {
        var groups = new LinkedHashMap<RunGroup, RunRow>();
        rows.stream()
                .filter(row -> row.key().arm() == Arm.MULTIMODAL)
                .forEach(row -> groups.putIfAbsent(row.group(), row));
        var names = GroupNames.of(List.copyOf(groups.values()));
        return groups.entrySet().stream()
                .map(entry -> {
                    var runs = new ArrayList<>(model.membersOf(entry.getKey()));
                    runs.addAll(model.baselineOf(entry.getKey()));
                    runs.removeIf(row -> row.stored().summary().isEmpty());
                    return new Comparison(names.of(entry.getValue()), entry.getValue(), runs);
                })
                .toList();
    }

    /** The verdict, empty if no seed has been tested in both arms; takes as long as reading every prediction does. */
    Optional<Forest.Row> judged(Function<RunRow, RunResult> reader) {
        List<RunResult> results =
                runs.stream().map(row -> ofItsArm(reader.apply(row))).toList();
        Verdict verdict = new VerdictRule(first.spec().deployed()).judge(results);
        return verdict.seeds() == 0
                ? Optional.empty()
                : Optional.of(new Forest.Row(name, verdict, first.scores().accuracy()));
    }

    /** The rule pairs runs by arm and seed; here they may come from different experiments and sweeps. */
    private static RunResult ofItsArm(RunResult run) {
        return new RunResult(
                new RunKey(run.key().arm(), run.key().seed()),
                run.outcome(),
                run.epochs(),
                run.bestEpoch(),
                run.testDeployed(),
                run.testAll(),
                run.changes());
    }
}
