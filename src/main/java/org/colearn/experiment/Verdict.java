package org.colearn.experiment;

/**
 * Whether training with the other modalities helped on the deployed ones.
 *
 * @param kind the word
 * @param difference multimodal arm minus unimodal baseline on the deployed modalities; above 0 is better (accuracy in
 *     [0, 1], or reduction of the mean absolute error)
 * @param low lower end of the 95 % interval, NaN where there is none (one seed)
 * @param high upper end of the 95 % interval, NaN where there is none
 * @param p two-sided p-value, NaN where there is none
 * @param seeds seeds that both arms finished
 * @param items test items
 * @param sentence the verdict in plain words, with the figures and what would settle it
 */
public record Verdict(
        Kind kind, double difference, double low, double high, double p, int seeds, int items, String sentence) {
    /** The four possible words. */
    public enum Kind {
        /** Positive co-learning: the interval lies above zero. */
        POSITIVE,
        /** Negative co-learning: the interval lies below zero. */
        NEGATIVE,
        /** No difference that matters: the 90 % interval lies inside the margin (TOST). */
        NEUTRAL,
        /** It cannot be told yet. */
        UNDETERMINED
    }
}
