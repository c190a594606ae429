package org.colearn.kernel;

import java.util.Arrays;

/** A native vector of ones, shared by all threads and never written to after it is made; it grows by replacement. */
final class Ones {
    private static FloatMemory current = made(4096);

    private Ones() {}

    /** At least so many ones. */
    static synchronized FloatMemory atLeast(int count) {
        if (current.size() < count) {
            // another thread may still read the shorter vector: ND4J frees it once nothing refers to it
            current = made(Math.max(count, 2 * current.size()));
        }
        return current;
    }

    private static FloatMemory made(int count) {
        FloatMemory ones = FloatMemory.allocate(count);
        float[] values = new float[count];
        Arrays.fill(values, 1);
        ones.write(0, values, count);
        return ones;
    }
}
