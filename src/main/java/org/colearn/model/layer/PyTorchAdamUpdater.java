package org.colearn.model.layer;

import java.util.Map;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Team;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;

/** Turns gradients into steps of {@link PyTorchAdam} in one pass over gradient and state, a cache-sized piece at a time. */
final class PyTorchAdamUpdater implements GradientUpdater<PyTorchAdam> {
    private static final String FIRST_MOMENT = "M";
    private static final String SECOND_MOMENT = "V";
    private static final int PIECE = 2048;

    private final PyTorchAdam config;
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
        new Pass(memory, memory, 1, iteration).over(0, memory.size());
    }

    /** One step of the parameters along a gradient times {@code scale}, by all threads; the gradient is left alone. */
    void step(FloatMemory parameters, FloatMemory gradients, float scale, int iteration, Team team) {
        int size = gradients.size();
        team.run(part -> new Pass(parameters, gradients, scale, iteration)
                .over(team.begin(size, part), team.begin(size, part + 1)));
    }

    /** One thread's pass over some of the parameters; its arrays fit the first-level cache together. */
    private final class Pass {
        private final FloatMemory parameters;
        private final FloatMemory gradients;
        private final float scale;
        private final float rate;
        private final float rootScale;
        private final float[] gradient = new float[PIECE];
        private final float[] first = new float[PIECE];
        private final float[] second = new float[PIECE];

        Pass(FloatMemory parameters, FloatMemory gradients, float scale, int iteration) {
            this.parameters = parameters;
            this.gradients = gradients;
            this.scale = scale;
            double correction1 = 1 - Math.pow(config.beta1(), iteration + 1);
            double correction2 = 1 - Math.pow(config.beta2(), iteration + 1);
            rate = (float) (config.getLearningRate(iteration, 0) / correction1);
            rootScale = (float) (1 / Math.sqrt(correction2));
        }

        void over(int begin, int end) {
            FloatMemory m = FloatMemory.of(firstMoment);
            FloatMemory v = FloatMemory.of(secondMoment);
            for (int from = begin; from < end; from += PIECE) {
                int length = Math.min(PIECE, end - from);
                gradients.read(from, gradient, length);
                m.read(from, first, length);
                v.read(from, second, length);
                advance(length);
                m.write(from, first, length);
                v.write(from, second, length);
                if (parameters == gradients) {
                    replace(length);
                } else {
                    parameters.read(from, first, length);
                    descend(length);
                }
                parameters.write(from, first, length);
            }
        }

        /** Moments, and in place of the gradient the direction m / (sqrt(v) / sqrt(1 - b2^t) + epsilon). */
        private void advance(int length) {
            float beta1 = (float) config.beta1();
            float beta2 = (float) config.beta2();
            float new1 = (float) (1 - config.beta1());
            float new2 = (float) (1 - config.beta2());
            float epsilon = (float) config.epsilon();
            float gradientScale = scale;
            float varianceScale = rootScale;
            float[] g = gradient;
            float[] m = first;
            float[] v = second;
            for (int i = 0; i < length; i++) {
                float gi = g[i] * gradientScale;
                float mi = m[i] * beta1 + gi * new1;
                float vi = v[i] * beta2 + gi * gi * new2;
                m[i] = mi;
                v[i] = vi;
                g[i] = mi / ((float) Math.sqrt(vi) * varianceScale + epsilon);
            }
        }

        private void replace(int length) {
            float[] g = gradient;
            float[] step = first;
            float r = rate;
            for (int i = 0; i < length; i++) {
                step[i] = r * g[i];
            }
        }

        private void descend(int length) {
            float[] g = gradient;
            float[] value = first;
            float r = rate;
            for (int i = 0; i < length; i++) {
                value[i] -= r * g[i];
            }
        }
    }
}
