package org.colearn.model.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Team;
import org.colearn.model.layer.MfnLayer.Gate;
import org.colearn.model.layer.MfnLayer.Widths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;

/** A core on several threads against the same core on one. */
class SplitCoreTest {
    private static final List<Integer> FEATURES = List.of(4, 2, 3);
    private static final int STEPS = 5;
    private static final Widths WIDTHS =
            new Widths(List.of(6, 4, 2), 3, new Gate(5, 0.1), new Gate(4, 0.3), new Gate(6, 0.2), new Gate(3, 0.2));

    static Stream<RecurrentCoreLayer> layers() {
        return Stream.of(new BiLstmLayer(FEATURES, 4, 0.5), new MfnLayer(FEATURES, WIDTHS));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void outputAndGradientAreThoseOfOneThreadButForRounding(RecurrentCoreLayer layer) {
        Passed whole = passed(layer, 1, 7, DropoutMasks.OFF);
        for (int threads = 2; threads <= 3; threads++) {
            Passed split = passed(layer, threads, 7, DropoutMasks.OFF);
            assertThat(split.output()).containsExactly(whole.output(), within(1e-6f));
            assertThat(split.gradient()).containsExactly(whole.gradient(), within(1e-5f));
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void theSameNumberOfThreadsGivesTheSameBits(RecurrentCoreLayer layer) {
        DropoutMasks masks = DropoutMasks.of(3, 0, 1);
        Passed first = passed(layer, 2, 7, masks);
        for (int again = 0; again < 20; again++) {
            Passed next = passed(layer, 2, 7, masks);
            assertThat(next.output()).isEqualTo(first.output());
            assertThat(next.gradient()).isEqualTo(first.gradient());
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void partsDrawUnitDropoutOfTheirOwn(RecurrentCoreLayer layer) {
        DropoutMasks masks = DropoutMasks.of(3, 0, 1);

        assertThat(passed(layer, 2, 8, masks).output())
                .isNotEqualTo(passed(layer, 1, 8, masks).output());
        assertThat(masks.part(1)).isNotEqualTo(masks).isNotEqualTo(masks.part(2));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void fewerUtterancesThanThreadsGoToOneOfThem(RecurrentCoreLayer layer) {
        assertThat(passed(layer, 3, 2, DropoutMasks.OFF).gradient())
                .isEqualTo(passed(layer, 1, 2, DropoutMasks.OFF).gradient());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Passed(float[] output, float[] gradient) {}

    /** One pass forward and back over random numbers; the second modality is absent from every other utterance. */
    private static Passed passed(RecurrentCoreLayer layer, int threads, int utterances, DropoutMasks masks) {
        int size = layer.layout().size();
        float[][] mask = new float[utterances][];
        for (int u = 0; u < utterances; u++) {
            mask[u] = new float[] {1, u % 2, 1};
        }
        try (Team team = Team.of(threads);
                RecurrentCore core = threads == 1 ? layer.core() : new SplitCore(team, layer::core);
                var reader = new SequenceInput(FEATURES);
                FloatMemory parameters = random(size, 1);
                FloatMemory gradients = FloatMemory.allocate(size);
                FloatMemory values = random(STEPS * utterances * 9, 2)) {
            gradients.array().assign(Float.NaN); // whatever is not overwritten will show
            var input = values.array().reshape('c', STEPS, utterances, 9).permute(1, 2, 0);
            float[] output = core.forward(parameters, reader.read(input, Nd4j.createFromArray(mask), masks))
                    .clone();
            try (FloatMemory direction = random(output.length, 3)) {
                core.backward(parameters, gradients, direction.toArray(0, output.length));
            }
            return new Passed(output, gradients.toArray(0, size));
        }
    }

    private static FloatMemory random(int count, long seed) {
        var random = new SplittableRandom(seed);
        FloatMemory memory = FloatMemory.allocate(count);
        for (int i = 0; i < count; i++) {
            memory.write(i, new float[] {(float) (2 * random.nextDouble() - 1)}, 1);
        }
        return memory;
    }
}
