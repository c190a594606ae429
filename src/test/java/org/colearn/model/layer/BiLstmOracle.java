package org.colearn.model.layer;

/** The two-layer bidirectional LSTM, every step of every direction computed. */
record BiLstmOracle(int hidden, double rate) implements CoreOracle {
    @Override
    public double[] output(DoubleReader reader, double[][] x, Row row, DropoutMasks masks) {
        double[][] first = bidirectional(reader, "l0", x);
        for (int t = 0; t < x.length; t++) {
            for (int direction = 0; direction < 2; direction++) {
                double[] mask = row.mask(masks, rate, 2 * t + direction, hidden);
                for (int j = 0; j < hidden; j++) {
                    first[t][direction * hidden + j] *= mask[j];
                }
            }
        }
        return bidirectional(reader, "l1", first)[x.length - 1];
    }

    private double[][] bidirectional(DoubleReader reader, String name, double[][] x) {
        double[][] both = new double[x.length][2 * hidden];
        double[][] state = {new double[hidden], new double[hidden]};
        for (int t = 0; t < x.length; t++) {
            state = reader.lstm(name, x[t], state[0], state[1]);
            System.arraycopy(state[0], 0, both[t], 0, hidden);
        }
        state = new double[][] {new double[hidden], new double[hidden]};
        for (int t = x.length - 1; t >= 0; t--) {
            state = reader.lstm(name + "-reverse", x[t], state[0], state[1]);
            System.arraycopy(state[0], 0, both[t], hidden, hidden);
        }
        return both;
    }
}
