package org.colearn.data.npz;

import java.util.List;

/** One array of an archive, row-major, in one of three kinds. */
public sealed interface NpzArray {
    /** Lengths of the axes; empty for a scalar. */
    int[] shape();

    /** Number of values, the product of the shape. */
    int size();

    /**
     * Floating-point values, whatever their width in the file.
     *
     * @param shape lengths of the axes
     * @param values row-major; handed over, not copied
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Floats(int[] shape, float[] values) implements NpzArray {
        @Override
        public int size() {
            return values.length;
        }
    }

    /**
     * Whole numbers and booleans (0 or 1).
     *
     * @param shape lengths of the axes
     * @param values row-major; handed over, not copied
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Wholes(int[] shape, long[] values) implements NpzArray {
        @Override
        public int size() {
            return values.length;
        }

        /** The same numbers as floats. */
        public Floats toFloats() {
            float[] floats = new float[values.length];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = values[i];
            }
            return new Floats(shape, floats);
        }
    }

    /**
     * Texts.
     *
     * @param shape lengths of the axes
     * @param values row-major
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Texts(int[] shape, List<String> values) implements NpzArray {
        /** Copies the list. */
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}
