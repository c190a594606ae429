package org.colearn.data.quality;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Ridge regression on centred columns, min |Y - XW|^2 + lambda |W|^2, by its normal equations. */
final class Ridge {
    private final double[][] gram;
    private final double[][] moments;

    /**
     * Adds up what all penalties share.
     *
     * @param rows features [n][columns]
     * @param targets centred targets [n][k]
     */
    Ridge(double[][] rows, double[][] targets) {
        int columns = rows[0].length;
        gram = new double[columns][columns];
        moments = new double[columns][targets[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int a = 0; a < columns; a++) {
                double value = rows[i][a];
                if (value != 0) {
                    addScaled(gram[a], rows[i], value, a + 1);
                    addScaled(moments[a], targets[i], value, targets[i].length);
                }
            }
        }
        for (int a = 0; a < columns; a++) {
            for (int b = 0; b < a; b++) {
                gram[b][a] = gram[a][b];
            }
        }
    }

    private static void addScaled(double[] into, double[] row, double factor, int count) {
        for (int i = 0; i < count; i++) {
            into[i] += factor * row[i];
        }
    }

    /** The weights [columns][k] of a penalty above zero. */
    double[][] weights(double lambda) {
        double[][] penalised = new double[gram.length][];
        for (int a = 0; a < gram.length; a++) {
            penalised[a] = gram[a].clone();
            penalised[a][a] += lambda;
        }
        RealMatrix left = new Array2DRowRealMatrix(penalised, false);
        // Both thresholds are relative to what rounding leaves of a sum of products.
        return new CholeskyDecomposition(left, 1e-8, 1e-12)
                .getSolver()
                .solve(new Array2DRowRealMatrix(moments, false))
                .getData();
    }
}
