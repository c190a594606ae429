package org.colearn.ui.data;

/**
 * Colours of values around zero, told apart by colour-blind people too: blue below, orange above (Okabe and Ito, 2008), the
 * background in between; NaN and infinities stand out.
 */
final class HeatColours {
    private static final int LOW = 0x0072B2;
    private static final int HIGH = 0xD55E00;
    private static final int DAMAGED = 0xCC79A7;
    private static final int OPAQUE = 0xFF000000;

    private final double limit;
    private final boolean dark;

    /** Colours in which {@code limit}, above 0, and all beyond it are the strongest. */
    HeatColours(double limit, boolean dark) {
        this.limit = limit;
        this.dark = dark;
    }

    /** The colour of a value, 0xAARRGGBB. */
    int of(double value) {
        if (!Double.isFinite(value)) {
            return OPAQUE | DAMAGED;
        }
        double strength = Math.min(1, Math.abs(value) / limit);
        return OPAQUE | mix(middle(), value < 0 ? LOW : HIGH, strength);
    }

    /** The colour of a row at a step. */
    int at(HeatField field, int step, int row) {
        return field.padding(step) ? padding() : of(field.row(step, row));
    }

    /** Steps that are padding. */
    int padding() {
        return OPAQUE | (dark ? 0x30363D : 0xD8DEE4);
    }

    private int middle() {
        return dark ? 0x0D1117 : 0xFFFFFF;
    }

    private static int mix(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            mixed |= (int) Math.round(a + share * (b - a)) << shift;
        }
        return mixed;
    }
}
