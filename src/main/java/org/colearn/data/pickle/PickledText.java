package org.colearn.data.pickle;

import java.nio.charset.StandardCharsets;
import org.colearn.data.DataException;

/** Texts and bytes, which Python 2 and 3 do not tell apart in the same way. */
final class PickledText {
    private PickledText() {}

    /** A text; bytes and numbers become one. */
    static String of(Object value) {
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new DataException("it has something else than a text or a number where a name belongs");
    }

    /** Raw bytes; a text of Python 2 holds one byte per character. */
    static byte[] bytes(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        if (value instanceof String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
        throw new DataException("it has something else than bytes where an array keeps its values");
    }
}
