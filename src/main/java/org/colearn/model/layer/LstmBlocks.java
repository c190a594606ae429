package org.colearn.model.layer;

import java.util.List;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;

/**
 * The four parameter blocks of one LSTM within a layer; the two biases stay apart, because Adam on their sum would take half
 * the step.
 *
 * @param layout of the layer
 * @param name prefix of the keys
 */
record LstmBlocks(BlockLayout layout, String name) {
    /** The blocks of an LSTM, with PyTorch's first values: uniform in +-1 / sqrt(hidden). */
    static List<Block> declare(String name, int inputs, int hidden) {
        double bound = 1 / Math.sqrt(hidden);
        return List.of(
                Block.weight(name + ".weight-ih", 4 * hidden, inputs, bound),
                Block.weight(name + ".weight-hh", 4 * hidden, hidden, bound),
                Block.bias(name + ".bias-ih", 4 * hidden, bound),
                Block.bias(name + ".bias-hh", 4 * hidden, bound));
    }

    /**
     * Multiplications of one update per utterance: products with the input forward and for its weights' gradient, and for its
     * own gradient where that is {@code asked}; with the state at every step but the first, thrice.
     */
    static long multiplications(long inputs, long hidden, int steps, boolean asked) {
        return steps * inputs * 4 * hidden * (asked ? 3 : 2) + (steps - 1) * hidden * 4 * hidden * 3;
    }

    /** W_ih, [inputs, 4 hidden]. */
    Matrix input(FloatMemory memory) {
        return layout.matrix(memory, name + ".weight-ih");
    }

    /** W_hh, [hidden, 4 hidden]. */
    Matrix recurrent(FloatMemory memory) {
        return layout.matrix(memory, name + ".weight-hh");
    }

    /** b_ih + b_hh. */
    float[] summedBias(FloatMemory memory) {
        float[] sum = layout.bias(memory, name + ".bias-ih");
        float[] other = layout.bias(memory, name + ".bias-hh");
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    /** Writes the gradient that both biases share. */
    void writeBiasGradients(FloatMemory gradients, Matrix ofSums) {
        layout.writeBiasGradient(gradients, name + ".bias-ih", ofSums);
        float[] shared = layout.bias(gradients, name + ".bias-ih");
        gradients.write(layout.offset(name + ".bias-hh"), shared, shared.length);
    }
}
