package org.colearn.kernel;

/**
 * A matrix in native memory, stored by rows; a view, which copies nothing.
 *
 * @param memory where it lies
 * @param offset of its first element, in floats
 * @param rows number of rows
 * @param columns number of columns
 * @param stride floats from one row to the next, at least {@code columns}
 */
public record Matrix(FloatMemory memory, int offset, int rows, int columns, int stride) {
    /** Refuses a shape that reaches beyond its memory: BLAS would read or write foreign bytes. */
    public Matrix {
        boolean empty = rows == 0 || columns == 0;
        if (offset < 0
                || rows < 0
                || columns < 0
                || columns > stride
                || (!empty && offset + (long) (rows - 1) * stride + columns > memory.size())) {
            throw new IllegalArgumentException("A matrix of " + rows + " x " + columns + " at " + offset
                    + " (row stride " + stride + ") does not fit into " + memory.size() + " floats.");
        }
    }

    /** A matrix with adjacent rows. */
    public static Matrix of(FloatMemory memory, int offset, int rows, int columns) {
        return new Matrix(memory, offset, rows, columns, columns);
    }

    /** Some rows of this matrix. */
    public Matrix rows(int from, int count) {
        checkWithin("rows", from, count, rows);
        return new Matrix(memory, offset + from * stride, count, columns, stride);
    }

    /** Some columns of this matrix. */
    public Matrix columns(int from, int count) {
        checkWithin("columns", from, count, columns);
        return new Matrix(memory, offset + from, rows, count, stride);
    }

    private static void checkWithin(String what, int from, int count, int all) {
        if (from < 0 || count < 0 || from + count > all) {
            throw new IllegalArgumentException(
                    "A matrix of " + all + " " + what + " has no " + count + " from " + from + " on.");
        }
    }
}
