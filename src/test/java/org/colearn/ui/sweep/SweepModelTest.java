package org.colearn.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.colearn.data.DataSpec;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Arm;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepEvent;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.SweepTable;
import org.colearn.model.ModelSpec;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;
import org.colearn.training.ModalityDropout;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;
import org.colearn.training.TrainingSpec;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.junit.jupiter.api.Test;

/** Events in, marks, curve, map and table out; nothing is trained and there is no window. */
class SweepModelTest {
    private static final int ITEMS = 400;

    @Test
    void everyRunWaitsThenRunsThenIsDone() {
        SweepSpec spec = spec(RateGrid.tied(List.of("audio", "video"), List.of(0.0, 0.8)), 0L, 1L);
        var model = new SweepModel(spec);
        assertThat(model.runs()).isEqualTo(6);
        assertThat(model.open()).hasSize(6);
        RunKey run = spec.runs().get(0);
        assertThat(model.mark(run)).isEqualTo(new RunMark.Waiting());

        model.accept(new ExperimentEvent.RunStarted(run));
        model.accept(new ExperimentEvent.RunProgress(run, new TrainingEvent.EpochDone(epoch(1), true)));
        assertThat(model.mark(run)).isEqualTo(new RunMark.Running(1, 2));
        assertThat(new Square(run, model.mark(run)).sign()).isEqualTo("epoch 1/2"); // "50 %" would look like a score
        assertThat(model.share()).isCloseTo(0.5 / 6, within(1e-9));

        model.accept(new ExperimentEvent.RunEnded(result(run, 0.5)));
        assertThat(model.mark(run)).isInstanceOf(RunMark.Done.class);
        assertThat(model.done()).isEqualTo(1);
        assertThat(model.secondsLeft(2).orElseThrow()).isCloseTo(2 * 5 / 2.0, within(1e-9)); // 2 s a run
    }

    @Test
    void aRunThatFailedIsOpenAgainAndOneThatWasCutOffWaits() {
        SweepSpec spec = spec(RateGrid.tied(List.of("audio", "video"), List.of(0.0)), 0L);
        var model = new SweepModel(spec);
        RunKey first = spec.runs().get(0);
        RunKey second = spec.runs().get(1);
        var failed = new RunResult(
                first, new Outcome.Failed("It burst."), List.of(), 0, Optional.empty(), Optional.empty(), List.of());
        model.accept(new ExperimentEvent.RunEnded(failed));
        model.accept(new ExperimentEvent.RunStarted(second));
        model.accept(new SweepEvent.Ended(new SweepResult(spec, List.of(failed))));

        assertThat(model.mark(first)).isEqualTo(new RunMark.Failed("It burst."));
        assertThat(model.mark(second)).isEqualTo(new RunMark.Waiting());
        assertThat(model.open()).containsExactly(first, second);

        model.accept(new ExperimentEvent.RunStarted(first));
        assertThat(model.failed()).isZero();
    }

    @Test
    void whatAnEarlierCallFinishedIsDoneFromTheStart() {
        SweepSpec spec = spec(RateGrid.tied(List.of("audio", "video"), List.of(0.0)), 0L);
        var model = new SweepModel(spec);
        model.accept(new SweepEvent.Started(spec, List.of(result(spec.runs().get(0), 0.5))));
        assertThat(model.done()).isEqualTo(1);
        assertThat(model.results()).hasSize(1);
    }

    @Test
    void theCurveHasMeansWithIntervalsEverySeedTheFitAndThePublishedResults() {
        SweepSpec spec = spec(RateGrid.tied(List.of("audio", "video"), RateGrid.PUBLISHED), 0L, 1L, 2L);
        SweepTable.Study study = judged(spec).studies().get(0);
        var published = Published.of(study, spec.rates());
        assertThat(published).isPresent();

        ChartData chart = new RateCurve(study, published).chart();
        ChartData.Line means = line(chart, "mean, 95 %");
        assertThat(means.points()).hasSize(7);
        assertThat(means.points().get(0).y())
                .isLessThan(-5)
                .isCloseTo(100 * study.rows().get(0).verdict().difference(), within(1e-9));
        assertThat(chart.lines().stream()
                        .filter(line ->
                                line.emphasis() == Emphasis.FAINT && line.name().startsWith("seed")))
                .hasSize(3);
        assertThat(chart.lines().stream().filter(line -> line.name().startsWith("published seed")))
                .hasSize(5);
        assertThat(line(chart, "closed-form fit").points()).hasSizeGreaterThan(20);
        assertThat(line(chart, "published: IEMOCAP, bi-EFLSTM").points().get(0).y())
                .isCloseTo(-18.07, within(0.01));
        assertThat(chart.bands()).hasSize(2);
    }

    @Test
    void theMapHatchesWhatIsSignificantAndFramesEqualRates() {
        var grid = new RateGrid(Map.of("audio", List.of(0.0, 0.8), "video", List.of(0.0, 0.4, 0.8)), false);
        assertThat(HeatMap.fits(grid)).isTrue();
        SweepSpec spec = spec(grid, 0L, 1L, 2L, 3L, 4L, 5L);
        SweepTable.Study study = judged(spec).studies().get(0);
        ChartData map = HeatMap.chart(study, grid);

        assertThat(map.cells()).hasSize(6);
        assertThat(map.cells().stream().filter(ChartData.Cell::framed)).hasSize(2);
        ChartData.Cell worst = map.cells().stream()
                .filter(cell -> cell.x() == 0 && cell.y() == 0)
                .findFirst()
                .orElseThrow();
        assertThat(worst.value()).isNegative();
        assertThat(study.rows().get(0).verdict().p()).isLessThan(0.05);
        assertThat(worst.hatched()).isTrue();
        assertThat(map.cells().stream().filter(cell -> cell.x() == 1 && cell.y() == 2))
                .noneMatch(ChartData.Cell::hatched);
        assertThat(Published.of(study, grid)).isEmpty();
    }

    @Test
    void theTableWritesHolmsPTheVerdictAndThePublishedDifference() {
        SweepSpec spec = spec(RateGrid.tied(List.of("audio", "video"), RateGrid.PUBLISHED), 0L, 1L, 2L, 3L, 4L, 5L);
        SweepTable.Study study = judged(spec).studies().get(0);
        List<TableLine> lines = TableLine.of(study, Published.of(study, spec.rates()));

        assertThat(lines).hasSize(8);
        TableLine zero = lines.get(0);
        assertThat(zero.cells().get(TableLine.HEADS.indexOf("p")))
                .isEqualTo(TableLine.p(study.rows().get(0).verdict().p()));
        assertThat(zero.cells().get(TableLine.HEADS.indexOf("verdict"))).isEqualTo("Negative co-learning");
        assertThat(zero.cells().get(TableLine.HEADS.indexOf("published"))).isEqualTo("\u221218.1");
        assertThat(lines.get(7).cells().get(0)).contains("baseline");
        assertThat(TableLine.p(0.0004)).isEqualTo("< .001");
        assertThat(TableLine.p(0.0234)).isEqualTo(".023");
    }

    private static ChartData.Line line(ChartData chart, String name) {
        return chart.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every run finished: the lower the rates, the worse; at 80 % and above, as the baseline. */
    private static SweepTable judged(SweepSpec spec) {
        var results = new ArrayList<RunResult>();
        for (long seed : spec.seeds()) {
            for (Cell cell : spec.cells()) {
                double mean = cell.rates().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(1);
                double accuracy = cell.arm() == Arm.UNIMODAL ? 0.5 : 0.5 - 0.3 * Math.pow(Math.max(0, 0.8 - mean), 2);
                results.add(result(cell.run(seed), accuracy));
            }
        }
        return SweepTable.of(spec, results);
    }

    private static RunResult result(RunKey key, double accuracy) {
        Evaluation test = test(new Random(key.seed()), accuracy);
        return new RunResult(
                key,
                new Outcome.Completed(),
                List.of(epoch(1), epoch(2)),
                2,
                Optional.of(test),
                Optional.of(test),
                List.of());
    }

    private static Evaluation test(Random random, double accuracy) {
        int[] labels = new int[ITEMS];
        int[] predictions = new int[ITEMS];
        int right = 0;
        for (int i = 0; i < ITEMS; i++) {
            boolean hit = random.nextDouble() < accuracy;
            predictions[i] = hit ? 0 : 1;
            right += hit ? 1 : 0;
        }
        double share = (double) right / ITEMS;
        return new Evaluation.Classification(
                1,
                share,
                share,
                share,
                share,
                0.5,
                new int[][] {{right, ITEMS - right}, {0, 0}},
                predictions,
                labels,
                List.of("no", "yes"));
    }

    private static EpochRecord epoch(int number) {
        return new EpochRecord(number, 1, new Scores(1, 0.4), new Scores(1, 0.4), 1);
    }

    private static SweepSpec spec(RateGrid rates, Long... seeds) {
        var dropout =
                new ModalityDropout(Map.of(), ModalityDropout.Draw.INDEPENDENT, ModalityDropout.Granularity.UTTERANCE);
        var study = new ExperimentSpec(
                "study",
                DataSpec.of("sample:iemocap-like"),
                new ModelSpec("bi-eflstm", Map.of()),
                new TrainingSpec(2, 30, 0.004, dropout, TrainingSpec.Shuffle.EVERY_EPOCH, true),
                List.of("language"),
                List.of(seeds),
                ExperimentSpec.Pairing.PAIRED);
        return new SweepSpec("sweep", List.of(study), rates, false);
    }
}
