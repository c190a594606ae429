package org.colearn.experiment;

/**
 * Two-way analysis of variance without replication.
 *
 * @param seeds number of rows R
 * @param items number of columns N
 * @param mean grand mean
 * @param ofSeeds N times the variance of the row means; NaN with one row
 * @param ofItems R times the variance of the column means; NaN with one column
 * @param ofResiduals mean square of what rows and columns leave; NaN with one row or column
 * @param allEqual whether every value is the same
 */
record MeanSquares(
        int seeds, int items, double mean, double ofSeeds, double ofItems, double ofResiduals, boolean allEqual) {
    /** From values [seeds][items]. */
    static MeanSquares of(double[][] values) {
        check(values);
        int rows = values.length;
        int columns = values[0].length;
        double[] rowMeans = new double[rows];
        double[] columnMeans = new double[columns];
        boolean equal = true;
        for (int r = 0; r < rows; r++) {
            for (int i = 0; i < columns; i++) {
                rowMeans[r] += values[r][i] / columns;
                columnMeans[i] += values[r][i] / rows;
                equal &= values[r][i] == values[0][0];
            }
        }
        double mean = equal ? values[0][0] : average(rowMeans);
        double residual = 0;
        for (int r = 0; r < rows; r++) {
            for (int i = 0; i < columns; i++) {
                double left = values[r][i] - rowMeans[r] - columnMeans[i] + mean;
                residual += left * left;
            }
        }
        return new MeanSquares(
                rows,
                columns,
                mean,
                columns * variance(rowMeans, mean),
                rows * variance(columnMeans, mean),
                residual / ((rows - 1.0) * (columns - 1.0)),
                equal);
    }

    private static void check(double[][] values) {
        if (values.length == 0 || values[0].length == 0) {
            throw new IllegalArgumentException("An interval needs at least one seed and one test item.");
        }
        for (double[] row : values) {
            if (row.length != values[0].length) {
                throw new IllegalArgumentException("One seed was tested on " + row.length + " items, another on "
                        + values[0].length + "; they cannot be paired.");
            }
            for (double value : row) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("A test item has a score that is not a finite number.");
                }
            }
        }
    }

    private static double average(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
