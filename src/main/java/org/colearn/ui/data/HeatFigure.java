package org.colearn.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Cell;
import org.colearn.ui.chart.ChartData.Ends;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton.Picture;
import org.colearn.ui.text.UiText;

/**
 * A heat strip to take away: as a figure in the colours of the window, and every feature of every step as a table.
 *
 * @param title modality and utterance
 * @param field what the strip shows
 * @param dark in the colours of a dark window
 */
record HeatFigure(String title, HeatField field, boolean dark) {
    private static final int WIDTH = 720;
    private static final int FRAME = 110;
    private static final int LOWEST = 90;
    private static final int PER_ROW = 8;
    private static final int HIGHEST = 400;

    /** Features as rows, the first on top; averaged ones are named by their ends. */
    Picture picture() {
        int rows = field.rows();
        List<String> names =
                IntStream.range(0, rows).mapToObj(y -> name(rows - 1 - y)).toList();
        var colours = new HeatColours(field.limit(), dark);
        var cells = new ArrayList<Cell>();
        for (int step = 0; step < field.steps(); step++) {
            for (int row = 0; row < rows; row++) {
                double value = field.padding(step) ? Double.NaN : field.row(step, row);
                OptionalInt colour = OptionalInt.of(colours.at(field, step, row));
                cells.add(new Cell(step + 1, rows - 1 - row, value, "", false, false, colour));
            }
        }
        var chart = new ChartData(
                UiText.of("browse.figure", title, limit()),
                new Axis(UiText.of("browse.step"), Ticks.WHOLE, Optional.of(new Ends(0.5, field.steps() + 0.5))),
                Axis.named(UiText.of("browse.feature"), names),
                List.of(),
                List.of(),
                cells,
                List.of());
        var theme = ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily()));
        return new Picture(chart, theme, new Size(WIDTH, FRAME + Math.max(LOWEST, Math.min(HIGHEST, PER_ROW * rows))));
    }

    /** One row per step, one column per feature; nothing where a step is padding. */
    Table table() {
        var columns = new ArrayList<>(List.of(Column.numbers(UiText.of("browse.step"))));
        for (int f = 1; f <= field.features(); f++) {
            columns.add(Column.numbers(UiText.of("browse.feature") + " " + f));
        }
        List<List<Table.Cell>> rows =
                IntStream.range(0, field.steps()).mapToObj(this::row).toList();
        return new Table(title, columns, rows);
    }

    private List<Table.Cell> row(int step) {
        var row = new ArrayList<>(List.of(Table.Cell.whole(step + 1)));
        for (int f = 0; f < field.features(); f++) {
            double value = field.feature(step, f);
            row.add(
                    field.padding(step)
                            ? Table.Cell.EMPTY
                            : Table.Cell.number(value, String.format(Locale.ROOT, "%.4g", value)));
        }
        return row;
    }

    private String name(int row) {
        int first = field.from(row) + 1;
        int last = field.from(row + 1);
        return first == last ? Integer.toString(first) : first + "\u2013" + last;
    }

    /** What the strongest colours stand for, such as "3 sd". */
    private String limit() {
        return UiText.of(
                field.standardised() ? "browse.limit.standardised" : "browse.limit.raw", HeatStrip.limit(field));
    }
}
