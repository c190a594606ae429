package org.colearn.experiment.statistics;

import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * McNemar's exact test of two models on the same items, for one seed.
 *
 * @param onlyFirst items that only the first model has right
 * @param onlySecond items that only the second has right
 * @param exact two-sided p: twice the smaller tail of Bin(b + c, 1/2), at most 1
 * @param mid the mid-p value, which counts the observed table half and is less conservative
 */
public record McNemar(int onlyFirst, int onlySecond, double exact, double mid) {
    /** From item scores, 1 for right and 0 for wrong. */
    public static McNemar of(double[] first, double[] second) {
        int b = 0;
        int c = 0;
        for (int i = 0; i < first.length; i++) {
            b += first[i] > second[i] ? 1 : 0;
            c += first[i] < second[i] ? 1 : 0;
        }
        if (b + c == 0) {
            return new McNemar(0, 0, 1, 1);
        }
        var binomial = new BinomialDistribution(b + c, 0.5);
        int smaller = Math.min(b, c);
        double exact = Math.min(1, 2 * binomial.cumulativeProbability(smaller));
        // Where both tails meet in the middle the observed table is in both.
        double mid = b == c ? 1 - binomial.probability(b) / 2 : exact - binomial.probability(smaller);
        return new McNemar(b, c, exact, mid);
    }
}
