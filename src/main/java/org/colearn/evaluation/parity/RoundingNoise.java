package org.colearn.evaluation.parity;

import java.util.SplittableRandom;

/**
 * What rounding in float32 does to a gradient, imitated.
 *
 * <p>An element of a weight gradient is a sum of products of an input and a delta, so its rounding scales with the smaller of the
 * largest elements of its row and column: uniform noise of at most {@link #SIZE} of that. Between our gradients and PyTorch's
 * the largest difference measured is 6e-7 of an array's largest element, and exact zeros (units that are off) are zero on both
 * sides, as they are here.
 */
final class RoundingNoise {
    /** Ten units of rounding in float32 (6e-8 each), the largest difference measured. */
    static final double SIZE = 6e-7;

    private RoundingNoise() {}

    /** Adds noise to a gradient of so many rows, in place. */
    static float[] added(float[] gradient, int rows, SplittableRandom random) {
        int columns = gradient.length / rows;
        double[] ofRow = new double[rows];
        double[] ofColumn = new double[columns];
        for (int i = 0; i < gradient.length; i++) {
            double size = Math.abs(gradient[i]);
            ofRow[i / columns] = Math.max(ofRow[i / columns], size);
            ofColumn[i % columns] = Math.max(ofColumn[i % columns], size);
        }
        for (int i = 0; i < gradient.length; i++) {
            double largest = rows == 1 ? ofRow[0] : Math.min(ofRow[i / columns], ofColumn[i % columns]);
            if (gradient[i] != 0) {
                gradient[i] += (float) (SIZE * largest * (2 * random.nextDouble() - 1));
            }
        }
        return gradient;
    }
}
