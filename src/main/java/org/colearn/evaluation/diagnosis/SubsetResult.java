package org.colearn.evaluation.diagnosis;

import java.util.Arrays;
import org.colearn.data.ModalitySet;
import org.colearn.evaluation.Evaluation;

/**
 * What a model does with one set of modalities.
 *
 * @param present the set
 * @param evaluation figures and a prediction for each item
 * @param outputs [items * outputs] row-major: class probabilities, or real predictions
 */
@SuppressWarnings("ArrayRecordComponent") // as in Evaluation: large, and never written to
public record SubsetResult(ModalitySet present, Evaluation evaluation, float[] outputs) {
    /** The outputs of one item: a probability for each class, or one real prediction. */
    public float[] outputs(int item) {
        int width = outputs.length / evaluation.itemScores().length;
        return Arrays.copyOfRange(outputs, item * width, (item + 1) * width);
    }

    /** The probability of the predicted class of one item; NaN for real labels, which carry none. */
    public double confidence(int item) {
        return evaluation instanceof Evaluation.Classification classes
                ? outputs(item)[classes.predictions()[item]]
                : Double.NaN;
    }
}
