package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;

/**
 * A native matrix [steps * utterances, width] with a Java array per step beside it: products on the one, loops on the other.
 *
 * <p>The two are brought in line by {@link #load} and {@link #store}, a step at a time.
 */
final class StepRows implements AutoCloseable {
    private final int width;
    private FloatMemory memory = FloatMemory.allocate(1);
    private float[][] values = {};
    private int utterances;
    private int steps;

    StepRows(int width) {
        this.width = width;
    }

    /** Makes room; contents are undefined afterwards. */
    void reserve(int stepCount, int utteranceCount) {
        steps = stepCount;
        utterances = utteranceCount;
        memory = memory.atLeast((long) steps * count());
        if (values.length < steps || values[0].length < count()) {
            values = new float[steps][count()];
        }
    }

    /** Values per step. */
    int count() {
        return utterances * width;
    }

    int width() {
        return width;
    }

    /** The Java array of a step; its front {@link #count()} values count. */
    float[] step(int t) {
        return values[t];
    }

    /** Native to Java. */
    float[] load(int t) {
        memory.read(t * count(), values[t], count());
        return values[t];
    }

    /** Native to another Java array, leaving this step's own values alone. */
    float[] load(int t, float[] into) {
        memory.read(t * count(), into, count());
        return into;
    }

    /** Java to native. */
    void store(int t) {
        memory.write(t * count(), values[t], count());
    }

    /** Another Java array to native, leaving this step's own values alone. */
    void store(int t, float[] from) {
        memory.write(t * count(), from, count());
    }

    /** All steps. */
    Matrix all() {
        return Matrix.of(memory, 0, steps * utterances, width);
    }

    /** The steps {@code from} (inclusive) to {@code to} (exclusive). */
    Matrix steps(int from, int to) {
        return all().rows(from * utterances, (to - from) * utterances);
    }

    @Override
    public void close() {
        memory.close();
    }
}
