package org.colearn.experiment;

import java.util.Locale;
import org.colearn.experiment.Verdict.Kind;

/** Puts a comparison into plain words: percentage points for accuracy, units of the label for errors. */
final class VerdictSentence {
    static final String NO_PAIR = "Nothing to compare yet: no seed has been tested in both arms.";

    static final String ALL_INTERACTIVE =
            "Nothing to compare: the dropout rates of every tested seed were moved by hand while"
                    + " it was trained, and such runs are left out. Run again with the rates you arrived at.";

    /** The last digit shown: a tenth of a point, or a thousandth of the label's unit. */
    private static final double SHOWN = 0.001;

    private static final String SETTLED = "whether this is help, harm or neither.";

    private final String present;
    private final PairedScores scores;
    private final CrossedInterval interval;
    private final double margin;
    private final double p;
    private final int comparisons;

    VerdictSentence(String present, Comparison comparison, double p, int comparisons) {
        this.present = present;
        this.scores = comparison.scores();
        this.interval = comparison.interval();
        this.margin = comparison.margin();
        this.p = p;
        this.comparisons = comparisons;
    }

    String of(Kind kind) {
        return sentence(kind) + stopped() + interactive();
    }

    private String sentence(Kind kind) {
        if (seeds() == 1) {
            return "One seed cannot tell: " + finding() + " (" + sample()
                    + "), but another seed may turn that round. More seeds can tell, for example 0-4.";
        }
        if (Double.isNaN(interval.low())) {
            return "Too few test items to tell: " + finding() + " (" + sample() + "), and nothing varies from which an"
                    + " interval could be made. More test items are needed"
                    + (scores.accuracy() ? ", at least " + VerdictRule.FEWEST_ITEMS + "." : ".");
        }
        return switch (kind) {
            case POSITIVE -> "Positive co-learning: " + finding() + " (" + evidence() + ").";
            case NEGATIVE -> "Negative co-learning: " + finding() + " (" + evidence() + ").";
            case NEUTRAL ->
                "No difference that matters: " + finding() + ", and the 90 % interval of the difference, "
                        + range(interval.low90(), interval.high90()) + ", lies within " + amount(margin) + " of zero ("
                        + sample() + ").";
            case UNDETERMINED ->
                "Cannot be told yet: " + finding() + ", but " + doubt() + " (" + evidence() + "). "
                        + whatWouldSettleIt();
        };
    }

    private String finding() {
        double size = Math.abs(interval.mean());
        String start = "with " + present + " only, the multimodally trained model ";
        if (size == 0) {
            return start + "does exactly as well as the unimodal baseline";
        }
        if (size < SHOWN / 2) {
            return start + "does as well as the unimodal baseline to within " + amount(SHOWN);
        }
        boolean better = interval.mean() > 0;
        return scores.accuracy()
                ? start + "is " + amount(size) + (better ? " more" : " less") + " accurate than the unimodal baseline"
                : start + "has a mean absolute error " + amount(size) + (better ? " below" : " above")
                        + " that of the unimodal baseline";
    }

    private String doubt() {
        boolean zeroIsIn = interval.low() <= 0 && interval.high() >= 0;
        return zeroIsIn
                ? "the interval holds both help and harm"
                : "among so many comparisons one such difference may be chance";
    }

    /** Speaks of the verdict only; how large the difference is, is another question, see {@link SeedPlan}. */
    private String whatWouldSettleIt() {
        int needed = SeedsNeeded.of(interval, items(), margin);
        if (needed > seeds()) {
            return "If the difference stays as it is, about " + needed + " seeds in all would settle " + SETTLED;
        }
        if (needed > 0) {
            return "It is close: a few more seeds would settle " + SETTLED;
        }
        if (SeedsNeeded.halfWidthOfItems(interval, items()) < Math.abs(interval.mean())) {
            return "If the difference stays as it is, it would take more than " + SeedsNeeded.MOST_SEEDS
                    + " seeds; more test items would help sooner.";
        }
        return "More seeds alone would not settle it: these " + items() + " test items leave an uncertainty of "
                + amount(SeedsNeeded.halfWidthOfItems(interval, items())) + " either way. More test items are needed.";
    }

    private String evidence() {
        return "95 % interval " + range(interval.low(), interval.high()) + ", p " + p() + ", " + sample();
    }

    private String sample() {
        return seeds()
                + (seeds() == 1 ? " seed, " : " seeds, ")
                + items()
                + (items() == 1 ? " test item" : " test items");
    }

    private String stopped() {
        if (scores.stopped() == 0) {
            return "";
        }
        return " Note: " + scores.stopped() + " of " + seeds() + (seeds() == 1 ? " seed " : " seeds ")
                + (scores.stopped() == 1 ? "was" : "were") + " stopped early, so this compares unfinished training.";
    }

    private String interactive() {
        if (scores.interactive() == 0) {
            return "";
        }
        boolean one = scores.interactive() == 1;
        return " Note: " + scores.interactive() + (one ? " further seed is" : " further seeds are")
                + " left out, because rates were moved by hand while " + (one ? "it" : "they") + " ran.";
    }

    private String range(double low, double high) {
        return signed(low) + " to " + signed(high) + (scores.accuracy() ? " points" : "");
    }

    private String signed(double value) {
        return scores.accuracy() ? format("%+.1f", 100 * value) : format("%+.3f", value);
    }

    private String amount(double size) {
        return scores.accuracy() ? format("%.1f points", 100 * size) : format("%.3f", size);
    }

    private String p() {
        return (p < 0.001 ? "below 0.001" : format("%.3f", p))
                + (comparisons > 1 ? " after Holm's correction for " + comparisons + " comparisons" : "");
    }

    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }

    private int seeds() {
        return scores.differences().length;
    }

    private int items() {
        return scores.differences()[0].length;
    }
}
