package org.colearn.data;

import java.util.Arrays;
import java.util.List;

/**
 * What is kept in proportion when splits are made: classes, or fifths of real labels, or nothing but the number.
 *
 * @param of the stratum of each utterance
 * @param count how many strata there are
 * @param words for a sentence
 */
@SuppressWarnings("ArrayRecordComponent")
record Strata(int[] of, int count, String words) {
    private static final int FIFTHS = 5;

    static Strata of(Labels labels, boolean stratified) {
        if (!stratified) {
            return new Strata(new int[labels.size()], 1, "");
        }
        if (labels instanceof Labels.Classes classes) {
            int most = classes.classNames().size() - 1;
            int[] of = Arrays.stream(classes.values())
                    .map(value -> Math.max(0, Math.min(most, value)))
                    .toArray();
            return new Strata(of, most + 1, "stratified by class");
        }
        return fifths(((Labels.Reals) labels).values());
    }

    private static Strata fifths(float[] labels) {
        float[] sorted = labels.clone();
        Arrays.sort(sorted);
        int[] of = new int[labels.length];
        for (int u = 0; u < of.length; u++) {
            for (int q = 1; q < FIFTHS; q++) {
                of[u] += labels[u] >= sorted[q * sorted.length / FIFTHS] ? 1 : 0;
            }
        }
        return new Strata(of, FIFTHS, "stratified by fifths of the label");
    }

    /** Utterances per stratum. */
    double[] counts(List<Integer> utterances) {
        double[] counts = new double[count];
        for (int u : utterances) {
            counts[of[u]]++;
        }
        return counts;
    }
}
