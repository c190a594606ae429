package org.colearn.model.layer;

import java.util.List;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;

/**
 * Forward and backward pass of a recurrent core over some utterances, with its own scratch memory; for one thread at a time.
 *
 * <p>A worker is complete in itself, so the rows of a batch can be split over several of them, each adding its part of the
 * gradient.
 */
interface RecurrentCore extends AutoCloseable {
    /**
     * Forward pass; keeps what the backward pass needs.
     *
     * @param parameters the layer's parameters
     * @param batch the utterances
     * @return [utterances, outputs] row-major, valid until the next call
     */
    float[] forward(FloatMemory parameters, SequenceBatch batch);

    /**
     * Backward pass of the latest forward pass.
     *
     * @param parameters the layer's parameters
     * @param gradients receives the gradient of each parameter, summed over the utterances; old values are overwritten
     * @param outputGradient [utterances, outputs] row-major
     */
    void backward(FloatMemory parameters, FloatMemory gradients, float[] outputGradient);

    @Override
    void close();

    /**
     * A weight block's share of the input.
     *
     * @param values [steps * utterances, columns], time-major
     * @param firstRow the row of the weight matrix its first column belongs to
     */
    record Input(Matrix values, int firstRow) {}

    /** Inputs with nothing in them. */
    static List<Input> none() {
        return List.of();
    }
}
