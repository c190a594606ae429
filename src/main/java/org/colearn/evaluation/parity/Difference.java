package org.colearn.evaluation.parity;

import java.util.Locale;

/**
 * How far one of our arrays is from PyTorch's.
 *
 * @param quantity its name, such as "grad/fc1.weight"
 * @param absolute largest absolute difference over the elements judged
 * @param relative that difference over the largest absolute value of PyTorch's array
 * @param passed whether the array agrees
 * @param remark a sentence about elements judged otherwise, or empty
 */
public record Difference(String quantity, double absolute, double relative, boolean passed, String remark) {
    /** The largest relative difference that counts as agreement in float32. */
    public static final double LIMIT = 1e-4;

    /** Every element against the limit; where PyTorch's array is all zero, ours must be. */
    static Difference of(String quantity, float[] ours, float[] theirs) {
        double absolute = 0;
        double largest = 0;
        boolean comparable = ours.length == theirs.length;
        for (int i = 0; comparable && i < theirs.length; i++) {
            double difference = Math.abs((double) ours[i] - theirs[i]);
            absolute = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(absolute, difference);
            largest = Math.max(largest, Math.abs(theirs[i]));
        }
        double relative = relative(absolute, largest);
        String remark = comparable ? "" : "we have " + ours.length + " values, PyTorch " + theirs.length;
        return new Difference(quantity, absolute, relative, comparable && relative <= LIMIT, remark);
    }

    static double relative(double absolute, double largest) {
        return absolute == 0 ? 0 : absolute / largest;
    }

    @Override
    public String toString() {
        String line = String.format(
                Locale.ROOT, "%-4s %-34s abs %.2e  rel %.2e", passed ? "ok" : "FAIL", quantity, absolute, relative);
        return remark.isEmpty() ? line : line + "  (" + remark + ")";
    }
}
