package org.colearn.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ActivationsTest {
    @Test
    void tanhAndSigmoidAreWithinAMillionthOfTheExactValues() {
        for (float x = -30; x < 30; x += 0.00137f) {
            assertThat((double) Activations.tanh(x)).isCloseTo(Math.tanh(x), within(1e-6));
            assertThat((double) Activations.sigmoid(x)).isCloseTo(1 / (1 + Math.exp(-x)), within(1e-6));
        }
    }

    @Test
    void whatIsNotANumberStaysSo() {
        assertThat(Activations.tanh(Float.NaN)).isNaN();
        assertThat(Activations.sigmoid(Float.NaN)).isNaN();
    }

    @Test
    void softmaxOfEachRowIsWithinAMillionthOfTheExactValues() {
        int width = 11; // not a multiple of the unrolled sums
        var random = new SplittableRandom(1);
        float[] values = new float[3 * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (40 * random.nextDouble() - 20);
        }
        float[] ours = values.clone();
        Activations.softmaxRows(ours, 3, width);
        for (int r = 0; r < 3; r++) {
            double total = 0;
            for (int j = 0; j < width; j++) {
                total += Math.exp(values[r * width + j]);
            }
            for (int j = 0; j < width; j++) {
                double exact = Math.exp(values[r * width + j]) / total;
                assertThat((double) ours[r * width + j]).isCloseTo(exact, within(1e-6));
            }
        }
    }

    @Test
    void aReluPassesGradientOnlyWhereItIsPositive() {
        float[] gradient = {2f, 3f, 4f};
        Activations.reluGradient(gradient, new float[] {0f, 1e-30f, 5f}, 3);
        assertThat(gradient).containsExactly(0f, 3f, 4f);
    }
}
