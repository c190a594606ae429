package org.colearn.evaluation.parity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Three updates of our network, and how far rounding alone can carry them.
 *
 * <p>Adam divides a gradient by its own size, so a gradient near zero is blown up to a full step whose direction float32 cannot
 * know, and a step can push a unit across the kink of a ReLU. PyTorch itself, run again on another processor or in float64,
 * leaves its own reference by more than {@link Difference#LIMIT} in such elements. Which elements these are is measured, not
 * assumed: the updates are repeated {@link #REPEATS} times with {@link RoundingNoise} on every gradient. Elements that move by
 * less than a tenth of the limit are determined and face the limit as it stands; any other may differ by the limit and twice
 * what the noise moved it, at most.
 */
final class Trajectory {
    static final int REPEATS = 24;
    private static final double DETERMINED = 0.1 * Difference.LIMIT;

    private final Map<String, float[]> values;
    private final Map<String, float[]> spread = new LinkedHashMap<>();

    /** {@code values} are those without noise, by name. */
    Trajectory(Map<String, float[]> values) {
        this.values = values;
        values.forEach((name, array) -> spread.put(name, new float[array.length]));
    }

    /** Takes the end of one repeat with noise. */
    void addRepeat(Map<String, float[]> noisy) {
        noisy.forEach((name, array) -> {
            float[] plain = values.get(name);
            float[] widest = spread.get(name);
            for (int i = 0; i < array.length; i++) {
                widest[i] = Math.max(widest[i], Math.abs(array[i] - plain[i]));
            }
        });
    }

    /** Without noise. */
    float[] values(String name) {
        return values.get(name);
    }

    /** One array against PyTorch's. */
    Difference compare(String quantity, String name, float[] theirs) {
        float[] ours = values.get(name);
        if (ours.length != theirs.length) {
            return Difference.of(quantity, ours, theirs);
        }
        double largest = largest(theirs);
        double determined = 0;
        double undetermined = 0;
        int count = 0;
        boolean explained = true;
        for (int i = 0; i < theirs.length; i++) {
            double difference = Math.abs((double) ours[i] - theirs[i]);
            if (spread.get(name)[i] < DETERMINED * largest) {
                determined = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(determined, difference);
            } else {
                count++;
                undetermined = Math.max(undetermined, difference);
                explained &= difference <= Difference.LIMIT * largest + 2 * spread.get(name)[i];
            }
        }
        double relative = Difference.relative(determined, largest);
        String remark = count == 0 ? "" : remark(count, theirs.length, undetermined / largest, explained);
        return new Difference(quantity, determined, relative, relative <= Difference.LIMIT && explained, remark);
    }

    private static String remark(int count, int all, double relative, boolean explained) {
        return String.format(
                Locale.ROOT,
                "besides, %d of %d elements that rounding of the gradients moves differ by up to rel %.1e, %s",
                count,
                all,
                relative,
                explained ? "each no more than rounding explains" : "MORE than rounding explains");
    }

    /** The largest absolute value. */
    static double largest(float[] values) {
        double largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
