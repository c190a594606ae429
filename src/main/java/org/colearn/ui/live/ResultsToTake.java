package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colearn.experiment.Verdict;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.text.UiText;

/** The test results as they leave the window: rounded for people, in full for programs, with the interval of the difference. */
final class ResultsToTake {
    private static final Cell NOTHING = new Cell("\u2013", "");

    private final LiveModel model;
    private final List<ResultRow> rows;
    private final boolean states;

    private ResultsToTake(LiveModel model) {
        this.model = model;
        rows = ResultRow.of(model);
        String done = UiText.of("live.results.done");
        states = rows.stream()
                .anyMatch(row -> row.seed().isPresent() && !row.state().equals(done));
    }

    /** The mean, if there are several seeds, then one row per seed; how they stand only where one is not simply done. */
    static Table of(LiveModel model) {
        return new ResultsToTake(model).table();
    }

    private Table table() {
        SetNames names = model.names();
        var columns = new ArrayList<>(List.of(
                Column.words(UiText.of("live.results.seed")),
                Column.numbers(names.deployed()),
                Column.numbers(names.all()),
                Column.numbers(names.baseline()),
                Column.numbers(UiText.of(
                        model.regression() ? "live.results.difference.mae" : "live.results.difference.points")),
                Column.numbers(UiText.of("live.results.low")),
                Column.numbers(UiText.of("live.results.high"))));
        if (states) {
            columns.add(Column.words(UiText.of("live.results.state")));
        }
        var lines = new ArrayList<List<Cell>>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(rows.get(i), i == 0 ? model.verdict() : Optional.empty()));
        }
        return new Table(UiText.of("live.results.title"), columns, lines);
    }

    /** The verdict is about the first row: the mean, or the only seed. */
    private List<Cell> line(ResultRow row, Optional<Verdict> verdict) {
        var cells = new ArrayList<>(List.of(
                Cell.words(row.seed().map(seed -> Long.toString(seed)).orElse(UiText.of("live.results.mean"))),
                score(row.deployed()),
                score(row.all()),
                score(row.baseline()),
                difference(row.difference()),
                verdict.map(reached -> difference(reached.low())).orElse(NOTHING),
                verdict.map(reached -> difference(reached.high())).orElse(NOTHING)));
        if (states) {
            cells.add(Cell.words(row.state()));
        }
        return cells;
    }

    private Cell score(double value) {
        return Cell.number(value, Figures.score(value, model.regression()));
    }

    private Cell difference(double value) {
        return Cell.number(value, Figures.difference(value, model.regression()));
    }
}
