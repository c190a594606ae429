package org.colearn.data.pickle;

import java.util.List;
import org.colearn.data.DataException;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.npz.RawArray;

/** A NumPy array or scalar found in a pickle; its values are decoded only when asked for. */
public final class PickledArray {
    private static final int MAX_AXES = 8;

    private int[] shape = {0};
    private boolean fortran;
    private PickledType type = new PickledType("f4");
    private Object values = new byte[0];

    PickledArray() {}

    /** NumPy's state of an array: version, shape, type, order, bytes (or a list of objects). */
    void restore(Object[] state) {
        fill((PickledType) state[2], (Object[]) state[1], Boolean.TRUE.equals(state[3]), state[4]);
    }

    PickledArray fill(PickledType elementType, Object[] axes, boolean firstAxisFastest, Object content) {
        if (axes.length > MAX_AXES) {
            throw new DataException("it has an array of " + axes.length + " axes; at most " + MAX_AXES + " are read");
        }
        shape = new int[axes.length];
        for (int a = 0; a < axes.length; a++) {
            shape[a] = Math.toIntExact(((Number) axes[a]).longValue());
        }
        type = elementType;
        fortran = firstAxisFastest;
        values = content;
        return this;
    }

    /** Lengths of the axes; empty for a scalar. */
    public int[] shape() {
        return shape.clone();
    }

    /** The elements of an array of Python objects in row-major order, or an empty list for any other array. */
    public List<?> objects() {
        return type.isObject() && values instanceof List<?> list ? list : List.of();
    }

    /**
     * The values of an array of numbers or texts.
     *
     * @param where what to call the array in an error
     * @throws DataException with a sentence if type, shape and bytes do not fit together
     */
    public NpzArray decode(String where) {
        if (type.isObject()) {
            throw new DataException(where + " holds Python objects; save plain numbers or texts instead.");
        }
        if (!(values instanceof byte[]) && !(values instanceof String)) {
            throw new DataException(where + " has something else than bytes for its values; save the array again.");
        }
        return new RawArray(type.code(), type.bigEndian(), fortran, shape, PickledText.bytes(values)).decode(where);
    }
}
