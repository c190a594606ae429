package org.colearn.model.layer;

/** Parameters of a core in double precision, read as the equations name them. */
final class DoubleReader {
    private final BlockLayout layout;
    private final double[] values;

    DoubleReader(BlockLayout layout, double[] values) {
        this.layout = layout;
        this.values = values;
    }

    /** sums[column + j] += sum_i x[i] W[firstRow + i][firstColumn + j] over the width of sums' part. */
    void multiply(double[] x, String key, Part part, double[] sums) {
        int outputs = outputs(key);
        int from = layout.offset(key);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < part.width(); j++) {
                sums[j] += x[i] * values[from + i * outputs + part.column() + j];
            }
        }
    }

    /** sums[j] += b[column + j]. */
    void add(String key, Part part, double[] sums) {
        for (int j = 0; j < part.width(); j++) {
            sums[j] += values[layout.offset(key) + part.column() + j];
        }
    }

    int outputs(String key) {
        return layout.blocks().stream()
                .filter(block -> block.key().equals(key))
                .findFirst()
                .orElseThrow()
                .outputs();
    }

    /** One step of an LSTM: the new [h, c]. */
    double[][] lstm(String name, double[] x, double[] h, double[] c) {
        int hidden = h.length;
        double[] sums = new double[4 * hidden];
        Part all = new Part(0, 4 * hidden);
        multiply(x, name + ".weight-ih", all, sums);
        multiply(h, name + ".weight-hh", all, sums);
        add(name + ".bias-ih", all, sums);
        add(name + ".bias-hh", all, sums);
        double[] newH = new double[hidden];
        double[] newC = new double[hidden];
        for (int j = 0; j < hidden; j++) {
            newC[j] = sigmoid(sums[hidden + j]) * c[j] + sigmoid(sums[j]) * Math.tanh(sums[2 * hidden + j]);
            newH[j] = sigmoid(sums[3 * hidden + j]) * Math.tanh(newC[j]);
        }
        return new double[][] {newH, newC};
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Some outputs of a block. */
    record Part(int column, int width) {}
}
