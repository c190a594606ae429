package org.colearn.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.colearn.data.Dataset;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.colearn.model.Architectures;
import org.colearn.model.Batch;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class GradientMeterTest {
    private static final int UTTERANCES = 16;

    private final Dataset data =
            SyntheticGenerator.generate(Presets.iemocapLike().resized("small", new Counts(20, 20, 20)));

    @Test
    void theRatioIsThatOfTheNormsOfTheColumnsThatReadAModality() {
        try (FusionModel model = model("bi-eflstm")) {
            gradient(model, 7);
            var meter = new GradientMeter(data.modalities());
            meter.after(0, model, UTTERANCES);
            meter.after(1, model, UTTERANCES); // not looked at

            int language = data.modalities().get(0).features();
            int audio = data.modalities().get(1).features();
            double gradient = 0;
            double weights = 0;
            for (String key : new String[] {"0_l0.weight-ih", "0_l0-reverse.weight-ih"}) {
                INDArray rows = model.network().getParam(key); // [outputs, inputs]
                INDArray slopes = model.network().gradient().getGradientFor(key);
                for (int column = language; column < language + audio; column++) {
                    gradient += Math.pow(slopes.getColumn(column).norm2Number().doubleValue(), 2);
                    weights += Math.pow(rows.getColumn(column).norm2Number().doubleValue(), 2);
                }
            }
            assertThat(meter.means().get("audio")).isCloseTo(Math.sqrt(gradient / weights) / UTTERANCES, within(1e-6));
            assertThat(meter.means().keySet()).containsExactly("language", "audio", "video");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bi-eflstm", "mfn"})
    void aModalityThatIsAbsentIsNotPulledAt(String architecture) {
        try (FusionModel model = model(architecture)) {
            gradient(model, 0b101);
            var meter = new GradientMeter(data.modalities());
            meter.after(0, model, UTTERANCES);

            assertThat(meter.means().get("audio")).isZero();
            assertThat(meter.means().get("video")).isPositive();
        }
    }

    private void gradient(FusionModel model, int present) {
        try (var batch = new Batch(model.shape(), UTTERANCES)) {
            int[] bits = new int[UTTERANCES];
            Arrays.fill(bits, present);
            batch.fill(data, data.splits().train(), 0, bits);
            model.computeGradient(batch);
        }
    }

    private FusionModel model(String architecture) {
        var spec = Architectures.complete(architecture, Map.of("hidden", 8.0));
        return FusionModel.create(spec, ModelShape.of(data), .004, 5);
    }
}
