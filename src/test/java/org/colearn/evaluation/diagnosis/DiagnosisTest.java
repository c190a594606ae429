package org.colearn.evaluation.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.ModalitySet;
import org.colearn.data.Split;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.colearn.evaluation.Confusion;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.Evaluator;
import org.colearn.evaluation.diagnosis.WhatIf.Input;
import org.colearn.model.Architectures;
import org.colearn.model.Batch;
import org.colearn.model.FusionModel;
import org.colearn.model.ModelShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final ModalitySet LANGUAGE = new ModalitySet(1);

    private final Dataset data =
            SyntheticGenerator.generate(Presets.iemocapLike().resized("small", new Counts(120, 60, 80)));
    private final FusionModel model = trained(data, "bi-eflstm");

    @AfterEach
    void release() {
        model.close();
    }

    @Test
    void everySetOfModalitiesIsMeasuredAsTheEvaluatorDoes() {
        Subsets subsets = Subsets.measure(model, data, Split.TEST);

        assertThat(subsets.results()).hasSize(8);
        for (SubsetResult result : subsets.results()) {
            Evaluation measured = Evaluator.evaluate(model, data, Split.TEST, result.present());
            assertThat(result.evaluation().loss()).isEqualTo(measured.loss());
        }
        double sum = subsets.shapley().values().stream().mapToDouble(v -> v).sum();
        assertThat(sum)
                .isCloseTo(
                        subsets.withAll().evaluation().worth()
                                - subsets.results().get(0).evaluation().worth(),
                        within(1e-9));
        assertThat(subsets.with(LANGUAGE).confidence(3)).isBetween(1 / 9.0, 1.0);
    }

    @Test
    void aWhatIfThatChangesNothingGivesTheModelsOwnAnswerAndAbsenceThatOfASubset() {
        Subsets subsets = Subsets.measure(model, data, Split.TEST);
        int third = data.splits().test()[3];

        float[] own = new WhatIf(third, List.of(new Input.Own(), new Input.Own(), new Input.Own())).answer(model, data);
        float[] alone =
                new WhatIf(third, List.of(new Input.Own(), new Input.Absent(), new Input.Absent())).answer(model, data);

        assertThat(own).containsExactly(subsets.withAll().outputs(3), within(1e-5f));
        assertThat(alone).containsExactly(subsets.with(LANGUAGE).outputs(3), within(1e-5f));
    }

    @Test
    void givenAllOfAnotherUtteranceTheAnswerIsThatOfTheOther() {
        int[] test = data.splits().test();
        Input other = new Input.Of(test[7]);

        float[] swapped = new WhatIf(test[3], List.of(other, other, other)).answer(model, data);

        assertThat(swapped)
                .containsExactly(
                        Subsets.measure(model, data, Split.TEST).withAll().outputs(7), within(1e-5f));
    }

    @Test
    void aModalityThatIsConstantCanBeFilledAndPermutedWithoutLoss() {
        FeatureTensor video = data.features().get(2);
        float[] same = new float[video.values().length];
        Arrays.fill(same, .5f);
        Dataset constant = data.withFeatures(List.of(
                data.features().get(0),
                data.features().get(1),
                new FeatureTensor(video.utterances(), video.steps(), video.features(), same)));

        Reliance reliance = Reliance.measure(model, constant, Subsets.measure(model, constant, Split.TEST))
                .get(2);

        assertThat(reliance.mean()).isZero();
        assertThat(reliance.permuted()).isCloseTo(0, within(1e-12));
    }

    @Test
    void takingAModelApartLeavesItAsItWas() {
        float[] before = model.parameters();

        Decomposition parts = new Decomposer(model, data, LANGUAGE).against(.4);

        assertThat(model.parameters()).containsExactly(before);
        assertThat(parts.zeros())
                .isEqualTo(Evaluator.evaluate(model, data, Split.TEST, LANGUAGE).score());
        assertThat(parts.normalised()).isPresent();
        assertThat(Math.max(0, parts.normalisationPart()) + parts.readoutPart() + parts.representationPart())
                .isCloseTo(parts.loss(), within(1e-12));
    }

    @Test
    void aNetworkWithoutBatchNormalisationHasNoSuchPart() {
        try (FusionModel memory = trained(data, "mfn")) {
            Decomposition parts = new Decomposer(memory, data, LANGUAGE).against(.4);

            assertThat(parts.normalised()).isEmpty();
            assertThat(parts.normalisationPart()).isZero();
        }
    }

    @Test
    void statisticsOfBatchNormalisationThatAreEstimatedAgainAreThoseOfItsInput() {
        float[][] seen = HiddenStates.of(model, 1, data, data.splits().train(), LANGUAGE);
        double mean = IntStream.range(0, seen.length)
                .mapToDouble(i -> seen[i][2])
                .average()
                .orElseThrow();

        Optional<Double> lent = Renormalised.during(
                model, data, LANGUAGE, () -> model.network().getParam("2_mean").getDouble(2));

        assertThat(lent.orElseThrow()).isCloseTo(mean, within(1e-5));
    }

    @Test
    void aConfidentModelThatIsAlwaysRightIsCalibratedAndOneThatIsAlwaysWrongIsNot() {
        var right = new Evaluation.Classification(
                0, 1, 1, 1, 1, 1, new int[2][2], new int[] {0, 0}, new int[] {0, 0}, List.of("a", "b"));
        var wrong = new Evaluation.Classification(
                0, 0, 0, 0, 0, 1, new int[2][2], new int[] {0, 0}, new int[] {1, 1}, List.of("a", "b"));
        float[] sure = {1, 0, .9f, .1f};

        assertThat(Calibration.of(new SubsetResult(LANGUAGE, right, sure)).error())
                .isCloseTo(.05, within(1e-6));
        assertThat(Calibration.of(new SubsetResult(LANGUAGE, wrong, sure)).error())
                .isCloseTo(.95, within(1e-6));
    }

    @Test
    void realLabelsAreCountedInSevenClassesFromMinusThreeToThree() {
        var real =
                new Evaluation.Regression(0, 0, 0, 0, 0, new float[] {-5, .2f, .2f, 2.6f}, new float[] {-3, 0, 1, 3});

        Confusion confusion = Confusion.of(real);

        assertThat(confusion.classNames()).containsExactly("-3", "-2", "-1", "0", "1", "2", "3");
        assertThat(confusion.counts()[0][0]).isOne();
        assertThat(confusion.counts()[4][3]).isOne();
        assertThat(confusion.rates()[6][6]).isOne();
        assertThat(confusion.largestPredictedShare()).isEqualTo(.5);
    }

    private static FusionModel trained(Dataset data, String architecture) {
        var spec = Architectures.complete(architecture, Map.of("hidden", 8.0));
        FusionModel model = FusionModel.create(spec, ModelShape.of(data), .01, 5);
        try (var batch = new Batch(model.shape(), 40)) {
            int[] present = new int[40];
            Arrays.fill(present, 7);
            for (int step = 0; step < 6; step++) {
                batch.fill(data, data.splits().train(), 40 * (step % 3), present);
                model.fit(batch);
            }
        }
        return model;
    }
}
