package org.colearn.experiment;

import java.util.Optional;

/**
 * Two arms on the same seeds and test items, with the interval of their difference.
 *
 * @param scores item by item, at least one seed
 * @param interval of the mean difference; without bounds where none can be made
 * @param margin a difference below this does not matter
 */
record Comparison(PairedScores scores, CrossedInterval interval, double margin) {
    /** Empty where no seed was tested in both arms. */
    static Optional<Comparison> of(PairedScores scores) {
        if (scores.differences().length == 0) {
            return Optional.empty();
        }
        double margin = scores.accuracy() ? VerdictRule.ACCURACY_MARGIN : VerdictRule.ERROR_MARGIN;
        boolean tooFew =
                scores.accuracy() && scores.differences()[0].length < VerdictRule.FEWEST_ITEMS && scores.allEqual();
        CrossedInterval interval =
                tooFew ? CrossedInterval.none(scores.differences()[0][0]) : CrossedInterval.of(scores.differences());
        return Optional.of(new Comparison(scores, interval, margin));
    }

    int seeds() {
        return scores.differences().length;
    }

    int items() {
        return scores.differences()[0].length;
    }
}
