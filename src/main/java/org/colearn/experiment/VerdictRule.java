package org.colearn.experiment;

import java.util.List;
import org.colearn.experiment.Verdict.Kind;

/**
 * From the item scores of both arms to a word.
 *
 * <p>Positive or negative: p below .05 and an interval without 0. Neutral: the 90 % interval lies inside the margin (two
 * one-sided tests). Otherwise undetermined, and always so with one seed, one test item, or right and wrong answers that are
 * the same in both arms on fewer than {@link #FEWEST_ITEMS} test items. A seed counts when both its arms were tested; one
 * that was stopped early counts too, with its best checkpoint, and the sentence says so; one that failed does not, nor
 * does one whose rates were moved by hand while it ran.
 */
public final class VerdictRule {
    /** Differences of accuracy below this (half a percentage point) do not matter. */
    public static final double ACCURACY_MARGIN = 0.005;

    /** Differences of the mean absolute error below this do not matter. */
    public static final double ERROR_MARGIN = 0.01;

    /**
     * Where right and wrong answers never differ between the arms, nothing varies, and an interval of width zero would claim
     * certainty. If they differed on a share of items as large as the margin, n items without one such would have a chance
     * of (1 - margin)^n; from this n on it is below {@link CrossedInterval#LEVEL}.
     */
    static final int FEWEST_ITEMS = (int) Math.ceil(Math.log(CrossedInterval.LEVEL) / Math.log1p(-ACCURACY_MARGIN));

    private final List<String> deployed;

    /**
     * For an experiment.
     *
     * @param deployed names of the modalities present at test, for the sentence
     */
    public VerdictRule(List<String> deployed) {
        this.deployed = List.copyOf(deployed);
    }

    /** The verdict over every seed that both arms finished. */
    public Verdict judge(List<RunResult> runs) {
        PairedScores scores = PairedScores.of(runs);
        return Comparison.of(scores)
                .map(comparison -> judge(comparison, comparison.interval().p(), 1))
                .orElseGet(() -> undetermined(scores));
    }

    /**
     * The verdict on one comparison among several.
     *
     * @param p its p-value after correction for the number of comparisons
     * @param comparisons how many there are
     */
    Verdict judge(Comparison comparison, double p, int comparisons) {
        CrossedInterval interval = comparison.interval();
        Kind kind = kind(interval, p, comparison.margin());
        return new Verdict(
                kind,
                interval.mean(),
                interval.low(),
                interval.high(),
                p,
                comparison.seeds(),
                comparison.items(),
                new VerdictSentence(String.join(" and ", deployed), comparison, p, comparisons).of(kind));
    }

    /** Nothing to judge yet. */
    static Verdict undetermined() {
        return undetermined(PairedScores.of(List.of()));
    }

    private static Verdict undetermined(PairedScores scores) {
        double none = Double.NaN;
        String sentence = scores.interactive() == 0 ? VerdictSentence.NO_PAIR : VerdictSentence.ALL_INTERACTIVE;
        return new Verdict(Kind.UNDETERMINED, none, none, none, none, 0, 0, sentence);
    }

    /** Whether a seed counts: both of its arms were tested and neither failed. */
    boolean isPaired(List<RunResult> runs, long seed) {
        List<RunResult> ofSeed =
                runs.stream().filter(run -> run.key().seed() == seed).toList();
        return PairedScores.of(ofSeed).differences().length == 1;
    }

    /** NaN bounds (one seed) satisfy no comparison and end as undetermined. */
    static Kind kind(CrossedInterval interval, double p, double margin) {
        if (p < CrossedInterval.LEVEL && interval.low() > 0) {
            return Kind.POSITIVE;
        }
        if (p < CrossedInterval.LEVEL && interval.high() < 0) {
            return Kind.NEGATIVE;
        }
        if (interval.low90() > -margin && interval.high90() < margin) {
            return Kind.NEUTRAL;
        }
        return Kind.UNDETERMINED;
    }
}
