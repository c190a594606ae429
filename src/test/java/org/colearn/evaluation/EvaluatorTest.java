package org.colearn.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.colearn.data.Annotations;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.data.Splits;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.colearn.model.Architectures;
import org.colearn.model.Batch;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final ModalitySet LANGUAGE = new ModalitySet(1);
    private static final ModalitySet ALL = ModalitySet.all(3);
    /** The test split takes two batches, the second of them partial. */
    private static final Counts COUNTS = new Counts(20, 20, 300);

    private final Dataset data = generate(Presets.iemocapLike());
    private final FusionModel model = model(data);

    @AfterEach
    void release() {
        model.close();
    }

    @Test
    void severalBatchesGiveWhatOneWouldGive() {
        var measured = (Evaluation.Classification) Evaluator.evaluate(model, data, Split.TEST, ALL);

        int[] test = data.splits().test();
        int[] labels = ((Labels.Classes) data.labels()).values();
        double loss = 0;
        int right = 0;
        try (var batch = new Batch(model.shape(), test.length)) {
            int[] present = new int[test.length];
            Arrays.fill(present, ALL.bits());
            batch.fill(data, test, 0, present);
            float[] probabilities = model.predict(batch);
            for (int i = 0; i < test.length; i++) {
                loss -= Math.log(probabilities[i * 9 + labels[test[i]]]) / test.length;
                right += measured.predictions()[i] == labels[test[i]] ? 1 : 0;
                assertThat(measured.labels()[i]).isEqualTo(labels[test[i]]);
            }
        }
        assertThat(measured.loss()).isCloseTo(loss, within(1e-6));
        assertThat(measured.accuracy()).isCloseTo(right / 300.0, within(1e-12));
        assertThat(measured.itemScores()).hasSize(300);
        assertThat(measured.classNames()).hasSize(9);
    }

    @Test
    void roomUsedAgainGivesTheSameBitsAsFreshRoom() {
        try (var evaluator = new Evaluator(data)) {
            double first = evaluator.evaluate(model, Split.TEST, LANGUAGE).loss();
            evaluator.evaluate(model, Split.VALID, ALL);

            assertThat(evaluator.evaluate(model, Split.TEST, LANGUAGE).loss()).isEqualTo(first);
            assertThat(Evaluator.evaluate(model, data, Split.TEST, LANGUAGE).loss())
                    .isEqualTo(first);
        }
    }

    @Test
    void absentModalitiesAreNotRead() {
        FeatureTensor audio = data.features().get(1);
        float[] other = new float[audio.values().length];
        Arrays.fill(other, Float.NaN);
        var tensor = new FeatureTensor(audio.utterances(), audio.steps(), audio.features(), other);
        Dataset changed = data.withFeatures(
                List.of(data.features().get(0), tensor, data.features().get(2)));

        assertThat(Evaluator.evaluate(model, changed, Split.TEST, LANGUAGE).loss())
                .isEqualTo(Evaluator.evaluate(model, data, Split.TEST, LANGUAGE).loss());
        assertThat(Evaluator.evaluate(model, data, Split.TEST, ALL).loss())
                .isNotEqualTo(
                        Evaluator.evaluate(model, data, Split.TEST, LANGUAGE).loss());
    }

    @Test
    void realLabelsAreMeasuredAsRegression() {
        Dataset sentiment = generate(Presets.mosiLike());
        try (FusionModel real = model(sentiment)) {
            var measured = (Evaluation.Regression) Evaluator.evaluate(real, sentiment, Split.TEST, ALL);

            float[] labels = ((Labels.Reals) sentiment.labels()).values();
            assertThat(measured.labels()[299])
                    .isEqualTo(labels[sentiment.splits().test()[299]]);
            assertThat(measured.mae()).isPositive().isFinite();
        }
    }

    @Test
    void anEmptySplitIsRefused() {
        Splits splits = data.splits();
        var noTest = new Dataset(
                data.name(),
                data.modalities(),
                data.features(),
                data.labels(),
                new Splits(splits.train(), splits.valid(), new int[0], splits.origin()),
                data.ids(),
                data.provenance(),
                Annotations.NONE);

        assertThatThrownBy(() -> Evaluator.evaluate(model, noTest, Split.TEST, ALL))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("no utterances in its test split");
    }

    @Test
    void aModelOfAnotherShapeIsRefused() {
        Dataset sentiment = generate(Presets.mosiLike());

        assertThatThrownBy(() -> Evaluator.evaluate(model, sentiment, Split.TEST, ALL))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("built for other modalities");
    }

    private static Dataset generate(SyntheticRecipe recipe) {
        return SyntheticGenerator.generate(recipe.resized("small", COUNTS));
    }

    private static FusionModel model(Dataset data) {
        var spec = Architectures.complete("bi-eflstm", Map.of("hidden", 8.0));
        return FusionModel.create(spec, ModelShape.of(data), .004, 5);
    }
}
