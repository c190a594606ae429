package org.colearn.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.colearn.data.DataException;
import org.colearn.experiment.Arm;
import org.colearn.experiment.Results;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepRunner;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.lesson.Chart;
import org.colearn.experiment.lesson.Lessons;
import org.colearn.experiment.lesson.Step;
import org.junit.jupiter.api.Test;

class LessonModelTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final LessonModel model = model((spec, control, listener) -> result(spec));

    @Test
    void nothingTrainsBeforeTheRunAndTheAnswerWaitsForTheReveal() {
        model.next();
        assertThat(model.step().kind()).isEqualTo(Step.Kind.PREDICT);
        assertThat(waiting).isEmpty();

        model.next();
        assertThat(waiting).hasSize(1);
        assertThat(model.canGoOn().get()).isFalse();
        model.next();
        assertThat(model.step().kind()).isEqualTo(Step.Kind.RUN);

        waiting.remove(0).run();
        assertThat(model.canGoOn().get()).isTrue();
        model.next();
        assertThat(model.step().kind()).isEqualTo(Step.Kind.REVEAL);
        assertThat(model.answer().get().orElseThrow().means()).containsExactly(0.5, 0.5);
    }

    @Test
    void goingBackAndForthTrainsOnce() {
        toRun();
        model.back();
        model.next();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void aPredictionStaysWithinTheChartAndIsComparedWithTheAnswer() {
        model.predict(0, 7);
        model.predict(1, 0.4);
        assertThat(model.prediction()).containsExactly(0.8, 0.4);
        toRun();
        waiting.remove(0).run();
        assertThat(model.comment()).contains("20.0 percentage points");
    }

    @Test
    void theRangeGrowsToHoldTheAnswerOnceItIsRevealed() {
        LessonModel differences = model((spec, control, listener) -> result(spec), Lessons.overSeeds());
        for (int i = 0; i < 3; i++) {
            differences.next();
            waiting.removeIf(work -> {
                work.run();
                return true;
            });
        }
        assertThat(differences.range(false)).containsExactly(-0.1, 0.1);
        assertThat(differences.range(true)[1]).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void whatGoesWrongIsSaidInASentence() {
        LessonModel broken = model((spec, control, listener) -> {
            throw new DataException("The file is gone; open another.");
        });
        broken.next();
        broken.next();
        waiting.remove(0).run();
        assertThat(broken.problem().get()).isEqualTo("The file is gone; open another.");
        assertThat(broken.canGoOn().get()).isFalse();
    }

    private void toRun() {
        model.next();
        model.next();
    }

    private LessonModel model(Stub runner) {
        return model(runner, Lessons.overRates(Chart.Quantity.SCORE));
    }

    private LessonModel model(Stub runner, org.colearn.experiment.lesson.Lesson lesson) {
        return new LessonModel(new LessonRun(lesson, runner), waiting::add, Runnable::run);
    }

    private interface Stub extends SweepRunner {}

    private static SweepResult result(SweepSpec sweep) {
        return new SweepResult(
                sweep,
                sweep.runs().stream()
                        .map(run -> Results.of(run, run.arm() == Arm.MULTIMODAL ? 5 : 3, 10, 0.5))
                        .toList());
    }
}
