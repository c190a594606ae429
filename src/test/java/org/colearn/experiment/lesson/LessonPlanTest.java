package org.colearn.experiment.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.TinyData;
import org.junit.jupiter.api.Test;

class LessonPlanTest {
    @Test
    void aChartOverRatesIsOneSweepWhoseRatesShareABaseline() {
        var plan = new LessonPlan(Lessons.overRates(Chart.Quantity.SCORE));
        SweepSpec sweep = plan.sweep(TinyData.classes());

        assertThat(sweep.rates().points())
                .containsExactly(Map.of("audio", 0.0, "video", 0.0), Map.of("audio", 0.8, "video", 0.8));
        assertThat(sweep.seeds()).containsExactly(3L, 4L);
        assertThat(sweep.studies().get(0).training().epochs()).isEqualTo(2);
        assertThat(sweep.studies().get(0).deployed()).containsExactly("language");
        assertThat(plan.runs()).isEqualTo(6).isEqualTo(sweep.runCount());
    }

    @Test
    void aChartOverSeedsIsASweepOverTheSettingsRateAlone() {
        SweepSpec sweep = new LessonPlan(Lessons.overSeeds()).sweep(TinyData.classes());

        assertThat(sweep.seeds()).containsExactly(0L, 1L, 2L);
        assertThat(sweep.rates().points()).containsExactly(Map.of("audio", 0.5, "video", 0.5));
    }

    @Test
    void scoresAreReadOffTheRatesAndTheirBaselineIsTheUnimodalMean() {
        var plan = new LessonPlan(Lessons.overRates(Chart.Quantity.SCORE));
        SweepSpec sweep = plan.sweep(TinyData.classes());
        Answer answer = plan.answer(result(
                sweep,
                run(sweep, 0, 3, 2),
                run(sweep, 0, 4, 4),
                run(sweep, 1, 3, 6),
                run(sweep, 2, 3, 5),
                run(sweep, 2, 4, 7)));

        assertThat(answer.values()).containsExactly(List.of(0.2, 0.4), List.of(0.6));
        assertThat(answer.means().get(0)).isCloseTo(0.3, within(1e-12));
        assertThat(answer.baseline()).isCloseTo(0.6, within(1e-12));
        assertThat(answer.distance(List.of(0.4, 0.5))).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void differencesNeedBothArmsOfASeed() {
        var plan = new LessonPlan(Lessons.overSeeds());
        SweepSpec sweep = plan.sweep(TinyData.classes());
        Answer answer = plan.answer(result(
                sweep,
                run(sweep, 0, 0, 5),
                run(sweep, 1, 0, 3),
                run(sweep, 0, 1, 5),
                run(sweep, 0, 2, 1),
                run(sweep, 1, 2, 4)));

        assertThat(answer.values().get(0).get(0)).isCloseTo(0.2, within(1e-12));
        assertThat(answer.values().get(1)).isEmpty();
        assertThat(answer.values().get(2).get(0)).isCloseTo(-0.3, within(1e-12));
        assertThat(answer.baseline()).isZero();
        assertThat(answer.means().get(1)).isNaN();
        assertThat(answer.line(Chart.Axis.SEED)).hasSize(3).allSatisfy(mean -> assertThat(mean)
                .isCloseTo(-0.05, within(1e-12)));
        assertThat(answer.line(Chart.Axis.RATE)).isEqualTo(answer.means());
        assertThat(answer.distance(List.of(0.2, 9.0, -0.3))).isCloseTo(0, within(1e-12));
    }

    @Test
    void aQuestionAboutAccuracyIsRefusedForRealLabels() {
        assertThatThrownBy(() -> new LessonPlan(Lessons.overSeeds()).sweep(TinyData.enormous()))
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

    private static SweepResult result(SweepSpec sweep, RunResult... runs) {
        return new SweepResult(sweep, List.of(runs));
    }

    /** A run of the cell at a position: the points first, the baseline last. */
    private static RunResult run(SweepSpec sweep, int cell, long seed, int right) {
        return Results.of(sweep.cells().get(cell).run(seed), right, 10, 0.5);
    }
}
