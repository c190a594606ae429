package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.deeplearning4j.nn.conf.dropout.IDropout;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Unit dropout on a layer's input, drawn from a seed of its own.
 *
 * <p>DL4J's Dropout draws from a generator of the current thread; this one gives the same masks on whatever thread a training
 * runs, also beside another one.
 */
public final class UnitDropout implements IDropout {
    private static final long serialVersionUID = 1L;

    @JsonProperty
    private final double rate;

    @JsonProperty
    private final long seed;

    private transient float[] mask = {};

    /**
     * Drops each unit with a probability.
     *
     * @param rate probability of dropping, in [0, 1)
     * @param seed of the masks
     */
    public UnitDropout(@JsonProperty("rate") double rate, @JsonProperty("seed") long seed) {
        this.rate = rate;
        this.seed = seed;
    }

    @Override
    public INDArray applyDropout(
            INDArray input, INDArray result, int iteration, int epoch, LayerWorkspaceMgr workspaces) {
        int count = Math.toIntExact(input.length());
        if (mask == null || mask.length != count) {
            mask = new float[count];
        }
        DropoutMasks.of(seed, 0, iteration).fill(mask, count, rate, 0);
        if (result != input) {
            result.assign(input);
        }
        multiply(result);
        return result;
    }

    @Override
    public INDArray backprop(INDArray gradAtOutput, INDArray gradAtInput, int iteration, int epoch) {
        if (gradAtInput != gradAtOutput) {
            gradAtInput.assign(gradAtOutput);
        }
        multiply(gradAtInput);
        return gradAtInput;
    }

    /** Multiplies by the mask, which is row-major whatever the order of the array. */
    private void multiply(INDArray array) {
        int rows = Math.toIntExact(array.size(0));
        int columns = mask.length / rows;
        FloatMemory memory = FloatMemory.of(array);
        float[] values = memory.toArray(0, mask.length);
        boolean byRows = array.stride(1) == 1 || columns == 1;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                values[byRows ? r * columns + c : c * rows + r] *= mask[r * columns + c];
            }
        }
        memory.write(0, values, mask.length);
    }

    @Override
    public void clear() {
        // the mask is drawn anew for every forward pass; its array is kept for the next one
    }

    @Override
    public UnitDropout clone() {
        return new UnitDropout(rate, seed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitDropout dropout && dropout.rate == rate && dropout.seed == seed;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(rate) * 31 + Long.hashCode(seed);
    }
}
