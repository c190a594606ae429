package org.colearn.model.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;
import org.colearn.model.layer.MfnLayer.Gate;
import org.colearn.model.layer.MfnLayer.Widths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each saving against the plain path: the same network on the same numbers, with the work done that the saving leaves out. */
class ExactSavingTest {
    private static final List<Integer> FEATURES = List.of(40, 10, 30);
    private static final int ALL = 80;
    private static final int STEPS = 6;
    private static final int UTTERANCES = 9;

    static Stream<RecurrentCoreLayer> layers() {
        var widths = new Widths(
                List.of(16, 8, 8), 16, new Gate(12, 0), new Gate(12, 0.2), new Gate(20, 0), new Gate(12, 0.2));
        return Stream.of(new BiLstmLayer(FEATURES, 16, 0.5), new MfnLayer(FEATURES, widths));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void columnsThatAreLeftOutGiveWhatColumnsOfZerosGive(RecurrentCoreLayer layer) {
        for (int present = 0; present < 8; present++) {
            Passed saved = passed(layer, present, present);
            Passed plain = passed(layer, present, 7); // absent modalities hold zeros and are multiplied
            assertThat(saved.output()).containsExactly(plain.output(), within(1e-6f));
            assertThat(saved.gradient()).containsExactly(plain.gradient(), within(2e-5f));
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void firstLayerWeightsOfAnAbsentModalityGetAGradientOfExactlyZero(RecurrentCoreLayer layer) {
        Passed passed = passed(layer, 5, 5); // the second modality is absent
        for (Block block : layer.layout().blocks()) {
            int from = layer.layout().offset(block.key());
            float[] own = Arrays.copyOfRange(passed.gradient(), from, from + block.size());
            if (block.inputs() == ALL) { // early fusion: rows 40 to 49
                assertThat(Arrays.copyOfRange(own, 40 * block.outputs(), 50 * block.outputs()))
                        .containsOnly(0f);
            } else if (block.key().equals("lstm1.weight-ih")) {
                assertThat(own).containsOnly(0f);
            }
        }
    }

    @Test
    void theLastStepOfTheReverseDirectionAloneGivesWhatAllItsStepsGive() {
        int hidden = 16;
        var layout = new BlockLayout(LstmBlocks.declare("l", ALL, hidden));
        float[][] outputs = new float[2][];
        float[][] gradients = new float[2][];
        for (int way = 0; way < 2; way++) {
            int run = way == 0 ? 1 : STEPS; // only the first step in reading direction, or all of them
            try (var pass = new LstmPass(new LstmBlocks(layout, "l"), hidden, true);
                    FloatMemory parameters = random(layout.size(), 1);
                    FloatMemory gradient = FloatMemory.allocate(layout.size());
                    FloatMemory values = random(STEPS * UTTERANCES * ALL, 2)) {
                var input = new RecurrentCore.Input(Matrix.of(values, 0, STEPS * UTTERANCES, ALL), 0);
                pass.forward(parameters, List.of(input), UTTERANCES, STEPS, run);
                outputs[way] = Arrays.copyOf(pass.hidden(STEPS - 1), UTTERANCES * hidden);
                pass.backward(parameters, gradient, (step, ofHidden, ofCell) -> {
                    if (step == STEPS - 1) {
                        Arrays.fill(ofHidden, 0, UTTERANCES * hidden, 1);
                    }
                });
                gradients[way] = gradient.toArray(0, layout.size());
            }
        }
        assertThat(outputs[0]).containsExactly(outputs[1], within(1e-6f));
        assertThat(gradients[0]).containsExactly(gradients[1], within(1e-5f));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Passed(float[] output, float[] gradient) {}

    /** One pass forward and back; values of modalities outside {@code real} are zero, those outside {@code read} not read. */
    private static Passed passed(RecurrentCoreLayer layer, int real, int read) {
        int size = layer.layout().size();
        try (RecurrentCore core = layer.core();
                FloatMemory parameters = random(size, 1);
                FloatMemory gradients = FloatMemory.allocate(size);
                FloatMemory values = random(STEPS * UTTERANCES * ALL, 2)) {
            for (int row = 0; row < STEPS * UTTERANCES; row++) {
                int column = 0;
                for (int m = 0; m < FEATURES.size(); m++) {
                    if ((real >> m & 1) == 0) {
                        values.zero(row * ALL + column, FEATURES.get(m));
                    }
                    column += FEATURES.get(m);
                }
            }
            gradients.array().assign(Float.NaN); // whatever is not overwritten will show
            var batch = new SequenceBatch(
                    Matrix.of(values, 0, STEPS * UTTERANCES, ALL),
                    STEPS,
                    UTTERANCES,
                    FEATURES,
                    read,
                    DropoutMasks.of(3, 0, 1));
            float[] output = core.forward(parameters, batch).clone();
            float[] ones = new float[output.length];
            Arrays.fill(ones, 1);
            core.backward(parameters, gradients, ones);
            return new Passed(output, gradients.toArray(0, size));
        }
    }

    private static FloatMemory random(int count, long seed) {
        var random = new SplittableRandom(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (random.nextDouble() - 0.5);
        }
        FloatMemory memory = FloatMemory.allocate(count);
        memory.write(0, values, count);
        return memory;
    }
}
