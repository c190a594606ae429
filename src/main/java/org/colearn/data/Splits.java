package org.colearn.data;

/**
 * Which utterances belong to which split, as indices into the dataset.
 *
 * @param train utterances the weights are fitted on
 * @param valid utterances the checkpoint is chosen on
 * @param test utterances results are reported on
 * @param origin a sentence saying where the split comes from ("from the file", "made: 60 % train ..., seed 7")
 */
@SuppressWarnings("ArrayRecordComponent")
public record Splits(int[] train, int[] valid, int[] test, String origin) {
    /** The utterances of one split, in file order. */
    public int[] of(Split split) {
        return switch (split) {
            case TRAIN -> train;
            case VALID -> valid;
            case TEST -> test;
        };
    }
}
