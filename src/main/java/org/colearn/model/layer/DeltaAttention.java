package org.colearn.model.layer;

import org.colearn.kernel.Activations;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Gemm;
import org.colearn.kernel.Matrix;

/**
 * Delta-memory attention of the MFN, a = softmax(att1(both)) * both, for all steps at once.
 *
 * <p>It reads cells only, never the memory, so no step waits for another and each product covers the whole sequence.
 */
final class DeltaAttention implements AutoCloseable {
    private static final int PLACE = 0;

    private final BlockLayout layout;
    private final StepRows both;
    private final HiddenLayer hidden;
    private final StepRows scores;
    private final StepRows attended;
    private float[] scratch = {};
    private float[] other = {};
    private int steps;
    private int utterances;

    DeltaAttention(MfnLayer layer) {
        layout = layer.layout();
        int width = 2 * layer.cells();
        both = new StepRows(width);
        hidden = new HiddenLayer(layer.widths().att1(), PLACE);
        scores = new StepRows(width);
        attended = new StepRows(width);
    }

    void reserve(SequenceBatch batch) {
        steps = batch.steps();
        utterances = batch.utterances();
        both.reserve(steps, utterances);
        hidden.reserve(batch);
        scores.reserve(steps, utterances);
        attended.reserve(steps, utterances);
        scratch = Elementwise.atLeast(
                scratch, Math.max(both.count(), hidden.rows().count()));
        other = Elementwise.atLeast(other, both.count());
    }

    /** [c_(t-1), c_t] per step; the caller fills and stores it. */
    StepRows both() {
        return both;
    }

    /** After {@link #forward}, a; the caller leaves its gradient here; after {@link #backward}, the gradient of both. */
    StepRows attended() {
        return attended;
    }

    void forward(FloatMemory parameters) {
        StepRows middle = hidden.rows();
        Gemm.affine(
                both.all(),
                weight(parameters, MfnLayer.ATTENTION_1),
                bias(parameters, MfnLayer.ATTENTION_1),
                middle.all());
        for (int t = 0; t < steps; t++) {
            middle.load(t);
            hidden.activate(t);
        }
        Gemm.affine(
                middle.all(),
                weight(parameters, MfnLayer.ATTENTION_2),
                bias(parameters, MfnLayer.ATTENTION_2),
                scores.all());
        for (int t = 0; t < steps; t++) {
            Activations.softmaxRows(scores.load(t), utterances, scores.width());
            Elementwise.multiply(scores.step(t), both.step(t), scratch, both.count());
            attended.store(t, scratch);
        }
    }

    void backward(FloatMemory parameters, FloatMemory gradients) {
        throughSoftmax(gradients);
        StepRows middle = hidden.rows();
        Gemm.transposedProduct(middle.all(), scores.all(), 0, weight(gradients, MfnLayer.ATTENTION_2));
        Gemm.productTransposed(scores.all(), weight(parameters, MfnLayer.ATTENTION_2), 0, middle.all());
        for (int t = 0; t < steps; t++) {
            middle.load(t, scratch);
            hidden.retreat(t, scratch);
            middle.store(t, scratch);
        }
        layout.writeBiasGradient(gradients, MfnLayer.ATTENTION_1 + ".bias", middle.all());
        Gemm.transposedProduct(both.all(), middle.all(), 0, weight(gradients, MfnLayer.ATTENTION_1));
        Gemm.productTransposed(middle.all(), weight(parameters, MfnLayer.ATTENTION_1), 1, attended.all());
    }

    /** Leaves in scores the gradient before the softmax, and in attended the part of the gradient that by-passes it. */
    private void throughSoftmax(FloatMemory gradients) {
        for (int t = 0; t < steps; t++) {
            attended.load(t, scratch);
            Elementwise.multiply(scratch, both.step(t), other, both.count());
            Activations.softmaxRowsGradient(other, scores.step(t), utterances, scores.width());
            scores.store(t, other);
            Elementwise.multiply(scratch, scores.step(t), scratch, both.count());
            attended.store(t, scratch);
        }
        layout.writeBiasGradient(gradients, MfnLayer.ATTENTION_2 + ".bias", scores.all());
    }

    private Matrix weight(FloatMemory memory, String name) {
        return layout.matrix(memory, name + ".weight");
    }

    private float[] bias(FloatMemory memory, String name) {
        return layout.bias(memory, name + ".bias");
    }

    @Override
    public void close() {
        both.close();
        hidden.close();
        scores.close();
        attended.close();
    }
}
