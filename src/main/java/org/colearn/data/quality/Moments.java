package org.colearn.data.quality;

/** Mean and standard deviation of some labels. */
final class Moments {
    private Moments() {}

    /** Mean and sample standard deviation of the finite ones; zeros where there are too few. */
    static double[] of(float[] labels, int[] utterances) {
        double sum = 0;
        int count = 0;
        for (int u : utterances) {
            if (Float.isFinite(labels[u])) {
                sum += labels[u];
                count++;
            }
        }
        double mean = count == 0 ? 0 : sum / count;
        double squares = 0;
        for (int u : utterances) {
            if (Float.isFinite(labels[u])) {
                squares += (labels[u] - mean) * (labels[u] - mean);
            }
        }
        return new double[] {mean, count < 2 ? 0 : Math.sqrt(squares / (count - 1))};
    }
}
