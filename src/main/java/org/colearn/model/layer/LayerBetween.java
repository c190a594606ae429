package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;

/**
 * States of the first layer's two directions on their way to the second, through unit dropout: side by side in one matrix, so
 * that the second layer takes one product of them, and their gradients on the way back.
 */
final class LayerBetween implements AutoCloseable {
    private static final int DIRECTIONS = 2;

    private final int hidden;
    private final double rate;
    private FloatMemory states = FloatMemory.allocate(1); // [T, n, 2 H], dropped out
    private FloatMemory gradient = FloatMemory.allocate(1); // [T, n, 2 H]
    private float[][] masks = {}; // [2 T][n H]
    private float[] scratch = {};
    private SequenceBatch batch;

    LayerBetween(int hidden, double rate) {
        this.hidden = hidden;
        this.rate = rate;
    }

    /** Makes room for a batch. */
    void reserve(SequenceBatch sequences) {
        batch = sequences;
        int count = batch.utterances() * hidden;
        long all = (long) DIRECTIONS * batch.steps() * count;
        states = states.atLeast(all);
        gradient = gradient.atLeast(all);
        if (scratch.length < count || masks.length < DIRECTIONS * batch.steps()) {
            masks = new float[DIRECTIONS * batch.steps()][count];
            scratch = new float[count];
        }
    }

    /** Takes the states of direction 0 (forward) or 1. */
    void take(LstmPass from, int direction) {
        int count = batch.utterances() * hidden;
        for (int t = 0; t < batch.steps(); t++) {
            float[] state = from.hidden(t);
            if (batch.masks().active(rate)) {
                float[] mask = mask(t, direction);
                batch.masks().fill(mask, count, rate, DIRECTIONS * t + direction);
                Elementwise.multiply(state, mask, scratch, count);
                state = scratch;
            }
            for (int r = 0; r < batch.utterances(); r++) {
                states.write(at(t, r, direction), state, r * hidden, hidden);
            }
        }
    }

    /** [T n, 2 H]: what the second layer reads. */
    Matrix states() {
        return whole(states);
    }

    /** [T n, 2 H]: where the second layer puts the gradient of what it read. */
    Matrix gradient() {
        return whole(gradient);
    }

    /** Adds the gradient of one direction's states at a step. */
    void addTo(float[] ofHidden, int step, int direction) {
        int count = batch.utterances() * hidden;
        for (int r = 0; r < batch.utterances(); r++) {
            gradient.read(at(step, r, direction), scratch, r * hidden, hidden);
        }
        if (batch.masks().active(rate)) {
            Elementwise.multiply(scratch, mask(step, direction), scratch, count);
        }
        Elementwise.add(scratch, ofHidden, count);
    }

    private float[] mask(int step, int direction) {
        return masks[DIRECTIONS * step + direction];
    }

    private int at(int step, int utterance, int direction) {
        return ((step * batch.utterances() + utterance) * DIRECTIONS + direction) * hidden;
    }

    private Matrix whole(FloatMemory memory) {
        return Matrix.of(memory, 0, batch.steps() * batch.utterances(), DIRECTIONS * hidden);
    }

    @Override
    public void close() {
        states.close();
        gradient.close();
    }
}
