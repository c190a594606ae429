package org.colearn.ui.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Cell;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton.Picture;
import org.colearn.ui.text.UiText;

/**
 * A confusion matrix outside the window: as a heat map and as a table.
 *
 * @param shown what the window shows
 * @param title of both
 */
record ConfusionFigure(ConfusionGrid.Shown shown, String title) {
    private static final int FRAME = 130;
    private static final int CELL_WIDTH = 74;
    private static final int CELL_HEIGHT = 44;

    /** In the window's colours. */
    Picture picture(boolean dark) {
        int size = shown.matrix().classNames().size();
        var theme = ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily()));
        return new Picture(chart(), theme, new Size(FRAME + CELL_WIDTH * size, FRAME + CELL_HEIGHT * size));
    }

    /** Labels from top to bottom, predictions from left to right. */
    ChartData chart() {
        List<String> names = shown.matrix().classNames();
        int size = names.size();
        double[][] values = shown.values();
        boolean difference = shown.minus().isPresent();
        var cells = new ArrayList<Cell>();
        for (int t = 0; t < size; t++) {
            for (int p = 0; p < size; p++) {
                // Off the diagonal is orange, as in the window: there a share is an error.
                double colour = difference || t == p ? values[t][p] : -values[t][p];
                cells.add(new Cell(p, size - 1 - t, colour, shown.text(t, p), false, false, OptionalInt.empty()));
            }
        }
        List<String> fromBelow =
                IntStream.range(0, size).mapToObj(i -> names.get(size - 1 - i)).toList();
        return new ChartData(
                title,
                Axis.named(UiText.of("samples.figure.predicted"), names),
                Axis.named(UiText.of("samples.figure.label"), fromBelow),
                List.of(),
                List.of(),
                cells,
                List.of());
    }

    /** One row per label, one column per prediction. */
    Table table() {
        List<String> names = shown.matrix().classNames();
        var columns = new ArrayList<>(List.of(Column.words(UiText.of("samples.matrix.corner"))));
        names.forEach(name -> columns.add(Column.numbers(name)));
        var rows = new ArrayList<List<Table.Cell>>();
        for (int t = 0; t < names.size(); t++) {
            var row = new ArrayList<>(List.of(Table.Cell.words(names.get(t))));
            for (int p = 0; p < names.size(); p++) {
                row.add(cell(t, p));
            }
            rows.add(row);
        }
        return new Table(title, columns, rows);
    }

    private Table.Cell cell(int t, int p) {
        return shown.rates() || shown.minus().isPresent()
                ? Table.Cell.number(shown.values()[t][p], shown.text(t, p))
                : Table.Cell.whole(shown.matrix().counts()[t][p]);
    }

    /** What a matrix with a difference or without is called. */
    static String title(Optional<String> other) {
        return other.map(run -> UiText.of("samples.figure.difference", run)).orElse(UiText.of("samples.matrix"));
    }
}
