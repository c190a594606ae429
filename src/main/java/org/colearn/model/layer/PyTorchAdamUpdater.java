package org.colearn.model.layer;

import java.util.Map;
import org.colearn.kernel.FloatMemory;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;

/** Turns gradients into steps of {@link PyTorchAdam} in one pass over gradient and state, a cache-sized piece at a time. */
final class PyTorchAdamUpdater implements GradientUpdater<PyTorchAdam> {
    private static final String FIRST_MOMENT = "M";
    private static final String SECOND_MOMENT = "V";
    private static final int PIECE = 4096;

    private final PyTorchAdam config;
    private final float[] gradient = new float[PIECE];
    private final float[] first = new float[PIECE];
    private final float[] second = new float[PIECE];
    private INDArray firstMoment;
    private INDArray secondMoment;

    PyTorchAdamUpdater(PyTorchAdam config) {
        this.config = config;
    }

    @Override
    public PyTorchAdam getConfig() {
        return config;
    }

    @Override
    public void setState(Map<String, INDArray> state, boolean initialize) {
        firstMoment = state.get(FIRST_MOMENT);
        secondMoment = state.get(SECOND_MOMENT);
        if (initialize) {
            firstMoment.assign(0);
            secondMoment.assign(0);
        }
    }

    @Override
    public Map<String, INDArray> getState() {
        return Map.of(FIRST_MOMENT, firstMoment, SECOND_MOMENT, secondMoment);
    }

    @Override
    public void setStateViewArray(INDArray view, long[] gradientShape, char order, boolean initialize) {
        INDArray line = view.reshape(view.length());
        long half = view.length() / 2;
        setState(
                Map.of(
                        FIRST_MOMENT, line.get(NDArrayIndex.interval(0, half)),
                        SECOND_MOMENT, line.get(NDArrayIndex.interval(half, 2 * half))),
                initialize);
    }

    /** DL4J's own way: turns a gradient into a step, which DL4J subtracts. */
    @Override
    public void applyUpdater(INDArray gradients, int iteration, int epoch) {
        FloatMemory memory = FloatMemory.of(gradients);
        pass(memory, memory, 1, iteration);
    }

    /** One step of the parameters along a gradient times {@code scale}; the gradient is left alone. */
    void step(FloatMemory parameters, FloatMemory gradients, float scale, int iteration) {
        pass(parameters, gradients, scale, iteration);
    }

    private void pass(FloatMemory parameters, FloatMemory gradients, float scale, int iteration) {
        double correction1 = 1 - Math.pow(config.beta1(), iteration + 1);
        double correction2 = 1 - Math.pow(config.beta2(), iteration + 1);
        float rate = (float) (config.getLearningRate(iteration, 0) / correction1);
        float rootScale = (float) (1 / Math.sqrt(correction2));
        FloatMemory m = FloatMemory.of(firstMoment);
        FloatMemory v = FloatMemory.of(secondMoment);
        for (int from = 0; from < gradients.size(); from += PIECE) {
            int length = Math.min(PIECE, gradients.size() - from);
            gradients.read(from, gradient, length);
            m.read(from, first, length);
            v.read(from, second, length);
            advance(scale, rootScale, length);
            m.write(from, first, length);
            v.write(from, second, length);
            if (parameters == gradients) {
                replace(rate, length);
            } else {
                parameters.read(from, first, length);
                descend(rate, length);
            }
            parameters.write(from, first, length);
        }
    }

    /** Moments, and in place of the gradient the direction m / (sqrt(v) / sqrt(1 - b2^t) + epsilon). */
    private void advance(float scale, float rootScale, int length) {
        float beta1 = (float) config.beta1();
        float beta2 = (float) config.beta2();
        float new1 = (float) (1 - config.beta1());
        float new2 = (float) (1 - config.beta2());
        float epsilon = (float) config.epsilon();
        float[] g = gradient;
        float[] m = first;
        float[] v = second;
        for (int i = 0; i < length; i++) {
            float gi = g[i] * scale;
            float mi = m[i] * beta1 + gi * new1;
            float vi = v[i] * beta2 + gi * gi * new2;
            m[i] = mi;
            v[i] = vi;
            g[i] = mi / ((float) Math.sqrt(vi) * rootScale + epsilon);
        }
    }

    private void replace(float rate, int length) {
        for (int i = 0; i < length; i++) {
            first[i] = rate * gradient[i];
        }
    }

    private void descend(float rate, int length) {
        for (int i = 0; i < length; i++) {
            first[i] -= rate * gradient[i];
        }
    }
}
