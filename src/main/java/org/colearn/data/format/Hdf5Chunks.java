package org.colearn.data.format;

import io.jhdf.api.dataset.ChunkedDataset;
import io.jhdf.exceptions.HdfException;
import io.jhdf.object.datatype.FloatingPoint;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.colearn.data.MemoryBudget;
import org.colearn.data.Reading;

/**
 * Floats of an HDF5 dataset that is stored in chunks, one chunk after another. jHDF 0.9.4 has slices of its own, but mixes values
 * up where chunks do not divide the axes.
 */
final class Hdf5Chunks {
    private final ChunkedDataset dataset;
    private final int[] shape;
    private final int[] chunk;
    private final FloatingPoint type;

    Hdf5Chunks(ChunkedDataset dataset, String where) {
        this.dataset = dataset;
        shape = dataset.getDimensions();
        chunk = dataset.getChunkDimensions();
        type = (FloatingPoint) dataset.getDataType();
        long bytes = type.getSize();
        for (int length : chunk) {
            bytes = Math.multiplyExact(bytes, length);
        }
        MemoryBudget.require(2 * bytes, where);
    }

    /** How many chunks a dataset has by its shape, saturating. */
    static double count(ChunkedDataset dataset) {
        double count = 1;
        for (int axis = 0; axis < dataset.getDimensions().length; axis++) {
            count *= Math.ceil(dataset.getDimensions()[axis] / (double) dataset.getChunkDimensions()[axis]);
        }
        return count;
    }

    /** Puts every value where it belongs; chunks that were never written leave zeros. */
    void into(float[] values) {
        int[] offset = new int[shape.length];
        long each = Math.round(dataset.getStorageInBytes() / count(dataset));
        do {
            stored(offset).ifPresent(bytes -> place(bytes, offset, values));
            Reading.took(each);
        } while (advance(offset));
    }

    private Optional<ByteBuffer> stored(int[] offset) {
        try {
            byte[] bytes = dataset.getDecompressedChunk(offset);
            return Optional.of(ByteBuffer.wrap(bytes).order(type.getByteOrder()));
        } catch (HdfException e) {
            if (String.valueOf(e.getMessage()).startsWith("No chunk")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** To the next chunk in row-major order; false behind the last. */
    private boolean advance(int[] offset) {
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            long next = (long) offset[axis] + chunk[axis];
            offset[axis] = next < shape[axis] ? (int) next : 0;
            if (offset[axis] > 0) {
                return true;
            }
        }
        return false;
    }

    private void place(ByteBuffer bytes, int[] offset, float[] values) {
        int last = shape.length - 1;
        int count = Math.min(chunk[last], shape[last] - offset[last]);
        int rows = 1;
        for (int axis = 0; axis < last; axis++) {
            rows *= chunk[axis];
        }
        for (int row = 0; row < rows; row++) {
            int target = target(row, offset);
            for (int i = 0; i < count && target >= 0; i++) {
                values[target + i] = number(bytes, row * chunk[last] + i);
            }
        }
    }

    /** Where a row of a chunk begins among all values; -1 if it lies outside, as at the edges. */
    private int target(int row, int[] offset) {
        int last = shape.length - 1;
        int target = offset[last];
        int stride = shape[last];
        int rest = row;
        for (int axis = last - 1; axis >= 0; axis--) {
            int at = offset[axis] + rest % chunk[axis];
            if (at >= shape[axis]) {
                return -1;
            }
            target += at * stride;
            stride *= shape[axis];
            rest /= chunk[axis];
        }
        return target;
    }

    private float number(ByteBuffer bytes, int index) {
        int width = type.getSize();
        return width == Float.BYTES ? bytes.getFloat(index * width) : (float) bytes.getDouble(index * width);
    }
}
