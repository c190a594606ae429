package org.colearn.evaluation.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Exact contributions of M modalities to what a model is worth with all of them (Shapley 1953), and how they interact (Grabisch
 * and Roubens 1999).
 *
 * @param values per modality: phi_m = sum over S without m of |S|! (M-|S|-1)! / M! (v(S+m) - v(S)); they add up to v(all) - v(none)
 * @param interactions [m][n], symmetric, 0 on the diagonal: I_mn = sum over S without m, n of |S|! (M-|S|-2)! / (M-1)! (v(S+m+n) -
 *     v(S+m) - v(S+n) + v(S)); below 0 the two are redundant, above 0 they need each other
 */
public record Shapley(List<Double> values, List<List<Double>> interactions) {
    /** Copies the lists. */
    public Shapley {
        values = List.copyOf(values);
        interactions = List.copyOf(interactions);
    }

    /**
     * From the worth of every set of modalities.
     *
     * @param worth v(S) at the index whose bits are S; its length is 2 to the number of modalities
     * @throws IllegalArgumentException if the length is no power of two
     */
    public static Shapley of(double[] worth) {
        int modalities = Integer.numberOfTrailingZeros(worth.length);
        if (worth.length < 2 || worth.length != 1 << modalities) {
            throw new IllegalArgumentException(
                    "The worth of " + worth.length + " sets was given, which is not 2 to the number of modalities.");
        }
        var values = new ArrayList<Double>();
        var interactions = new ArrayList<List<Double>>();
        for (int m = 0; m < modalities; m++) {
            values.add(value(worth, modalities, m));
            var row = new ArrayList<Double>();
            for (int n = 0; n < modalities; n++) {
                row.add(m == n ? 0.0 : interaction(worth, modalities, 1 << m, 1 << n));
            }
            interactions.add(List.copyOf(row));
        }
        return new Shapley(values, interactions);
    }

    private static double value(double[] v, int modalities, int m) {
        double sum = 0;
        for (int s = 0; s < v.length; s++) {
            if ((s >> m & 1) == 0) {
                sum += weight(Integer.bitCount(s), modalities) * (v[s | 1 << m] - v[s]);
            }
        }
        return sum;
    }

    private static double interaction(double[] v, int modalities, int m, int n) {
        double sum = 0;
        for (int s = 0; s < v.length; s++) {
            if ((s & (m | n)) == 0) {
                double together = v[s | m | n] - v[s | m] - v[s | n] + v[s];
                sum += weight(Integer.bitCount(s), modalities - 1) * together;
            }
        }
        return sum;
    }

    /** size! (players - size - 1)! / players! */
    private static double weight(int size, int players) {
        double weight = 1.0 / players;
        for (int i = 1; i <= size; i++) {
            weight *= (double) i / (players - i);
        }
        return weight;
    }
}
