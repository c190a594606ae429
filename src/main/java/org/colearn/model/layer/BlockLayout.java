package org.colearn.model.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Gemm;
import org.colearn.kernel.Matrix;

/** The parameters of a recurrent core, one block after another; the same for its gradients. */
public final class BlockLayout {
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, Integer> offsets = new LinkedHashMap<>();
    private final int size;

    /** In this order. */
    public BlockLayout(List<Block> inOrder) {
        int offset = 0;
        for (Block block : inOrder) {
            blocks.put(block.key(), block);
            offsets.put(block.key(), offset);
            offset = Math.addExact(offset, block.size());
        }
        size = offset;
    }

    /** Every block, in order. */
    public List<Block> blocks() {
        return List.copyOf(blocks.values());
    }

    /** Number of floats in all. */
    public int size() {
        return size;
    }

    /** Where a block begins. */
    public int offset(String key) {
        return offsets.get(key);
    }

    /**
     * Neighbouring parameters.
     *
     * @param offset of the first
     * @param count how many
     */
    public record Run(int offset, int count) {}

    /** The weights of some input columns of a weight block. */
    Run columns(String key, int from, int count) {
        int outputs = blocks.get(key).outputs();
        return new Run(offset(key) + from * outputs, count * outputs);
    }

    /** A weight block as the row-major matrix [inputs, outputs]. */
    Matrix matrix(FloatMemory memory, String key) {
        Block block = blocks.get(key);
        return Matrix.of(memory, offset(key), block.inputs(), block.outputs());
    }

    /** A bias block, copied. */
    float[] bias(FloatMemory memory, String key) {
        return memory.toArray(offset(key), blocks.get(key).outputs());
    }

    /** Writes the gradient of a bias: the sum over all rows of the gradient it was added to. */
    void writeBiasGradient(FloatMemory gradients, String key, Matrix ofSums) {
        Gemm.columnSums(ofSums, gradients, offset(key));
    }
}
