package org.colearn.model.layer;

/**
 * Masks of unit dropout (inverted: 0 or 1 / (1 - rate)), a pure function of seed, place and position.
 *
 * <p>A counter-based stream (SplitMix64, Steele et al. 2014) instead of a generator with a state: the same update of the same
 * run draws the same mask on any thread, and a backward pass or a gradient check sees it again.
 *
 * @param on whether units are dropped at all
 * @param key what seed, layer and update come to
 */
record DropoutMasks(boolean on, long key) {
    /** Evaluation mode: nothing is dropped. */
    static final DropoutMasks OFF = new DropoutMasks(false, 0);

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int BITS = 24;

    /** The masks of one update. */
    static DropoutMasks of(long seed, int layer, int update) {
        return new DropoutMasks(true, mix(mix(seed + layer * GOLDEN) + update * GOLDEN));
    }

    /** The masks of one part of a split batch; the first part's are those of the whole. */
    DropoutMasks part(int number) {
        return number == 0 ? this : new DropoutMasks(on, mix(key ^ number * GOLDEN));
    }

    /** Whether a mask at this rate changes anything. */
    boolean active(double rate) {
        return on && rate > 0;
    }

    /** Fills the front of a mask; different places get independent masks. */
    void fill(float[] mask, int count, double rate, int place) {
        long base = mix(key + place * GOLDEN);
        int threshold = (int) Math.round(rate * (1 << BITS));
        int scale = Float.floatToRawIntBits((float) (1 / (1 - rate)));
        for (int i = 0; i + 1 < count; i += 2) {
            long bits = mix(base + i * GOLDEN);
            mask[i] = kept(high(bits), threshold, scale);
            mask[i + 1] = kept(low(bits), threshold, scale);
        }
        if (count % 2 == 1) {
            mask[count - 1] = kept(high(mix(base + (count - 1) * GOLDEN)), threshold, scale);
        }
    }

    /** The scale where the number reaches the threshold, 0 below it; a branch would be mispredicted half of the time. */
    private static float kept(int number, int threshold, int scaleBits) {
        return Float.intBitsToFloat(scaleBits & ((threshold - 1 - number) >> 31));
    }

    private static int high(long bits) {
        return (int) (bits >>> (Long.SIZE - BITS));
    }

    private static int low(long bits) {
        return (int) bits & ((1 << BITS) - 1);
    }

    private static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
