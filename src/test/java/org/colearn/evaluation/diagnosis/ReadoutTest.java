package org.colearn.evaluation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.colearn.data.Labels;
import org.junit.jupiter.api.Test;

class ReadoutTest {
    private static final int ITEMS = 400;

    private final int[] all = IntStream.range(0, ITEMS).toArray();

    @Test
    void atTheFitOfClassesTheSlopeOfThePenalisedLossIsZero() {
        var random = new SplittableRandom(1);
        float[][] hidden = hidden(random);
        int[] classes = IntStream.range(0, ITEMS)
                .map(i -> hidden[i][0] + random.nextGaussian() > 0 ? hidden[i][1] > 0 ? 2 : 1 : 0)
                .toArray();
        var readout = new Readout(hidden, new Labels.Classes(List.of("a", "b", "c"), classes), all);
        readout.fit(1e-9);
        float[] probabilities = readout.outputs(hidden);

        for (int k = 0; k < 3; k++) {
            double count = 0;
            double along = 0;
            for (int i = 0; i < ITEMS; i++) {
                double missed = (classes[i] == k ? 1 : 0) - probabilities[i * 3 + k];
                count += missed / ITEMS;
                along += hidden[i][0] * missed / ITEMS;
            }
            assertThat(count).isCloseTo(0, within(1e-3));
            assertThat(along).isCloseTo(0, within(1e-3));
        }
    }

    @Test
    void realLabelsThatAreLinearAreFoundExactlyAndAPenaltyShrinksThem() {
        float[][] hidden = hidden(new SplittableRandom(2));
        float[] labels = new float[ITEMS];
        for (int i = 0; i < ITEMS; i++) {
            labels[i] = 2 * hidden[i][0] - hidden[i][1] + .5f;
        }
        var exact = new Readout(hidden, new Labels.Reals(labels), all);
        exact.fit(1e-12);
        var shrunk = new Readout(hidden, new Labels.Reals(labels), all);
        shrunk.fit(10);

        float[] found = exact.outputs(hidden);
        float[] pale = shrunk.outputs(hidden);
        for (int i = 0; i < ITEMS; i++) {
            assertThat(found[i]).isCloseTo(labels[i], within(1e-3f));
        }
        assertThat(spread(pale)).isLessThan(.3 * spread(found));
    }

    private static double spread(float[] values) {
        double mean = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .average()
                .orElseThrow();
        return IntStream.range(0, values.length)
                .mapToDouble(i -> Math.pow(values[i] - mean, 2))
                .sum();
    }

    /** Two columns that say something, one that never changes. */
    private static float[][] hidden(SplittableRandom random) {
        float[][] hidden = new float[ITEMS][3];
        for (float[] row : hidden) {
            row[0] = (float) random.nextGaussian();
            row[1] = (float) (3 * random.nextGaussian() + 1);
            row[2] = 7;
        }
        return hidden;
    }
}
