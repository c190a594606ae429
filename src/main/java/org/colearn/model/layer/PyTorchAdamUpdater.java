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

    @Override
    public void applyUpdater(INDArray gradients, int iteration, int epoch) {
        int count = Math.toIntExact(gradients.length());
        double correction1 = 1 - Math.pow(config.beta1(), iteration + 1);
        double correction2 = 1 - Math.pow(config.beta2(), iteration + 1);
        float step = (float) (config.getLearningRate(iteration, epoch) / correction1);
        float scale = (float) (1 / Math.sqrt(correction2));
        FloatMemory g = FloatMemory.of(gradients);
        FloatMemory m = FloatMemory.of(firstMoment);
        FloatMemory v = FloatMemory.of(secondMoment);
        for (int from = 0; from < count; from += PIECE) {
            int length = Math.min(PIECE, count - from);
            g.read(from, gradient, length);
            m.read(from, first, length);
            v.read(from, second, length);
            advance(step, scale, length);
            g.write(from, gradient, length);
            m.write(from, first, length);
            v.write(from, second, length);
        }
    }

    private void advance(float step, float scale, int length) {
        float beta1 = (float) config.beta1();
        float beta2 = (float) config.beta2();
        float new1 = (float) (1 - config.beta1());
        float new2 = (float) (1 - config.beta2());
        float epsilon = (float) config.epsilon();
        float[] g = gradient;
        float[] m = first;
        float[] v = second;
        for (int i = 0; i < length; i++) {
            float gi = g[i];
            float mi = m[i] * beta1 + gi * new1;
            float vi = v[i] * beta2 + gi * gi * new2;
            m[i] = mi;
            v[i] = vi;
            g[i] = step * mi / ((float) Math.sqrt(vi) * scale + epsilon);
        }
    }
}
