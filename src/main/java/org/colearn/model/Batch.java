package org.colearn.model;

import org.colearn.data.Dataset;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Reusable room for one batch, time-major in native memory so that a recurrent layer reads a whole sequence as one matrix.
 *
 * <p>{@link #features()} is [utterances, features, time] to DL4J, a view of a buffer laid out [time, utterances, features].
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Batch implements AutoCloseable {
    /** Room for up to {@code capacity} utterances of this shape. */
    public Batch(ModelShape shape, int capacity) {}

    /**
     * Loads utterances.
     *
     * @param data what to read from
     * @param order utterance indices
     * @param from first position in {@code order}
     * @param present bits of the present modalities ({@link org.colearn.data.ModalitySet#bits()}), one per utterance
     *     loaded; its length is the number of utterances to load
     */
    public void fill(Dataset data, int[] order, int from, int[] present) {
        throw new UnsupportedOperationException();
    }

    /** Number of utterances loaded. */
    public int size() {
        throw new UnsupportedOperationException();
    }

    /** [utterances, features, time]. */
    public INDArray features() {
        throw new UnsupportedOperationException();
    }

    /** [utterances, modalities], 1 where present. */
    public INDArray mask() {
        throw new UnsupportedOperationException();
    }

    /** [utterances, outputs]: one-hot classes, or the real label. */
    public INDArray labels() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
