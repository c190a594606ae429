package org.colearn.data.npz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Headers as NumPy writes them: format version 1.0, padded so that values start at a multiple of 64 bytes. */
final class NpyText {
    private static final int ALIGNMENT = 64;
    private static final int PREFIX = 10;

    private NpyText() {}

    /** Everything before the first value of a row-major array. */
    static byte[] header(String type, int[] shape) {
        String axes = Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(", "));
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + axes
                + (shape.length == 1 ? ",)" : ")") + ", }";
        int padding = ALIGNMENT - (PREFIX + text.length() + 1) % ALIGNMENT;
        String line = text + " ".repeat(padding % ALIGNMENT) + "\n";
        byte[] bytes = new byte[PREFIX + line.length()];
        byte[] start = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) line.length(), (byte) (line.length() >> 8)};
        System.arraycopy(start, 0, bytes, 0, PREFIX);
        System.arraycopy(line.getBytes(StandardCharsets.US_ASCII), 0, bytes, PREFIX, line.length());
        return bytes;
    }
}
