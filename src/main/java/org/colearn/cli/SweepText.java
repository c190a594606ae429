package org.colearn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colearn.experiment.SweepTable;
import org.colearn.experiment.SweepTable.SeedScore;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.statistics.CurveFit;
import org.colearn.store.SweepStudyTable;
import org.colearn.store.table.FigureText;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.store.table.TableFormat;

/** What a sweep found, as text: the table of the window for each study, and what it comes to in sentences. */
final class SweepText {
    private final SweepTable sweep;
    private final int cores;

    /**
     * Of a sweep.
     *
     * @param cores that the time of further seeds is told for
     */
    SweepText(SweepTable sweep, int cores) {
        this.sweep = sweep;
        this.cores = cores;
    }

    /** For a terminal. */
    String text() {
        return sweep.studies().stream()
                .map(study -> TextTable.plain(table(study)) + notes(study))
                .collect(Collectors.joining("\n"));
    }

    String markdown() {
        return sweep.studies().stream()
                .map(study -> TableFormat.MARKDOWN.write(table(study)) + "\n" + notes(study))
                .collect(Collectors.joining("\n"));
    }

    String latex() {
        return sweep.studies().stream()
                .map(study -> TableFormat.LATEX.write(table(study)))
                .collect(Collectors.joining("\n"));
    }

    private static Table table(Study study) {
        return SweepStudyTable.of(study, Optional.empty());
    }

    /** One line per cell and seed of all sweeps, for spreadsheets and pandas; scores as they are, not in percent. */
    static String csv(List<SweepTable> sweeps) {
        var rows = new ArrayList<List<Cell>>();
        for (SweepTable sweep : sweeps) {
            for (Study study : sweep.studies()) {
                study.rows().forEach(row -> row.seeds()
                        .forEach(seed -> rows.add(line(study, row.cell(), SweepStudyTable.rates(row.cell()), seed))));
                study.baselines().forEach(baseline -> baseline.seeds()
                        .forEach(seed -> rows.add(line(study, baseline.cell(), "", seed))));
            }
        }
        List<Column> columns = List.of(
                Column.words("study"),
                Column.words("cell"),
                Column.words("rates"),
                Column.numbers("seed"),
                Column.numbers("deployed"),
                Column.numbers("all"),
                Column.numbers("gain"));
        return TableFormat.CSV.write(new Table("", columns, rows));
    }

    private static List<Cell> line(Study study, org.colearn.experiment.Cell cell, String rates, SeedScore seed) {
        return List.of(
                Cell.words(study.spec().name()),
                Cell.words(cell.name()),
                Cell.words(rates),
                Cell.whole(seed.seed()),
                FigureText.score(seed.deployed(), study.accuracy()),
                FigureText.score(seed.all(), study.accuracy()),
                FigureText.difference(seed.gain(), study.accuracy()));
    }

    private String notes(Study study) {
        var notes = new StringBuilder();
        study.chosen().ifPresent(row -> notes.append("Best on validation: ")
                .append(SweepStudyTable.rates(row.cell()))
                .append(". ")
                .append(row.verdict().sentence())
                .append(row.plan()
                        .map(plan -> " The size of the difference: " + plan.sentence(cores) + ".")
                        .orElse(""))
                .append('\n'));
        study.bestOnTest()
                .filter(row -> !study.chosen().equals(study.bestOnTest()))
                .ifPresent(row -> notes.append("Best on test (chosen on test, so its gain flatters): ")
                        .append(SweepStudyTable.rates(row.cell()))
                        .append(", ")
                        .append(FigureText.difference(row.verdict().difference(), study.accuracy())
                                .shown())
                        .append(".\n"));
        study.curve().ifPresent(curve -> notes.append(curve(study, curve)).append('\n'));
        return notes.toString();
    }

    private static String curve(Study study, CurveFit curve) {
        return String.format(
                Locale.ROOT,
                "Curve a(1-p)^2 - b(1-p^2): a %s, b %s; best rate %.2f (%.2f to %.2f), break-even %.2f (%.2f to %.2f), R2 %.2f.",
                FigureText.score(curve.a(), study.accuracy()).shown(),
                FigureText.score(curve.b(), study.accuracy()).shown(),
                curve.bestRate(),
                curve.optimum().low(),
                curve.optimum().high(),
                curve.breakEvenRate(),
                curve.breakEven().low(),
                curve.breakEven().high(),
                curve.r2());
    }
}
