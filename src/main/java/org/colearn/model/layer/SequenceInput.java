package org.colearn.model.layer;

import java.util.Arrays;
import java.util.List;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Turns a DL4J input of [utterances, features, time] and its mask into what a recurrent core reads.
 *
 * <p>Time-major memory (strides features, 1, utterances * features) is read where it lies; any other layout is copied. Where a
 * modality is absent from some utterances but not from all, the absent values are zeroed in a copy, never in the caller's
 * array.
 */
final class SequenceInput implements AutoCloseable {
    private final List<Integer> modalities;
    private final int features;
    private FloatMemory copy = FloatMemory.allocate(1);

    SequenceInput(List<Integer> modalities) {
        this.modalities = List.copyOf(modalities);
        this.features = modalities.stream().mapToInt(Integer::intValue).sum();
    }

    SequenceBatch read(INDArray input, INDArray mask, DropoutMasks masks) {
        if (input.rank() != 3 || input.size(1) != features) {
            throw new IllegalArgumentException("The input must be [utterances, " + features + ", time], not "
                    + Arrays.toString(input.shape()) + ".");
        }
        int utterances = Math.toIntExact(input.size(0));
        int steps = Math.toIntExact(input.size(2));
        int[] present = present(mask, utterances);
        int some = 0;
        int all = -1;
        for (int bits : present) {
            some |= bits;
            all &= bits;
        }
        FloatMemory values = isTimeMajor(input) ? FloatMemory.of(input) : copied(input);
        if (some != (some & all)) {
            values = zeroed(values, present, some & ~all, steps);
        }
        Matrix matrix = Matrix.of(values, 0, steps * utterances, features);
        return new SequenceBatch(matrix, steps, utterances, modalities, some, masks);
    }

    /** Bits of the present modalities per utterance. */
    private int[] present(INDArray mask, int utterances) {
        int[] bits = new int[utterances];
        if (mask == null) {
            Arrays.fill(bits, (1 << modalities.size()) - 1);
            return bits;
        }
        if (mask.size(0) != utterances || mask.size(1) != modalities.size()) {
            throw new IllegalArgumentException("The mask must be [" + utterances + ", " + modalities.size()
                    + "], one column per modality, not " + Arrays.toString(mask.shape()) + ".");
        }
        for (int r = 0; r < utterances; r++) {
            for (int m = 0; m < modalities.size(); m++) {
                bits[r] |= mask.getFloat(r, m) == 0 ? 0 : 1 << m;
            }
        }
        return bits;
    }

    private boolean isTimeMajor(INDArray input) {
        return input.stride(0) == features
                && (input.stride(1) == 1 || features == 1)
                && (input.stride(2) == input.size(0) * features || input.size(2) == 1);
    }

    private FloatMemory copied(INDArray input) {
        INDArray ordered = input.permute(2, 0, 1).dup('c');
        FloatMemory from = FloatMemory.of(ordered);
        copy = copy.atLeast(from.size());
        copy.copy(0, from, 0, from.size());
        return copy;
    }

    /** A copy in which the absent rows of the {@code mixed} modalities are zero. */
    private FloatMemory zeroed(FloatMemory values, int[] present, int mixed, int steps) {
        int rows = present.length;
        if (values != copy) {
            copy = copy.atLeast((long) steps * rows * features);
            copy.copy(0, values, 0, steps * rows * features);
        }
        int column = 0;
        for (int m = 0; m < modalities.size(); m++) {
            int width = modalities.get(m);
            for (int row = 0; (mixed >> m & 1) == 1 && row < steps * rows; row++) {
                if ((present[row % rows] >> m & 1) == 0) {
                    copy.zero(row * features + column, width);
                }
            }
            column += width;
        }
        return copy;
    }

    @Override
    public void close() {
        copy.close();
    }
}
