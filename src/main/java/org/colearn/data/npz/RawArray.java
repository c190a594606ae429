package org.colearn.data.npz;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;

/**
 * An array as bytes with NumPy's description of them, as another container than .npy may hold it.
 *
 * @param type NumPy's letter and width without byte order, such as f4, i8 or U12
 * @param bigEndian whether each number has its high byte first
 * @param fortran whether the first axis runs fastest
 * @param shape lengths of the axes
 * @param bytes the values; handed over, not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawArray(String type, boolean bigEndian, boolean fortran, int[] shape, byte[] bytes) {
    /**
     * The values, checked against the description.
     *
     * @param where what to call the array in an error
     * @throws DataException with a sentence if type, shape and bytes do not fit together
     */
    public NpzArray decode(String where) {
        if (!type.matches("[A-Za-z]\\d{1,6}")) {
            throw new DataException(where + " holds values of the type " + type + "; save plain numbers instead.");
        }
        long size = 1;
        for (int length : shape) {
            size = length < 0 || size > Integer.MAX_VALUE ? Long.MAX_VALUE : size * length;
        }
        NpyType npy = NpyType.of(type.charAt(0), Integer.parseInt(type.substring(1)), where);
        if (size > Integer.MAX_VALUE || size * npy.bytes() != bytes.length) {
            throw new DataException(where + " claims the shape " + Arrays.toString(shape) + " but has " + bytes.length
                    + " bytes of values; the file is damaged, so copy it again.");
        }
        var header = new NpyHeader(npy, bigEndian, fortran, shape);
        MemoryBudget.require(header.heapBytes(), where);
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new NpyDecoder(header, in).decode(where);
        } catch (IOException e) {
            throw new DataException(where + " ends before its last value; copy the file again.", e);
        }
    }
}
