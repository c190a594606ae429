package org.colearn.data;

/**
 * The steps of one utterance that are not padding: padding is what is all zero before the first or after the last other
 * step.
 *
 * @param first the first such step, or the number of steps if all are zero
 * @param end one after the last such step; {@code first} if all are zero
 */
public record Extent(int first, int end) {
    /** Looks at one utterance of a tensor. */
    public static Extent of(FeatureTensor tensor, int utterance) {
        int first = 0;
        while (first < tensor.steps() && isBlank(tensor, tensor.offset(utterance, first))) {
            first++;
        }
        int end = tensor.steps();
        while (end > first && isBlank(tensor, tensor.offset(utterance, end - 1))) {
            end--;
        }
        return new Extent(first, end);
    }

    /** Number of steps. */
    public int length() {
        return end - first;
    }

    /** Whether the step that begins at an offset is all zero. */
    public static boolean isBlank(FeatureTensor tensor, int at) {
        for (int f = 0; f < tensor.features(); f++) {
            if (tensor.values()[at + f] != 0) {
                return false;
            }
        }
        return true;
    }
}
