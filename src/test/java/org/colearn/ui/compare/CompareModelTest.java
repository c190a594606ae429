package org.colearn.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.Metric;
import org.colearn.experiment.Arm;
import org.colearn.experiment.Results;
import org.colearn.experiment.Verdict;
import org.colearn.store.EvidenceTable;
import org.colearn.store.RunLabel;
import org.colearn.store.table.Table;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.view.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a folder as the store writes it, without a window. */
class CompareModelTest {
    @TempDir
    Path results;

    private final StoredRuns reader = new StoredRuns(new Stores());
    private final CompareModel model = new CompareModel();

    @BeforeEach
    void twoExperiments() {
        var folder = new ResultsFolder(results);
        folder.experiment("without dropout", 0, -0.15, 0L, 1L, 2L);
        folder.experiment("with dropout", 0.8, 0, 0L, 1L, 2L);
        model.show(reader.runs(results).rows());
    }

    @Test
    void everyRunIsARowWithItsBestLastAndTestScores() {
        assertThat(model.rows()).hasSize(12);
        RunRow row = pick(Arm.MULTIMODAL, "with dropout").get(0);
        assertThat(row.scores().best()).isCloseTo(0.4 - 0.1 / 5, within(1e-9)); // epoch 5 is the best one here
        assertThat(row.scores().last()).isCloseTo(0.4 - 0.1 / 6, within(1e-9));
        assertThat(row.scores().test()).isBetween(0.3, 0.5);
    }

    @Test
    void onlyTheSettingsThatDifferAreColumns() {
        Set<String> settings = settings(true);
        assertThat(settings).containsExactlyInAnyOrder("audio rate", "video rate");
        assertThat(settings(false)).contains("audio rate", "Epochs", "hidden", "Pairing");
    }

    @Test
    void theFilterAsksForEveryWordInAnyColumnOrInOne() {
        model.filter("without MULTIMODAL");
        assertThat(model.shown()).hasSize(3).allMatch(row -> row.key().arm() == Arm.MULTIMODAL);
        model.filter("seed:2 baseline");
        assertThat(model.shown())
                .hasSize(2)
                .allMatch(row -> row.key().seed() == 2)
                .allMatch(row -> row.key().arm() == Arm.UNIMODAL);
        model.filter("nothing-of-the-kind");
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void aTagIsFoundByTheFilterAndReadAgainFromTheFolder() {
        RunRow row = model.rows().get(4);
        var label = new RunLabel(List.of("suspicious"), "");
        label.write(row.folder());
        model.show(reader.runs(results).rows());

        model.filter("tags:suspicious");
        assertThat(model.shown()).extracting(RunRow::folder).containsExactly(row.folder());
    }

    @Test
    void theSeedsOfAGroupShareAColourThatStaysWhenOtherRunsGo() {
        List<RunRow> group = pick(Arm.MULTIMODAL, "with dropout");
        assertThat(group.stream().map(model::colour).distinct()).hasSize(1);
        int before = model.colour(group.get(0));
        assertThat(model.colour(pick(Arm.MULTIMODAL, "without dropout").get(0))).isNotEqualTo(before);

        model.show(group);
        assertThat(model.colour(group.get(0))).isEqualTo(before);
    }

    @Test
    void baselinesOfBothExperimentsAreOneGroupBecauseRatesMeanNothingToThem() {
        assertThat(model.rows().stream()
                        .filter(row -> row.key().arm() == Arm.UNIMODAL)
                        .map(RunRow::group)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void anOverlayHasAMeanWithABandOverTheSeedsAndEverySeedFaint() {
        ChartData chart = overlay(pick(Arm.MULTIMODAL, "with dropout")).chart();

        assertThat(chart.lines().stream().filter(line -> line.emphasis() == Emphasis.FAINT))
                .hasSize(3);
        ChartData.Line mean = chart.lines().stream()
                .filter(line -> line.emphasis() == Emphasis.STRONG)
                .findFirst()
                .orElseThrow();
        assertThat(mean.points()).hasSize(6);
        assertThat(mean.points().get(5).y()).isCloseTo(100 * (0.4 - 0.1 / 6), within(1e-9));
        assertThat(chart.bands()).hasSize(1);
        assertThat(chart.bands().get(0).reaches()).hasSize(6);
    }

    @Test
    void aRunWhoseRatesWereMovedByHandIsNamedDrawnAloneAndNotJudged() {
        new ResultsFolder(results).experiment("with dropout again", 0.8, -0.3, Results::steered, 0L, 5L);
        model.show(reader.runs(results).rows());
        List<RunRow> steered = pick(Arm.MULTIMODAL, "with dropout again");

        assertThat(steered).allSatisfy(row -> assertThat(Column.state(row)).isEqualTo("completed, rates moved"));
        assertThat(overlay(steered).chart().bands()).isEmpty();
        List<Forest.Row> rows = Comparison.judged(Comparison.of(model, steered), row -> reader.result(results, row));
        assertThat(rows.get(0).verdict().seeds()).isEqualTo(3); // of the experiment that ran as specified
    }

    @Test
    void theLegendNamesWhatTellsTheGroupsApart() {
        List<RunRow> both = model.rows().stream()
                .filter(row -> row.key().arm() == Arm.MULTIMODAL)
                .toList();
        assertThat(overlay(both).styles())
                .extracting(ChartData.Style::legend)
                .containsExactlyInAnyOrder("rate 0\u00a0%", "rate 80\u00a0%");
    }

    @Test
    void aForestJudgesEachGroupAgainstItsBaselineOverAllItsSeeds() {
        List<RunRow> one = pick(Arm.MULTIMODAL, "without dropout").subList(0, 1);
        List<Forest.Row> rows = judged(one);

        assertThat(rows).hasSize(1);
        Verdict verdict = rows.get(0).verdict();
        assertThat(verdict.kind()).isEqualTo(Verdict.Kind.NEGATIVE);
        assertThat(verdict.seeds()).isEqualTo(3);
        ChartData chart = Forest.chart(rows);
        assertThat(chart.bands().get(0).reaches().get(0).high()).isNegative();
        assertThat(chart.lines().get(0).points().get(0).y()).isCloseTo(100 * verdict.difference(), within(1e-9));
    }

    @Test
    void theSettingsOfTwoRunsAreSideBySideThoseThatDifferFirst() {
        List<SettingDifference> rows = SettingDifference.of(
                pick(Arm.MULTIMODAL, "with dropout").get(0),
                pick(Arm.MULTIMODAL, "without dropout").get(0));
        assertThat(rows.stream().filter(SettingDifference::differs))
                .extracting(SettingDifference::setting)
                .containsExactly("Experiment", "audio rate", "video rate");
        assertThat(rows.get(0).differs()).isTrue();
        assertThat(rows.get(rows.size() - 1).differs()).isFalse();
    }

    @Test
    void numbersAreSortedAsNumbersAndMissingOnesComeLast() {
        assertThat(List.of(
                                Column.Value.of("100\u00a0%"),
                                Column.Value.of("–"),
                                Column.Value.of("9\u00a0%"),
                                Column.Value.of("20\u00a0%"))
                        .stream()
                        .sorted())
                .extracting(Column.Value::text)
                .containsExactly("9\u00a0%", "20\u00a0%", "100\u00a0%", "–");
    }

    @Test
    void groupsWithOneBaselineAreCorrectedTogetherAsInASweep() {
        List<RunRow> worse = pick(Arm.MULTIMODAL, "without dropout");
        var both = new ArrayList<>(worse);
        both.addAll(pick(Arm.MULTIMODAL, "with dropout"));

        double alone = judged(worse).get(0).verdict().p();
        Forest.Row together = judged(both).get(0);
        assertThat(together.together()).isEqualTo(2);
        assertThat(together.verdict().p()).isCloseTo(2 * alone, within(1e-12));
        assertThat(together.verdict().sentence()).contains("Holm");
        assertThat(Forest.note(judged(both))).contains("2 comparisons");
        assertThat(Forest.note(judged(worse))).doesNotContain("Holm");
    }

    @Test
    void everyTestOfAComparisonStandsInOneTable() {
        Forest.Row row = judged(pick(Arm.MULTIMODAL, "without dropout")).get(0);
        Table tests = EvidenceTable.of(row.name(), row.evidence(), row.verdict());

        assertThat(tests.rows())
                .extracting(cells -> cells.get(0).shown())
                .containsExactly(
                        "seeds and items",
                        "the same, Holm",
                        "bootstrap",
                        "seeds alone",
                        "McNemar, seed 0",
                        "McNemar, seed 1",
                        "McNemar, seed 2",
                        "weighted F1",
                        "weighted F1, swapped");
        double difference = row.verdict().difference();
        double ofSeeds = tests.rows().stream()
                .filter(cells -> cells.get(0).shown().startsWith("McNemar"))
                .mapToDouble(cells -> Double.parseDouble(cells.get(1).exact()))
                .average()
                .orElseThrow();
        assertThat(ofSeeds).isCloseTo(difference, within(1e-9));
    }

    @Test
    void bothF1OfClassesAreColumnsWithAnExplanation() {
        assertThat(CompareModel.columns(model.rows(), true).stream()
                        .filter(column -> !column.help().isEmpty()))
                .extracting(Column::name)
                .containsExactly("Weighted F1", "F1 as published");
    }

    @Test
    void aMetricOfAnotherJarIsAColumnWithItsValueFromTheResultAndItsMeaningOnHover() {
        Metric metric = new Metric() {
            @Override
            public String name() {
                return "macroF1"; // stands in the result under its name, as one of another jar would
            }

            @Override
            public String description() {
                return "the mean of the classes' F1";
            }

            @Override
            public OptionalDouble of(Evaluation test) {
                return OptionalDouble.empty();
            }
        };
        RunRow row = pick(Arm.MULTIMODAL, "with dropout").get(0);

        Column column = Column.metric(metric);

        assertThat(column.name()).isEqualTo("macroF1");
        assertThat(column.help()).contains("classes' F1");
        assertThat(column.value().apply(row).number())
                .isEqualTo(row.stored().summary().orElseThrow().deployed().get("macroF1"));
    }

    private List<Forest.Row> judged(List<RunRow> rows) {
        return Comparison.judged(Comparison.of(model, rows), row -> reader.result(results, row));
    }

    private Overlay overlay(List<RunRow> rows) {
        return new Overlay(
                Measure.VALID_SCORE,
                rows.stream()
                        .map(row -> new Overlay.Trace(row, reader.epochs(results, row), model.colour(row)))
                        .toList());
    }

    private List<RunRow> pick(Arm arm, String experiment) {
        return model.rows().stream()
                .filter(row -> row.key().arm() == arm && row.experiment().equals(experiment))
                .toList();
    }

    private Set<String> settings(boolean onlyDiffering) {
        return CompareModel.columns(model.rows(), onlyDiffering).stream()
                .filter(column -> column.kind() == Column.Kind.SETTING)
                .map(Column::name)
                .collect(Collectors.toSet());
    }
}
