package org.colearn.data.npz;

import java.util.Arrays;
import java.util.List;

/** Brings values of an array with its first axis running fastest (Fortran) into row-major order. */
final class AxisOrder {
    private AxisOrder() {}

    static float[] rowMajor(NpyHeader header, float[] values) {
        if (!header.fortran()) {
            return values;
        }
        float[] sorted = new float[values.length];
        int[] sources = sources(header.shape(), values.length);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values[sources[i]];
        }
        return sorted;
    }

    static long[] rowMajor(NpyHeader header, long[] values) {
        return header.fortran()
                ? Arrays.stream(sources(header.shape(), values.length))
                        .mapToLong(source -> values[source])
                        .toArray()
                : values;
    }

    static List<String> rowMajor(NpyHeader header, List<String> values) {
        return header.fortran()
                ? Arrays.stream(sources(header.shape(), values.size()))
                        .mapToObj(values::get)
                        .toList()
                : values;
    }

    /** Where each value of the row-major order stands in the file. */
    private static int[] sources(int[] shape, int size) {
        int[] sources = new int[size];
        int[] index = new int[shape.length];
        for (int i = 0; i < size; i++) {
            int source = 0;
            for (int a = shape.length - 1; a >= 0; a--) {
                source = source * shape[a] + index[a];
            }
            sources[i] = source;
            for (int a = shape.length - 1; a >= 0 && ++index[a] == shape[a]; a--) {
                index[a] = 0;
            }
        }
        return sources;
    }
}
