package org.colearn.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Band;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Reach;

/** The numbers of a chart as a table: one row per horizontal value, one column per line and two per band; or one row per cell. */
final class ChartTable {
    private ChartTable() {}

    /** Full precision, an empty cell where a line has no value; points that are not finished are left out. */
    static Table of(ChartData data) {
        if (!data.cells().isEmpty()) {
            return cells(data);
        }
        var series = new ArrayList<Series>();
        data.lines().forEach(line -> series.add(Series.of(line)));
        for (Band band : data.bands()) {
            series.add(Series.of(band, "low", Reach::low));
            series.add(Series.of(band, "high", Reach::high));
        }
        var xs = new TreeSet<Double>();
        series.forEach(one -> xs.addAll(one.values().keySet()));
        var columns = new ArrayList<Column>(List.of(head(data.x())));
        series.forEach(one -> columns.add(Column.numbers(one.name())));
        var rows = new ArrayList<List<Cell>>();
        for (Double x : xs) {
            var row = new ArrayList<Cell>(List.of(cell(data.x(), x)));
            series.forEach(one -> row.add(
                    one.values().containsKey(x) ? cell(data.y(), one.values().get(x)) : Cell.EMPTY));
            rows.add(row);
        }
        return new Table(data.title(), columns, rows);
    }

    /** One column of numbers by horizontal value. */
    private record Series(String name, Map<Double, Double> values) {
        static Series of(Line line) {
            var values = new HashMap<Double, Double>();
            line.points().forEach(point -> values.put(point.x(), point.y()));
            return new Series(line.name(), values);
        }

        static Series of(Band band, String end, ToDoubleFunction<Reach> value) {
            var values = new HashMap<Double, Double>();
            band.reaches().forEach(reach -> values.put(reach.x(), value.applyAsDouble(reach)));
            return new Series(band.name() + ", " + end, values);
        }
    }

    private static Table cells(ChartData data) {
        List<Column> columns =
                List.of(head(data.x()), head(data.y()), Column.numbers(data.title()), Column.words("hatched"));
        List<List<Cell>> rows = data.cells().stream()
                .map(cell -> List.of(
                        cell(data.x(), cell.x()),
                        cell(data.y(), cell.y()),
                        Cell.number(cell.value(), cell.text()),
                        Cell.words(Boolean.toString(cell.hatched()))))
                .toList();
        return new Table(data.title(), columns, rows);
    }

    private static Column head(Axis axis) {
        return axis.names().isEmpty() ? Column.numbers(axis.label()) : Column.words(axis.label());
    }

    private static Cell cell(Axis axis, double value) {
        if (!axis.names().isEmpty()) {
            return Cell.words(axis.names().get((int) Math.round(value)));
        }
        return switch (axis.ticks()) {
            case WHOLE -> Cell.whole(Math.round(value));
            case PERCENT -> Cell.number(value, ChartBuilder.percent().format(value));
            case SIGNED -> Cell.number(value, ChartBuilder.signed().format(value));
            case NUMBER -> Cell.number(value, String.format(Locale.ROOT, "%.4f", value));
        };
    }
}
