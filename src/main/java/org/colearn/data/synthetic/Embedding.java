package org.colearn.data.synthetic;

/** A fixed random matrix, [rows][columns], that mixes latents. */
final class Embedding {
    private final double[][] weights;

    Embedding(Draws draws, int rows, int columns) {
        weights = draws.matrix(rows, columns);
    }

    /** The product with a vector, [rows]. */
    double[] apply(double[] vector) {
        double[] product = new double[weights.length];
        for (int r = 0; r < product.length; r++) {
            for (int c = 0; c < vector.length; c++) {
                product[r] += weights[r][c] * vector[c];
            }
        }
        return product;
    }
}
