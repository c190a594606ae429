package org.colearn.data.npz;

/** Takes floats in the order of a file, piece by piece, so that no second copy of them all is needed. */
@FunctionalInterface
public interface FloatSink {
    /** The next {@code count} values, which stand at the start of {@code piece}; the first of them is value {@code from} of the array. */
    void accept(float[] piece, int from, int count);
}
