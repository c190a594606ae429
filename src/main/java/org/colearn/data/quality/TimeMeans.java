package org.colearn.data.quality;

import org.colearn.data.FeatureTensor;

/**
 * Standardised means over time, [utterances][columns]. Blank steps are left out of a mean, NaN and infinities count as zero,
 * and more than {@value #MOST_COLUMNS} features are added up with random signs into so many columns (a count sketch), so that
 * the cost is bounded.
 */
final class TimeMeans {
    static final int MOST_COLUMNS = 384;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final FeatureTensor tensor;
    private final int columns;
    private final double[] mean;
    private final double[] scale;

    /** Statistics come from the training utterances. */
    TimeMeans(FeatureTensor tensor, int[] train) {
        this.tensor = tensor;
        this.columns = Math.min(MOST_COLUMNS, tensor.features());
        this.mean = new double[tensor.features()];
        this.scale = new double[tensor.features()];
        double[][] rows = new double[train.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = raw(train[i]);
            for (int f = 0; f < mean.length; f++) {
                mean[f] += rows[i][f] / rows.length;
            }
        }
        for (double[] row : rows) {
            for (int f = 0; f < mean.length; f++) {
                scale[f] += (row[f] - mean[f]) * (row[f] - mean[f]) / rows.length;
            }
        }
        for (int f = 0; f < scale.length; f++) {
            boolean varies = scale[f] > 1e-12 * mean[f] * mean[f];
            scale[f] = varies && Double.isFinite(scale[f]) ? 1 / Math.sqrt(scale[f]) : 0;
        }
    }

    int columns() {
        return columns;
    }

    double[][] of(int[] utterances) {
        double[][] rows = new double[utterances.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = sketched(raw(utterances[i]));
        }
        return rows;
    }

    private double[] sketched(double[] row) {
        double[] into = new double[columns];
        for (int f = 0; f < row.length; f++) {
            double value = (row[f] - mean[f]) * scale[f];
            if (columns == row.length) {
                into[f] = value;
            } else {
                long hash = (f + 1) * MULTIPLIER;
                into[f % columns] += hash < 0 ? -value : value;
            }
        }
        return into;
    }

    private double[] raw(int utterance) {
        double[] sum = new double[tensor.features()];
        int steps = 0;
        for (int t = 0; t < tensor.steps(); t++) {
            int at = tensor.offset(utterance, t);
            boolean blank = true;
            for (int f = 0; f < sum.length; f++) {
                float value = tensor.values()[at + f];
                blank &= value == 0;
                sum[f] += Float.isFinite(value) ? value : 0;
            }
            steps += blank ? 0 : 1;
        }
        for (int f = 0; f < sum.length && steps > 0; f++) {
            sum[f] /= steps;
        }
        return sum;
    }
}
