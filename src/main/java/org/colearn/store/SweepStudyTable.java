package org.colearn.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.colearn.experiment.SweepTable.Baseline;
import org.colearn.experiment.SweepTable.Row;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.published.PublishedTable;
import org.colearn.store.table.FigureText;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;

/** One study of a sweep: every rate against the baseline, then the baselines, with one column for each figure. */
public final class SweepStudyTable {
    private static final Cell NONE = new Cell("-", "");

    private final Study study;
    private final Optional<PublishedTable> published;

    private SweepStudyTable(Study study, Optional<PublishedTable> published) {
        this.study = study;
        this.published = published;
    }

    /** The table; the last column holds the published differences, where there are some to lay beside. */
    public static Table of(Study study, Optional<PublishedTable> published) {
        return new SweepStudyTable(study, published).table();
    }

    private Table table() {
        var columns = new ArrayList<>(List.of(
                Column.words("dropout rate or baseline"),
                Column.numbers("seeds"),
                Column.numbers("deployed"),
                Column.numbers("sd"),
                Column.numbers("all"),
                Column.numbers("difference"),
                Column.numbers("95 %, from"),
                Column.numbers("to"),
                Column.numbers("p (Holm)"),
                Column.words("verdict")));
        published.ifPresent(known -> columns.add(Column.numbers("published difference")));
        var rows = new ArrayList<List<Cell>>();
        study.rows().forEach(row -> rows.add(row(row)));
        study.baselines().forEach(baseline -> rows.add(row(baseline)));
        String measure = study.accuracy() ? "test accuracy in %" : "test error (MAE)";
        return new Table(
                study.spec().name() + ", " + measure + ", deployed "
                        + String.join("+", study.spec().deployed()) + ", "
                        + study.spec().pairing().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                columns,
                rows);
    }

    private List<Cell> row(Row row) {
        boolean accuracy = study.accuracy();
        String chosen = study.chosen().filter(row::equals).isPresent() ? " (best on validation)" : "";
        String failed = row.failed() > 0 ? ", " + row.failed() + " failed" : "";
        var cells = new ArrayList<>(List.of(
                Cell.words(rates(row.cell()) + chosen),
                new Cell(
                        row.seeds().size() + failed,
                        Integer.toString(row.seeds().size())),
                FigureText.score(row.deployed().mean(), accuracy),
                FigureText.score(row.deployed().sd(), accuracy),
                FigureText.score(row.all().mean(), accuracy),
                FigureText.difference(row.verdict().difference(), accuracy),
                FigureText.difference(row.verdict().low(), accuracy),
                FigureText.difference(row.verdict().high(), accuracy),
                FigureText.p(row.verdict().p()),
                Cell.words(row.verdict().kind().name().toLowerCase(Locale.ROOT))));
        published.ifPresent(known -> cells.add(difference(known, row.rate())));
        return cells;
    }

    private static Cell difference(PublishedTable known, OptionalDouble rate) {
        double sign = known.metric().higherIsBetter() ? 1 : -1;
        return known.rows().stream()
                .filter(theirs -> rate.isPresent() && theirs.rate() == rate.getAsDouble())
                .findFirst()
                .map(theirs -> FigureText.difference(
                        sign * theirs.welch().difference(), known.metric().higherIsBetter()))
                .orElse(NONE);
    }

    private List<Cell> row(Baseline baseline) {
        var cells = new ArrayList<>(List.of(
                Cell.words(
                        "only " + String.join(" + ", baseline.cell().question().deployed())),
                Cell.whole(baseline.seeds().size()),
                FigureText.score(baseline.score().mean(), study.accuracy()),
                FigureText.score(baseline.score().sd(), study.accuracy()),
                NONE,
                NONE,
                NONE,
                NONE,
                NONE,
                Cell.words("baseline")));
        published.ifPresent(known -> cells.add(NONE));
        return cells;
    }

    /** "0.8" where all rates are one, otherwise "audio 0.8, video 0.4". */
    public static String rates(org.colearn.experiment.Cell cell) {
        Map<String, Double> rates = cell.rates();
        return rates.values().stream().distinct().count() == 1
                ? Double.toString(rates.values().iterator().next())
                : rates.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
