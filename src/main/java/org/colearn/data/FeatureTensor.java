package org.colearn.data;

/**
 * The features of one modality, shape [utterances, time, features], row-major in one array.
 *
 * <p>The array is handed over, not copied (real sets reach hundreds of megabytes): whoever passes it in or takes it out
 * must not write to it afterwards.
 *
 * @param utterances number of utterances
 * @param steps time steps per utterance (the same for all modalities of a dataset)
 * @param features values per step
 * @param values utterances * steps * features values; the value of (u, t, f) stands at (u * steps + t) * features + f
 */
@SuppressWarnings("ArrayRecordComponent") // deliberate: see above
public record FeatureTensor(int utterances, int steps, int features, float[] values) {
    /** Refuses an array whose length is not the product of the shape. */
    public FeatureTensor {
        if ((long) utterances * steps * features != values.length) {
            throw new IllegalArgumentException("Shape [" + utterances + ", " + steps + ", " + features + "] needs "
                    + (long) utterances * steps * features + " values, not " + values.length + ".");
        }
    }

    /** Where the features of one time step of one utterance begin in {@link #values()}. */
    public int offset(int utterance, int step) {
        return (utterance * steps + step) * features;
    }
}
