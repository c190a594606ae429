package org.colearn.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;

/** The numbers of a chart as a table: one row per horizontal value, one column per line. */
final class ChartTable {
    private ChartTable() {}

    /** Full precision, an empty cell where a line has no value; points that are not finished are left out. */
    static Table of(ChartData data) {
        List<Map<Double, Double>> lines = new ArrayList<>();
        var xs = new TreeSet<Double>();
        for (Line line : data.lines()) {
            var values = new HashMap<Double, Double>();
            for (Point point : line.points()) {
                values.put(point.x(), point.y());
                xs.add(point.x());
            }
            lines.add(values);
        }
        var columns = new ArrayList<Column>(List.of(Column.numbers(data.x().label())));
        data.lines().forEach(line -> columns.add(Column.numbers(line.name())));
        var rows = new ArrayList<List<Cell>>();
        for (Double x : xs) {
            var row = new ArrayList<Cell>(List.of(cell(data.x(), x)));
            lines.forEach(values -> row.add(values.containsKey(x) ? cell(data.y(), values.get(x)) : Cell.EMPTY));
            rows.add(row);
        }
        return new Table(data.title(), columns, rows);
    }

    private static Cell cell(Axis axis, double value) {
        return switch (axis.ticks()) {
            case WHOLE -> Cell.whole(Math.round(value));
            case PERCENT -> Cell.number(value, ChartBuilder.percent().format(value));
            case NUMBER -> Cell.number(value, String.format(Locale.ROOT, "%.4f", value));
        };
    }
}
