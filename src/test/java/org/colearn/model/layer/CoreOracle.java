package org.colearn.model.layer;

/** A core written from its equations, one utterance and one number at a time, in double precision. */
interface CoreOracle {
    /**
     * The output for one utterance.
     *
     * @param reader parameters
     * @param x [time][features]
     * @param row the utterance's position, for its dropout masks
     * @param masks of unit dropout
     */
    double[] output(DoubleReader reader, double[][] x, Row row, DropoutMasks masks);

    /** Position of an utterance in a batch of {@code of}. */
    record Row(int at, int of) {
        /** The utterance's part of a mask of [of * width], or all ones. */
        double[] mask(DropoutMasks masks, double rate, int place, int width) {
            double[] own = new double[width];
            java.util.Arrays.fill(own, 1);
            if (masks.active(rate)) {
                float[] all = new float[of * width];
                masks.fill(all, all.length, rate, place);
                for (int j = 0; j < width; j++) {
                    own[j] = all[at * width + j];
                }
            }
            return own;
        }
    }
}
