package org.colearn.ui.teach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.colearn.data.DataException;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentRunner;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.VerdictRule;
import org.colearn.experiment.lesson.Chart;
import org.colearn.experiment.lesson.Lessons;
import org.colearn.experiment.lesson.Step;
import org.junit.jupiter.api.Test;

class LessonModelTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final LessonModel model = model((spec, data, control, listener) -> result(spec));

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
        LessonModel differences = model((spec, data, control, listener) -> result(spec), Lessons.overSeeds());
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
        LessonModel broken = model((spec, data, control, listener) -> {
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

    private interface Stub extends ExperimentRunner {}

    private static ExperimentResult result(ExperimentSpec spec) {
        var runs = new ArrayList<RunResult>();
        for (long seed : spec.seeds()) {
            runs.add(Results.classes(Arm.MULTIMODAL, seed, 5, 10));
            runs.add(Results.classes(Arm.UNIMODAL, seed, 3, 10));
        }
        return new ExperimentResult(spec, runs, new VerdictRule(spec.deployed()).judge(runs), "hash");
    }
}
