package org.colearn.model.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Gemm;
import org.colearn.model.layer.MfnLayer.Gate;
import org.colearn.model.layer.MfnLayer.Widths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;

/** The cores multiply exactly what the exact algorithm needs: nothing for an absent modality, nothing that nobody reads. */
class ExactWorkTest {
    private static final List<Integer> FEATURES = List.of(4, 2, 3);
    private static final int UTTERANCES = 5;

    /** Which core, how many steps, bits of the modalities that all utterances have. */
    record Case(RecurrentCoreLayer layer, int steps, int present) {}

    static Stream<Case> cases() {
        var widths =
                new Widths(List.of(6, 4, 2), 3, new Gate(5, 0.1), new Gate(4, 0), new Gate(6, 0), new Gate(3, 0.2));
        return Stream.of(new BiLstmLayer(FEATURES, 4, 0.5), new MfnLayer(FEATURES, widths))
                .flatMap(layer -> Stream.of(
                        new Case(layer, 7, 7),
                        new Case(layer, 7, 1),
                        new Case(layer, 7, 5),
                        new Case(layer, 7, 0),
                        new Case(layer, 1, 7)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void productsCountWhatTheExactAlgorithmNeeds(Case tried) {
        long before = Gemm.multiplications();

        passes(tried);

        assertThat(Gemm.multiplications() - before)
                .isEqualTo(UTTERANCES * tried.layer().multiplications(tried.present(), tried.steps()));
    }

    /** One pass forward and one backward. */
    private static void passes(Case tried) {
        int size = tried.layer().layout().size();
        float[][] mask = new float[UTTERANCES][FEATURES.size()];
        for (float[] row : mask) {
            for (int m = 0; m < row.length; m++) {
                row[m] = tried.present() >> m & 1;
            }
        }
        try (RecurrentCore core = tried.layer().core();
                var reader = new SequenceInput(FEATURES);
                FloatMemory parameters = FloatMemory.allocate(size);
                FloatMemory gradients = FloatMemory.allocate(size)) {
            var values = Nd4j.ones(tried.steps(), UTTERANCES, 9).permute(1, 2, 0);
            float[] outputGradient = new float[UTTERANCES * (int) tried.layer().getNOut()];
            Arrays.fill(outputGradient, 1);
            core.forward(parameters, reader.read(values, Nd4j.createFromArray(mask), DropoutMasks.OFF));
            core.backward(parameters, gradients, outputGradient);
        }
    }
}
