package org.colearn.evaluation;

/** F1 of real predictions rounded to the seven sentiments. */
final class SeventhsF1 {
    private static final int CLASSES = 7;

    private SeventhsF1() {}

    static ClassF1 of(float[] predictions, float[] labels) {
        int[][] confusion = new int[CLASSES][CLASSES];
        for (int i = 0; i < labels.length; i++) {
            confusion[index(labels[i])][index(predictions[i])]++;
        }
        return ClassF1.of(confusion);
    }

    private static int index(float value) {
        return (int) RegressionMetrics.seventh(value) + CLASSES / 2;
    }
}
