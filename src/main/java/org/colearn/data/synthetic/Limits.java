package org.colearn.data.synthetic;

import org.colearn.data.DataException;

/** Bounds of a recipe's numbers; a recipe may come from anywhere. */
final class Limits {
    private Limits() {}

    static void whole(String what, long value, long min, long max) {
        if (value < min || value > max) {
            throw new DataException(what + " in the recipe is " + value + "; choose " + min + " to " + max + ".");
        }
    }

    static void real(String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new DataException(what + " in the recipe is " + value + "; choose " + min + " to " + max + ".");
        }
    }
}
