package org.colearn.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colearn.experiment.statistics.Holm;

/** Verdicts on comparisons that are read together: each p-value is corrected for all of them (Holm 1979). */
public final class JointVerdicts {
    private JointVerdicts() {}

    /**
     * One verdict per comparison, in the same order; undetermined where no seed was tested on both sides.
     *
     * @param deployed names of the modalities present at test, for the sentences
     */
    public static List<Verdict> of(List<String> deployed, List<Arms> comparisons) {
        return of(
                new VerdictRule(deployed),
                comparisons.stream().map(arms -> Comparison.of(arms.scores())).toList());
    }

    /** Two rounds: p-values first, because each one's correction depends on all. */
    static List<Verdict> of(VerdictRule rule, List<Optional<Comparison>> comparisons) {
        double[] adjusted = Holm.adjust(comparisons.stream()
                .mapToDouble(c -> c.map(comparison -> comparison.interval().p()).orElse(Double.NaN))
                .toArray());
        var verdicts = new ArrayList<Verdict>();
        for (int k = 0; k < adjusted.length; k++) {
            double p = adjusted[k];
            verdicts.add(comparisons
                    .get(k)
                    .map(comparison -> rule.judge(comparison, p, adjusted.length))
                    .orElseGet(VerdictRule::undetermined));
        }
        return verdicts;
    }
}
