package org.colearn.data.pickle;

import org.colearn.data.DataException;

/** NumPy's description of an element, as a pickle builds it up: a letter with a width, then a byte order. */
final class PickledType {
    private final String code;
    private boolean bigEndian;

    PickledType(String code) {
        this.code = code;
    }

    /** NumPy's state of a type: version, byte order, nested array, field names, fields and more. */
    void restore(Object[] state) {
        if (state[3] != null || state[4] != null) {
            throw new DataException("it holds records; save plain arrays of numbers or texts instead");
        }
        bigEndian = PickledText.of(state[1]).equals(">");
    }

    /** Letter and width, such as f4. */
    String code() {
        return code;
    }

    boolean bigEndian() {
        return bigEndian;
    }

    /** Whether elements are Python objects, kept in a list beside the array. */
    boolean isObject() {
        return code.startsWith("O");
    }
}
