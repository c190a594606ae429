package org.colearn.data.npz;

import org.colearn.data.DataException;

/**
 * Kind and width of a value in a file.
 *
 * @param kind what it stands for
 * @param code NumPy's letter: b, i, u, f, U or S
 * @param bytes width of one value
 */
record NpyType(Kind kind, char code, int bytes) {
    /** What values stand for. */
    enum Kind {
        FLOAT,
        WHOLE,
        TEXT,
        /** Python objects, kept as a pickle. */
        OBJECT
    }

    /** Longest text that is read, in characters: an id or a class name, not a transcript. */
    private static final int MAX_TEXT = 100_000;

    static NpyType of(char code, int width, String where) {
        boolean power = width == 1 || width == 2 || width == 4 || width == 8;
        if (code == 'f' && power && width > 1) {
            return new NpyType(Kind.FLOAT, code, width);
        }
        if (((code == 'i' || code == 'u') && power) || (code == 'b' && width == 1)) {
            return new NpyType(Kind.WHOLE, code, width);
        }
        if ((code == 'U' || code == 'S') && width <= MAX_TEXT) {
            return new NpyType(Kind.TEXT, code, code == 'U' ? 4 * width : width);
        }
        if (code == 'O') {
            return new NpyType(Kind.OBJECT, code, 0);
        }
        throw new DataException(where + " holds values of the type " + code + width
                + "; save plain numbers (float32, int64) or texts instead.");
    }
}
