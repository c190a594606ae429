package org.colearn.data.quality;

/**
 * What a linear model on one modality's mean over time knows of the labels: ridge regression fitted on train, its penalty
 * chosen on validation, compared on test with a guess that ignores the features.
 *
 * @param modality its name
 * @param measure accuracy, or mean absolute error of real labels
 * @param score on test
 * @param baseline the guess's on test
 * @param guess what is guessed: the commonest class of train, or the median of train
 * @param gain how much better the probe is than the guess, in the measure; negative if it is worse
 * @param standardError of the gain, over test utterances
 * @param testUtterances how many were judged
 * @param signal whether the gain exceeds twice its standard error
 */
public record Probe(
        String modality,
        String measure,
        double score,
        double baseline,
        String guess,
        double gain,
        double standardError,
        int testUtterances,
        boolean signal) {}
