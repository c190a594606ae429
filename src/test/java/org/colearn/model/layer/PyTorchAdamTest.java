package org.colearn.model.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;

class PyTorchAdamTest {
    private static final int COUNT = 10_000; // more than two pieces of the fused pass
    private static final double RATE = 0.01;

    @Test
    void stepsFollowPyTorchsClosedForm() {
        GradientUpdater<?> updater = updater(new PyTorchAdam(RATE));
        double[] m = new double[COUNT];
        double[] v = new double[COUNT];
        for (int t = 1; t <= 5; t++) {
            float[] gradient = gradient(t);
            float[] steps = applied(updater, gradient, t - 1);
            for (int i = 0; i < COUNT; i++) {
                m[i] = 0.9 * m[i] + 0.1 * gradient[i];
                v[i] = 0.999 * v[i] + 0.001 * gradient[i] * gradient[i];
                double expected = RATE
                        / (1 - Math.pow(0.9, t))
                        * m[i]
                        / (Math.sqrt(v[i]) / Math.sqrt(1 - Math.pow(0.999, t)) + 1e-8);
                assertThat((double) steps[i]).isCloseTo(expected, within(1e-7 * RATE + 2e-6 * Math.abs(expected)));
            }
        }
    }

    @Test
    void withoutEpsilonItIsNd4jsAdam() {
        GradientUpdater<?> ours = updater(new PyTorchAdam(RATE, 0.9, 0.999, 0));
        GradientUpdater<?> theirs = updater(new Adam(RATE, 0.9, 0.999, 0));
        for (int t = 0; t < 3; t++) {
            float[] expected = applied(theirs, gradient(t), t);
            float[] steps = applied(ours, gradient(t), t);
            for (int i = 0; i < COUNT; i++) {
                assertThat(steps[i]).isCloseTo(expected[i], within(2e-5f * (float) RATE));
            }
        }
    }

    @Test
    void epsilonStandsOutsideTheCorrectedRoot() {
        float tiny = 1e-8f;
        float[] step = applied(updater(new PyTorchAdam(RATE)), filled(tiny), 0);
        float[] nd4j = applied(updater(new Adam(RATE, 0.9, 0.999, 1e-8)), filled(tiny), 0);

        assertThat(step[0]).isCloseTo((float) (RATE / 2), within(1e-6f)); // g / (g + epsilon) with g = epsilon
        assertThat(nd4j[0]).isLessThan((float) (0.1 * RATE));
    }

    private static GradientUpdater<?> updater(IUpdater config) {
        INDArray state = Nd4j.zeros(1, 2 * COUNT);
        return config.instantiate(state, true);
    }

    private static float[] applied(GradientUpdater<?> updater, float[] gradient, int iteration) {
        INDArray array = Nd4j.createFromArray(gradient);
        updater.applyUpdater(array, iteration, 0);
        return array.toFloatVector();
    }

    private static float[] gradient(long seed) {
        var random = new SplittableRandom(seed);
        float[] values = new float[COUNT];
        for (int i = 0; i < COUNT; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * Math.pow(10, -(i % 6)));
        }
        return values;
    }

    private static float[] filled(float value) {
        float[] values = new float[COUNT];
        java.util.Arrays.fill(values, value);
        return values;
    }
}
