package org.colearn.ui.samples;

import java.util.List;

/**
 * One test utterance as the table shows it.
 *
 * @param item position in the test split
 * @param utterance index into the data
 * @param id its name in the data
 * @param row of its label in the confusion matrix
 * @param label its label as people read it
 * @param columns of its predictions in the confusion matrix, one per set of modalities by the set's bits
 * @param predictions as people read them, in the same order
 * @param confidences probabilities of the predicted classes, in the same order; NaN for real labels
 * @param transcript what was said, or empty
 */
record Sample(
        int item,
        int utterance,
        String id,
        int row,
        String label,
        List<Integer> columns,
        List<String> predictions,
        List<Double> confidences,
        String transcript) {
    /** Copies the lists. */
    Sample {
        columns = List.copyOf(columns);
        predictions = List.copyOf(predictions);
        confidences = List.copyOf(confidences);
    }
}
