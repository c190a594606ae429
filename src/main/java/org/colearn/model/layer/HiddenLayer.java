package org.colearn.model.layer;

import org.colearn.model.layer.MfnLayer.Gate;

/** The hidden layer of one of the core's two-layer maps: ReLU and unit dropout, per step, with the masks kept. */
final class HiddenLayer implements AutoCloseable {
    private static final float[] NO_MASK = {};

    private final double rate;
    private final int place;
    private final StepRows rows;
    private float[][] masks = {};
    private boolean masked;

    /** {@code place} tells apart the masks of the layers of one core. */
    HiddenLayer(Gate gate, int place) {
        this.rate = gate.dropout();
        this.place = place;
        this.rows = new StepRows(gate.units());
    }

    /** Makes room and draws the masks of all steps. */
    void reserve(SequenceBatch batch) {
        rows.reserve(batch.steps(), batch.utterances());
        masked = batch.masks().active(rate);
        if (!masked) {
            return;
        }
        int count = rows.count();
        if (masks.length < batch.steps() || masks[0].length < count) {
            masks = new float[batch.steps()][count];
        }
        for (int t = 0; t < batch.steps(); t++) {
            batch.masks().fill(masks[t], count, rate, place + 8 * t);
        }
    }

    /** Pre-activations and then activations of [steps * utterances, units]. */
    StepRows rows() {
        return rows;
    }

    /** Turns the Java values of a step into activations and stores them. */
    void activate(int t) {
        Elementwise.dropRelu(rows.step(t), mask(t), rows.count());
        rows.store(t);
    }

    /** From the gradient of a step's activations to that of its pre-activations, in place. */
    void retreat(int t, float[] gradient) {
        Elementwise.dropReluGradient(gradient, rows.step(t), mask(t), rows.count());
    }

    private float[] mask(int t) {
        return masked ? masks[t] : NO_MASK;
    }

    @Override
    public void close() {
        rows.close();
    }
}
