package org.colearn.data.npz;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colearn.data.DataException;

/**
 * The header of one .npy entry, checked before any memory is taken for its values.
 *
 * @param type kind and width of the values
 * @param bigEndian whether the file has the high byte first
 * @param fortran whether the file has the first axis running fastest
 * @param shape lengths of the axes
 */
@SuppressWarnings("ArrayRecordComponent")
record NpyHeader(NpyType type, boolean bigEndian, boolean fortran, int[] shape) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int MAX_TEXT = 65_536;
    private static final int MAX_AXES = 8;
    private static final Pattern TYPE = Pattern.compile("'descr':\\s*'([<>|=]?)([A-Za-z])(\\d{1,9})?[^']*'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order':\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([^)]*)\\)");

    /** Number of values. */
    int size() {
        return Arrays.stream(shape).reduce(1, Math::multiplyExact);
    }

    /** Bytes the values take in the file. */
    long bytes() {
        return (long) size() * type.bytes();
    }

    /** About how much of the Java heap the decoded values take, counting what sorting them takes in between. */
    long heapBytes() {
        long perValue = type.kind() == NpyType.Kind.TEXT ? 64L + type.bytes() : Long.BYTES;
        return size() * perValue * (fortran ? 3 : 1);
    }

    /**
     * Reads up to the first value.
     *
     * @param where file and array, for errors
     */
    static NpyHeader read(DataInputStream in, String where) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new DataException(where + " is not a NumPy array; write it with numpy.savez.");
        }
        int version = in.readUnsignedByte();
        in.readUnsignedByte();
        if (version < 1 || version > 3) {
            throw new DataException(where + " has NumPy format version " + version
                    + "; versions 1 to 3 are known, so write it again with a current NumPy.");
        }
        int length = version == 1
                ? Short.toUnsignedInt(Short.reverseBytes(in.readShort()))
                : Integer.reverseBytes(in.readInt());
        if (length < 0 || length > MAX_TEXT) {
            throw new DataException(where + " claims a header of " + Integer.toUnsignedString(length)
                    + " bytes; the file is damaged, so write it again.");
        }
        byte[] text = new byte[length];
        in.readFully(text);
        return parse(new String(text, StandardCharsets.UTF_8), where);
    }

    private static NpyHeader parse(String text, String where) {
        Matcher type = TYPE.matcher(text);
        Matcher order = ORDER.matcher(text);
        Matcher shape = SHAPE.matcher(text);
        if (!order.find() || !shape.find()) {
            throw new DataException(where + " has an unreadable NumPy header; write the array again with numpy.savez.");
        }
        if (!type.find()) {
            throw new DataException(
                    where + " holds records or Python objects; save plain arrays of numbers or texts instead.");
        }
        int width = type.group(3) == null ? 0 : Integer.parseInt(type.group(3));
        return new NpyHeader(
                NpyType.of(type.group(2).charAt(0), width, where),
                type.group(1).equals(">"),
                order.group(1).equals("True"),
                shape(shape.group(1), where));
    }

    private static int[] shape(String text, String where) {
        String[] axes = text.isBlank() ? new String[0] : text.strip().split("\\s*,\\s*");
        int[] shape = new int[axes.length];
        long product = 1;
        boolean sound = axes.length <= MAX_AXES;
        for (int a = 0; a < axes.length && sound; a++) {
            sound = axes[a].matches("\\d{1,10}");
            long length = sound ? Long.parseLong(axes[a]) : 0;
            product *= length;
            sound &= length <= Integer.MAX_VALUE && product <= Integer.MAX_VALUE;
            shape[a] = (int) length;
        }
        if (!sound) {
            throw new DataException(where + " claims the shape (" + text.strip() + "); at most " + MAX_AXES
                    + " axes and 2147483647 values can be read, so split the data.");
        }
        return shape;
    }
}
