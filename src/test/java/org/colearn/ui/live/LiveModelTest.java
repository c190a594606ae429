package org.colearn.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunKey;
import org.colearn.training.Outcome;
import org.colearn.training.RateChange;
import org.colearn.training.TrainingEvent;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Ends;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Ticks;
import org.junit.jupiter.api.Test;

class LiveModelTest {
    private static final RunKey FIRST = new RunKey(Arm.MULTIMODAL, 0);

    @Test
    void theLossChartHoldsEveryFinishedEpochOfBothArms() {
        FakeExperiment fake = FakeExperiment.classes(6, 0L);
        ChartData loss = new LiveCharts(after(fake, fake.events()), new Focus.Follow()).loss();
        assertThat(loss.lines())
                .extracting(Line::name)
                .containsExactly(
                        "training, seed 0",
                        "validation on language only, seed 0",
                        "unimodal baseline (language), seed 0");
        assertThat(loss.lines()).allSatisfy(line -> {
            assertThat(line.points()).extracting(ChartData.Point::x).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
            assertThat(line.tip()).isEmpty();
        });
        var epochs = after(fake, fake.events()).run(Arm.UNIMODAL, 0).epochs();
        assertThat(loss.lines().get(2).points().get(3).y())
                .isEqualTo(epochs.get(3).validDeployed().loss());
    }

    @Test
    void theScoreChartIsInPercentForClassesAndInErrorForRealLabels() {
        FakeExperiment classes = FakeExperiment.classes(4, 0L);
        LiveModel model = after(classes, classes.events());
        ChartData accuracy = new LiveCharts(model, new Focus.Follow()).score();
        assertThat(accuracy.y().ticks()).isEqualTo(Ticks.PERCENT);
        assertThat(accuracy.lines())
                .extracting(line -> line.style().legend())
                .containsExactly("language only", "language + audio + video", "unimodal baseline (language)");
        assertThat(accuracy.lines().get(1).points().get(0).y())
                .isEqualTo(100
                        * model.run(Arm.MULTIMODAL, 0)
                                .epochs()
                                .get(0)
                                .validAll()
                                .score());

        FakeExperiment reals = FakeExperiment.reals(4, 0L);
        ChartData mae = new LiveCharts(after(reals, reals.events()), new Focus.Follow()).score();
        assertThat(mae.y().ticks()).isEqualTo(Ticks.NUMBER);
        assertThat(mae.title()).isEqualTo("Validation error (MAE)");
    }

    @Test
    void setsOfSeveralDeployedModalitiesAreSpelledInTheDatasetsOrder() {
        var two = new FakeExperiment(false, 2, List.of(0L), List.of("video", "language"));
        SetNames names = SetNames.of(two.spec().deployed(), two.data());
        assertThat(names.deployed()).isEqualTo("language + video");
        assertThat(names.baseline()).isEqualTo("baseline (language + video)");
    }

    @Test
    void withEveryModalityDeployedNoCurveHidesAnother() {
        var all = new FakeExperiment(false, 2, List.of(0L), List.of("language", "audio", "video"));
        ChartData score = new LiveCharts(after(all, all.events()), new Focus.Follow()).score();
        assertThat(score.lines()).hasSize(2);
    }

    @Test
    void anUnfinishedEpochIsATipAtTheMeanLossOfItsBatches() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        LiveModel model = after(
                fake,
                List.of(
                        new ExperimentEvent.Started(2, 10, "hash"),
                        new ExperimentEvent.RunStarted(FIRST),
                        new ExperimentEvent.RunProgress(FIRST, new TrainingEvent.BatchDone(1, 1, 4, 2.0)),
                        new ExperimentEvent.RunProgress(FIRST, new TrainingEvent.BatchDone(1, 2, 4, 1.0))));
        Line training = new LiveCharts(model, new Focus.Follow()).loss().lines().get(0);
        assertThat(training.points()).isEmpty();
        assertThat(training.tip()).contains(new ChartData.Point(0.5, 1.5));
    }

    @Test
    void theSeedInTrainingIsBoldAndTheMeanOfTheFinishedOnesIsABand() {
        FakeExperiment fake = FakeExperiment.classes(3, 0L, 1L, 2L);
        List<ExperimentEvent> all = fake.events();
        int third = all.indexOf(new ExperimentEvent.RunStarted(new RunKey(Arm.MULTIMODAL, 2)));
        LiveModel model = after(fake, all.subList(0, third + 1));
        List<Line> lines =
                new LiveCharts(model, new Focus.Follow()).loss().lines().subList(0, 4);
        assertThat(lines)
                .extracting(Line::emphasis)
                .containsExactly(Emphasis.FAINT, Emphasis.FAINT, Emphasis.STRONG, Emphasis.BAND);
        double first = model.run(Arm.MULTIMODAL, 0).epochs().get(1).trainLoss();
        double second = model.run(Arm.MULTIMODAL, 1).epochs().get(1).trainLoss();
        assertThat(lines.get(3).points().get(1).y()).isCloseTo((first + second) / 2, within(1e-12));
        assertThat(lines.get(3).name()).isEqualTo("training, mean of 2 seeds");
    }

    @Test
    void onceEndedTheMeanIsBoldUnlessASeedIsChosen() {
        FakeExperiment fake = FakeExperiment.classes(3, 0L, 1L);
        LiveModel model = after(fake, fake.events());
        assertThat(new LiveCharts(model, new Focus.Follow())
                        .loss()
                        .lines()
                        .get(2)
                        .emphasis())
                .isEqualTo(Emphasis.STRONG);
        List<Line> chosen = new LiveCharts(model, new Focus.Seed(0)).loss().lines();
        assertThat(chosen.get(0).emphasis()).isEqualTo(Emphasis.STRONG);
        assertThat(chosen.get(2).emphasis()).isEqualTo(Emphasis.BAND);
    }

    @Test
    void theBestEpochIsRingedOnTheCurvesOfTheDeployedModalities() {
        FakeExperiment fake = FakeExperiment.classes(30, 0L);
        LiveModel model = after(fake, fake.events());
        int best = model.run(Arm.MULTIMODAL, 0).bestEpoch();
        assertThat(best).isBetween(2, 29);
        List<Line> loss = new LiveCharts(model, new Focus.Follow()).loss().lines();
        assertThat(loss.get(0).mark()).isEmpty();
        assertThat(loss.get(1).mark().map(ChartData.Point::x)).contains((double) best);
    }

    @Test
    void aFailedRunKeepsItsCurvesAndItsReason() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        LiveModel model = after(fake, fake.run(FIRST, 4, new Outcome.Failed("The loss became NaN.")));
        assertThat(model.run(Arm.MULTIMODAL, 0).failure()).contains("The loss became NaN.");
        assertThat(new LiveCharts(model, new Focus.Follow())
                        .loss()
                        .lines()
                        .get(0)
                        .points())
                .hasSize(4);
        assertThat(ResultRow.of(model).get(0).state()).isEqualTo("failed");
    }

    @Test
    void aPauseRestsTheChartsAndAResumeLetsThemGrow() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        LiveModel model = after(fake, fake.events().subList(0, 5));
        assertThat(model.growing()).isTrue();
        model.accept(new ExperimentEvent.RunProgress(FIRST, new TrainingEvent.Paused()));
        assertThat(model.growing()).isFalse();
        model.accept(new ExperimentEvent.RunProgress(FIRST, new TrainingEvent.Resumed()));
        assertThat(model.growing()).isTrue();
    }

    @Test
    void anExperimentStoppedEarlyFillsItsAxis() {
        FakeExperiment fake = FakeExperiment.classes(100, 0L);
        LiveModel model = after(fake, fake.run(FIRST, 5, new Outcome.Stopped()));
        assertThat(new LiveCharts(model, new Focus.Follow()).loss().x().range()).contains(new Ends(0, 100));
        model.accept(fake.end());
        assertThat(new LiveCharts(model, new Focus.Follow()).loss().x().range()).contains(new Ends(0, 5));
    }

    @Test
    void resultRowsHoldTheDifferenceAndTheMeanOverSeedsWithBothArms() {
        FakeExperiment fake = FakeExperiment.classes(5, 0L, 1L, 2L);
        List<ExperimentEvent> all = fake.events();
        int third = all.indexOf(new ExperimentEvent.RunStarted(new RunKey(Arm.MULTIMODAL, 2)));
        List<ResultRow> rows = ResultRow.of(after(fake, all.subList(0, third)));
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).seed()).isEqualTo(Optional.empty());
        assertThat(rows.get(1).difference())
                .isEqualTo(rows.get(1).deployed() - rows.get(1).baseline());
        assertThat(rows.get(0).difference())
                .isCloseTo((rows.get(1).difference() + rows.get(2).difference()) / 2, within(1e-12));
        assertThat(rows.get(3).difference()).isNaN();
        assertThat(rows.get(3).state()).isEqualTo("waiting");
    }

    @Test
    void forErrorsADifferenceAboveZeroIsStillBetter() {
        FakeExperiment fake = FakeExperiment.reals(5, 0L);
        ResultRow row = ResultRow.of(after(fake, fake.events())).get(0);
        assertThat(row.difference()).isEqualTo(row.baseline() - row.deployed());
    }

    @Test
    void aMovedRateIsMarkedOnTheCurvesAndItsSeedIsLeftOutOfEveryMean() {
        FakeExperiment fake = FakeExperiment.classes(4, 0L, 1L, 2L);
        LiveModel pure = after(fake, fake.events());
        LiveModel model = new LiveModel(fake.spec(), fake.data());
        fake.events().stream()
                .filter(event -> !(event instanceof ExperimentEvent.RunEnded ended
                        && ended.result().key().equals(FIRST)))
                .forEach(model::accept);
        var change = new RateChange(3, 5, 10, Map.of("audio", 0.25, "video", 0.8));
        model.accept(new ExperimentEvent.RunProgress(FIRST, new TrainingEvent.RatesChanged(change)));

        var charts = new LiveCharts(model, new Focus.Seed(0));
        assertThat(charts.loss().guides()).containsExactly(ChartData.Guide.upright("audio 0.25", 2.5));
        assertThat(charts.caption()).contains("left out of means and verdict");
        assertThat(new LiveCharts(model, new Focus.Seed(1)).loss().guides()).isEmpty();
        model.accept(new ExperimentEvent.RunEnded(
                Results.steered(pure.run(Arm.MULTIMODAL, 0).result().orElseThrow())));
        List<ResultRow> rows = ResultRow.of(model);
        assertThat(rows.get(1).state()).isEqualTo("rates moved; done");
        assertThat(rows.get(0).state()).isEqualTo("over 2 seeds");
        assertThat(rows.get(0).difference())
                .isCloseTo((rows.get(2).difference() + rows.get(3).difference()) / 2, within(1e-12));
        assertThat(new LiveCharts(model, new Focus.Mean()).caption()).startsWith("Bold: mean of 2");
    }

    @Test
    void progressCountsAllRunsAndEstimatesFromTheArmsOwnPace() {
        FakeExperiment fake = FakeExperiment.classes(10, 0L);
        List<ExperimentEvent> all = fake.events();
        int baseline = all.indexOf(new ExperimentEvent.RunStarted(new RunKey(Arm.UNIMODAL, 0)));
        int oneEpoch = FakeExperiment.BATCHES + 1;
        Progress before = Progress.of(after(fake, all.subList(0, 2)));
        assertThat(before.share()).isZero();
        assertThat(before.secondsLeft()).isEmpty();
        // the baseline has done 4 of 10 epochs, 0.4 seconds each
        Progress middle = Progress.of(after(fake, all.subList(0, baseline + 1 + 4 * oneEpoch)));
        assertThat(middle.share()).isCloseTo(0.7, within(1e-9));
        assertThat(middle.secondsLeft().getAsDouble()).isCloseTo(6 * 0.4, within(1e-9));
        assertThat(middle.epochsPerMinute().getAsDouble()).isCloseTo(150, within(1e-9));
        assertThat(middle.current().map(RunTrace::key)).contains(new RunKey(Arm.UNIMODAL, 0));
        assertThat(Progress.of(after(fake, all)).share()).isEqualTo(1);
    }

    @Test
    void theSummarySaysTheLatestValuesInOneSentence() {
        FakeExperiment fake = FakeExperiment.classes(3, 0L);
        LiveModel model = after(fake, fake.events());
        var last = model.run(Arm.MULTIMODAL, 0).epochs().get(2);
        assertThat(new Summary(model, 0).of("Loss", Curve.losses()))
                .startsWith("Loss, seed 0: training " + Figures.loss(last.trainLoss()) + " in epoch 3, validation on")
                .endsWith(" in epoch 3.");
        assertThat(new Summary(new LiveModel(fake.spec(), fake.data()), 0).of("Loss", Curve.losses()))
                .isEqualTo("Loss: no finished epoch yet.");
    }

    @Test
    void figuresUseAMinusSignAndADashWhereThereIsNone() {
        assertThat(Figures.difference(-0.123, false)).isEqualTo("\u221212.3");
        assertThat(Figures.difference(0.021, true)).isEqualTo("+0.021");
        assertThat(Figures.score(0.6125, false)).isEqualTo("61.3\u00a0%");
        assertThat(Figures.score(Double.NaN, false)).isEqualTo("\u2013");
    }

    @Test
    void linesThatAreKeptEqualNewOnesAfterEveryEvent() {
        FakeExperiment fake = FakeExperiment.classes(5, 0L, 1L, 2L);
        var model = new LiveModel(fake.spec(), fake.data());
        var kept = new SeedLines(model);
        for (ExperimentEvent event : fake.events()) {
            model.accept(event);
            for (Focus focus : List.of(new Focus.Follow(), new Focus.Seed(1), new Focus.Mean())) {
                var fresh = new LiveCharts(model, focus);
                var again = new LiveCharts(model, kept, focus);
                assertThat(again.loss()).isEqualTo(fresh.loss());
                assertThat(again.score()).isEqualTo(fresh.score());
            }
        }
    }

    @Test
    void theLineOfARunThatIsOverIsMadeOnce() {
        FakeExperiment fake = FakeExperiment.classes(5, 0L, 1L);
        LiveModel model = after(fake, fake.events());
        var lines = new SeedLines(model);
        List<Line> first = lines.of(Curve.losses(), new Focus.Seed(0));
        List<Line> second = lines.of(Curve.losses(), new Focus.Seed(0));
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i)).isSameAs(first.get(i));
        }
    }

    private static LiveModel after(FakeExperiment fake, List<ExperimentEvent> events) {
        var model = new LiveModel(fake.spec(), fake.data());
        events.forEach(model::accept);
        return model;
    }
}
