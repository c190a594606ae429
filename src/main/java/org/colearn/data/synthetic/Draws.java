package org.colearn.data.synthetic;

import org.hipparchus.random.Well19937c;

/**
 * One stream of random numbers that is the same on every machine: Hipparchus computes its logarithms in Java, unlike
 * {@link Math}, whose last bit may differ between processors.
 */
final class Draws {
    private final Well19937c source;

    Draws(long seed, int stream) {
        source = new Well19937c(new int[] {(int) (seed >>> 32), (int) seed, stream});
    }

    double gaussian() {
        return source.nextGaussian();
    }

    double[] gaussians(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = gaussian();
        }
        return values;
    }

    /** Standard Gumbel; adding it to logits and taking the argmax samples from their softmax. */
    double gumbel() {
        double uniform = source.nextDouble();
        while (uniform == 0) {
            uniform = source.nextDouble();
        }
        return -StrictMath.log(-StrictMath.log(uniform));
    }

    boolean coin() {
        return source.nextBoolean();
    }

    /** A whole number from {@code least} to {@code most}, evenly. */
    int between(int least, int most) {
        return least + source.nextInt(most - least + 1);
    }

    /** Gaussian entries of variance 1 / columns, so that a product with standard normal values has variance about 1. */
    double[][] matrix(int rows, int columns) {
        double[][] matrix = new double[rows][];
        double scale = 1 / Math.sqrt(columns);
        for (int r = 0; r < rows; r++) {
            matrix[r] = gaussians(columns);
            for (int c = 0; c < columns; c++) {
                matrix[r][c] *= scale;
            }
        }
        return matrix;
    }
}
