package org.colearn.data;

/**
 * What stands out in the features of one modality.
 *
 * @param nan values that are not a number
 * @param infinite values that are plus or minus infinity
 * @param damagedUtterances utterances with at least one of either
 * @param blankUtterances utterances in which every value is zero
 */
public record FeatureCounts(long nan, long infinite, int damagedUtterances, int blankUtterances) {
    /** Counts once over all values. */
    public static FeatureCounts of(FeatureTensor tensor) {
        long nan = 0;
        long infinite = 0;
        int damaged = 0;
        int blank = 0;
        int length = tensor.steps() * tensor.features();
        for (int u = 0; u < tensor.utterances(); u++) {
            long before = nan + infinite;
            boolean zero = true;
            for (int i = u * length; i < (u + 1) * length; i++) {
                float value = tensor.values()[i];
                nan += Float.isNaN(value) ? 1 : 0;
                infinite += Float.isInfinite(value) ? 1 : 0;
                zero &= value == 0;
            }
            damaged += nan + infinite > before ? 1 : 0;
            blank += zero ? 1 : 0;
        }
        return new FeatureCounts(nan, infinite, damaged, blank);
    }

    /** How many features have one value in all given utterances, which must not be empty. */
    public static int constantFeatures(FeatureTensor tensor, int[] utterances) {
        int constant = 0;
        for (int f = 0; f < tensor.features(); f++) {
            constant += isConstant(tensor, utterances, f) ? 1 : 0;
        }
        return constant;
    }

    private static boolean isConstant(FeatureTensor tensor, int[] utterances, int feature) {
        float first = tensor.values()[tensor.offset(utterances[0], 0) + feature];
        for (int utterance : utterances) {
            for (int t = 0; t < tensor.steps(); t++) {
                if (tensor.values()[tensor.offset(utterance, t) + feature] != first) {
                    return false;
                }
            }
        }
        return true;
    }
}
