package org.colearn.experiment.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's step-down correction, which holds the chance of any false finding among several tests at the level of one. */
public final class Holm {
    private Holm() {}

    /**
     * Adjusted p-values: with p sorted, adj(j) = max over i up to j of min(1, (K - i + 1) p(i)).
     *
     * @param p two-sided p-values; NaN (no test could be made) stays NaN and does not count among the K
     */
    public static double[] adjust(double[] p) {
        List<Integer> sorted = IntStream.range(0, p.length)
                .filter(k -> !Double.isNaN(p[k]))
                .boxed()
                .sorted(Comparator.comparingDouble(k -> p[k]))
                .toList();
        double[] adjusted = p.clone();
        double largest = 0;
        for (int i = 0; i < sorted.size(); i++) {
            largest = Math.max(largest, Math.min(1, (sorted.size() - i) * p[sorted.get(i)]));
            adjusted[sorted.get(i)] = largest;
        }
        return adjusted;
    }
}
