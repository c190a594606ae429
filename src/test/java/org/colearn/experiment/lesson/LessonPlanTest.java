package org.colearn.experiment.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.TinyData;
import org.colearn.experiment.VerdictRule;
import org.junit.jupiter.api.Test;

class LessonPlanTest {
    @Test
    void aChartOverRatesIsOneExperimentPerRateWithTheSettingsSeeds() {
        var plan = new LessonPlan(Lessons.overRates(Chart.Quantity.SCORE));
        List<ExperimentSpec> experiments = plan.experiments(TinyData.classes());

        assertThat(experiments)
                .extracting(spec -> spec.training().dropout().rates())
                .containsExactly(Map.of("audio", 0.0, "video", 0.0), Map.of("audio", 0.8, "video", 0.8));
        assertThat(experiments).allSatisfy(spec -> {
            assertThat(spec.seeds()).containsExactly(3L, 4L);
            assertThat(spec.training().epochs()).isEqualTo(2);
            assertThat(spec.deployed()).containsExactly("language");
        });
        assertThat(plan.runs()).isEqualTo(8);
    }

    @Test
    void aChartOverSeedsIsOneExperimentAtTheSettingsRate() {
        var plan = new LessonPlan(Lessons.overSeeds());
        List<ExperimentSpec> experiments = plan.experiments(TinyData.classes());

        assertThat(experiments).hasSize(1);
        assertThat(experiments.get(0).seeds()).containsExactly(0L, 1L, 2L);
        assertThat(experiments.get(0).training().dropout().rate("audio")).isEqualTo(0.5);
    }

    @Test
    void scoresAreReadOffTheMultimodalArmAndTheirBaselineIsTheUnimodalMean() {
        var plan = new LessonPlan(Lessons.overRates(Chart.Quantity.SCORE));
        List<ExperimentSpec> specs = plan.experiments(TinyData.classes());
        Answer answer = plan.answer(List.of(
                result(specs.get(0), run(Arm.MULTIMODAL, 3, 2), run(Arm.MULTIMODAL, 4, 4), run(Arm.UNIMODAL, 3, 5)),
                result(specs.get(1), run(Arm.MULTIMODAL, 3, 6), run(Arm.UNIMODAL, 4, 7))));

        assertThat(answer.values()).containsExactly(List.of(0.2, 0.4), List.of(0.6));
        assertThat(answer.means().get(0)).isCloseTo(0.3, within(1e-12));
        assertThat(answer.baseline()).isCloseTo(0.6, within(1e-12));
        assertThat(answer.distance(List.of(0.4, 0.5))).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void differencesNeedBothArmsOfASeed() {
        var plan = new LessonPlan(Lessons.overSeeds());
        List<ExperimentSpec> specs = plan.experiments(TinyData.classes());
        Answer answer = plan.answer(List.of(result(
                specs.get(0),
                run(Arm.MULTIMODAL, 0, 5),
                run(Arm.UNIMODAL, 0, 3),
                run(Arm.MULTIMODAL, 1, 5),
                Results.failed(Arm.UNIMODAL, 1),
                run(Arm.MULTIMODAL, 2, 1),
                run(Arm.UNIMODAL, 2, 4))));

        assertThat(answer.values().get(0).get(0)).isCloseTo(0.2, within(1e-12));
        assertThat(answer.values().get(1)).isEmpty();
        assertThat(answer.values().get(2).get(0)).isCloseTo(-0.3, within(1e-12));
        assertThat(answer.baseline()).isZero();
        assertThat(answer.means().get(1)).isNaN();
        assertThat(answer.distance(List.of(0.2, 9.0, -0.3))).isCloseTo(0, within(1e-12));
    }

    @Test
    void aQuestionAboutAccuracyIsRefusedForRealLabels() {
        assertThatThrownBy(() -> new LessonPlan(Lessons.overSeeds()).experiments(TinyData.enormous()))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("asks for the accuracy")
                .hasMessageContaining("real numbers");
    }

    @Test
    void chartsThatCannotBeTrainedAreRefusedWithASentence() {
        assertThatThrownBy(() -> Lessons.rates(List.of(0.5, 0.5))).hasMessageContaining("must rise");
        assertThatThrownBy(() -> Lessons.rates(List.of(0.5, 1.5))).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> Lessons.rates(List.of(0.5))).hasMessageContaining("between 2 and 20");
    }

    private static ExperimentResult result(ExperimentSpec spec, RunResult... runs) {
        return new ExperimentResult(spec, List.of(runs), new VerdictRule(spec.deployed()).judge(List.of(runs)), "hash");
    }

    private static RunResult run(Arm arm, long seed, int right) {
        return Results.classes(arm, seed, right, 10);
    }
}
