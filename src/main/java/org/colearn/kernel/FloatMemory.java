package org.colearn.kernel;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A run of floats in native memory, backed by an ND4J array, so that DL4J and BLAS work on the same bytes.
 *
 * <p>Offsets and counts are in floats. Reading and writing copy between native memory and Java arrays, where the compiler
 * vectorises loops; both check their bounds.
 */
public final class FloatMemory implements AutoCloseable {
    private final INDArray array; // keeps the memory alive
    private final FloatPointer start;
    private final FloatBuffer values;
    private final boolean owned;

    private FloatMemory(INDArray array, boolean owned) {
        this.array = array;
        this.owned = owned;
        int count = Math.toIntExact(array.length());
        start = new FloatPointer(array.data().pointer()).getPointer(array.offset());
        values = new FloatPointer(start).capacity(count).asBuffer();
    }

    /** New memory for so many floats, all zero, outside every workspace; the caller closes it. */
    @SuppressWarnings("try") // the scope is open for its effect
    public static FloatMemory allocate(long count) {
        NativeMath.ready();
        Math.toIntExact(count);
        try (var ignored = Nd4j.getMemoryManager().scopeOutOfWorkspaces()) {
            return new FloatMemory(Nd4j.zeros(DataType.FLOAT, Math.max(1, count)), true);
        }
    }

    /** The memory of a dense array or view (elements adjacent, in its own order); closing this leaves it alone. */
    public static FloatMemory of(INDArray dense) {
        if (dense.dataType() != DataType.FLOAT) {
            throw new IllegalArgumentException("Expected an array of FLOAT, not " + dense.dataType() + ".");
        }
        return new FloatMemory(dense, false);
    }

    /** Number of floats. */
    public int size() {
        return values.capacity();
    }

    /** The ND4J array behind this memory. */
    public INDArray array() {
        return array;
    }

    /** A new pointer to the float at this offset; pointers are not shared, as they carry a position. */
    FloatPointer at(long offset) {
        return new FloatPointer(start).position(offset); // getPointer would use reflection
    }

    /** Copies {@code count} floats from {@code offset} into the front of an array. */
    public void read(int offset, float[] into, int count) {
        values.get(offset, into, 0, count);
    }

    /** Copies {@code count} floats from {@code offset} into an array, from {@code at} on. */
    public void read(int offset, float[] into, int at, int count) {
        values.get(offset, into, at, count);
    }

    /** Copies the front {@code count} floats of an array to {@code offset}. */
    public void write(int offset, float[] from, int count) {
        values.put(offset, from, 0, count);
    }

    /** Copies {@code count} floats of an array, from {@code at} on, to {@code offset}. */
    public void write(int offset, float[] from, int at, int count) {
        values.put(offset, from, at, count);
    }

    /** Copies floats of other memory to {@code offset}. */
    public void copy(int offset, FloatMemory from, int fromOffset, int count) {
        values.put(offset, from.values, fromOffset, count);
    }

    /** Sets {@code count} floats from {@code offset} to zero. */
    public void zero(int offset, int count) {
        float[] zeros = new float[Math.min(count, 4096)];
        for (int done = 0; done < count; done += zeros.length) {
            values.put(offset + done, zeros, 0, Math.min(zeros.length, count - done));
        }
    }

    /** The Euclidean norm of {@code count} floats from {@code offset}. */
    public float norm(int offset, int count) {
        if (offset < 0 || count < 0 || (long) offset + count > size()) {
            throw new IllegalArgumentException(
                    "There are no " + count + " floats from " + offset + " on in " + size() + ".");
        }
        return openblas_nolapack.cblas_snrm2(count, at(offset), 1);
    }

    /** All floats from {@code offset}, copied. */
    public float[] toArray(int offset, int count) {
        float[] copy = new float[count];
        values.get(offset, copy);
        return copy;
    }

    /** Writes the same row {@code rows} times, one after another. */
    public void repeat(int offset, float[] row, int rows) {
        for (int r = 0; r < rows; r++) {
            values.put(offset + r * row.length, row);
        }
    }

    /** This memory if it is large enough; otherwise it is closed and new memory returned. */
    public FloatMemory atLeast(long count) {
        if (count <= size()) {
            return this;
        }
        close();
        return allocate(count);
    }

    /** Releases the memory if this object allocated it. */
    @Override
    public void close() {
        if (owned && array.closeable()) {
            array.close();
        }
    }

    @Override
    public String toString() {
        return "FloatMemory" + Arrays.toString(new int[] {size()});
    }
}
