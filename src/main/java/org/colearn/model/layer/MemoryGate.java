package org.colearn.model.layer;

import org.colearn.kernel.Activations;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Gemm;
import org.colearn.kernel.Matrix;

/** One gate of the MFN's memory, sigmoid(hidden W + b), step by step, from its hidden layer on. */
final class MemoryGate implements AutoCloseable {
    private final BlockLayout layout;
    private final String name;
    private final HiddenLayer hidden;
    private final StepRows openness;
    private FloatMemory backed = FloatMemory.allocate(1); // [n, units]
    private float[] scratch = {};
    private float[] hiddenGradient = {};
    private int utterances;

    MemoryGate(BlockLayout layout, String name, HiddenLayer hidden, int width) {
        this.layout = layout;
        this.name = name;
        this.hidden = hidden;
        openness = new StepRows(width);
    }

    void reserve(SequenceBatch batch) {
        utterances = batch.utterances();
        hidden.reserve(batch);
        openness.reserve(batch.steps(), utterances);
        backed = backed.atLeast(hidden.rows().count());
        scratch = Elementwise.atLeast(scratch, openness.count());
        hiddenGradient = Elementwise.atLeast(hiddenGradient, hidden.rows().count());
    }

    /** Its hidden layer; the caller leaves the sums of a step there. */
    StepRows hidden() {
        return hidden.rows();
    }

    /** How open it was at a step, [utterances * width]. */
    float[] openness(int t) {
        return openness.step(t);
    }

    /** Opens at a step. */
    float[] open(FloatMemory parameters, int t) {
        hidden.activate(t);
        Matrix sums = openness.steps(t, t + 1);
        Gemm.affine(hidden.rows().steps(t, t + 1), weight(parameters), layout.bias(parameters, name + ".bias"), sums);
        Activations.sigmoid(openness.load(t), openness.count());
        return openness.step(t);
    }

    /**
     * The gradient of the hidden layer's sums at a step.
     *
     * @param gradient of the gate's product, [utterances * width]
     * @param through what the gate multiplies, the same shape
     */
    float[] retreat(FloatMemory parameters, int t, float[] gradient, float[] through) {
        throughSigmoid(gradient, through, openness.step(t));
        openness.store(t, scratch);
        Matrix back = Matrix.of(backed, 0, utterances, hidden.rows().width());
        Gemm.productTransposed(openness.steps(t, t + 1), weight(parameters), 0, back);
        backed.read(0, hiddenGradient, hidden.rows().count());
        hidden.retreat(t, hiddenGradient);
        return hiddenGradient;
    }

    void weightGradients(FloatMemory gradients) {
        Gemm.transposedProduct(hidden.rows().all(), openness.all(), 0, weight(gradients));
        layout.writeBiasGradient(gradients, name + ".bias", openness.all());
    }

    private void throughSigmoid(float[] gradient, float[] through, float[] open) {
        for (int k = 0; k < openness.count(); k++) {
            float s = open[k];
            scratch[k] = gradient[k] * through[k] * s * (1f - s);
        }
    }

    private Matrix weight(FloatMemory memory) {
        return layout.matrix(memory, name + ".weight");
    }

    @Override
    public void close() {
        hidden.close();
        openness.close();
        backed.close();
    }
}
