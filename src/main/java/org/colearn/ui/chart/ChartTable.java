package org.colearn.ui.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Ticks;

/** The numbers of a chart as a table: one row per horizontal value, one column per line. */
final class ChartTable {
    private ChartTable() {}

    /** The table as CSV (RFC 4180), full precision, an empty cell where a line has no value. */
    static String csv(ChartData data) {
        List<Map<Double, Double>> columns = new ArrayList<>();
        var xs = new TreeSet<Double>();
        for (Line line : data.lines()) {
            var column = new HashMap<Double, Double>();
            for (Point point : line.points()) {
                column.put(point.x(), point.y());
                xs.add(point.x());
            }
            columns.add(column);
        }
        var text = new StringBuilder(quoted(data.x().label()));
        data.lines().forEach(line -> text.append(',').append(quoted(line.name())));
        text.append("\r\n");
        for (Double x : xs) {
            text.append(data.x().ticks() == Ticks.WHOLE ? Long.toString(Math.round(x)) : x.toString());
            for (Map<Double, Double> column : columns) {
                text.append(',').append(column.containsKey(x) ? column.get(x).toString() : "");
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String name) {
        return name.matches("[^,\"\r\n]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
