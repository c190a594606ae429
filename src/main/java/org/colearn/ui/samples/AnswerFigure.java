package org.colearn.ui.samples;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.text.Font;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Band;
import org.colearn.ui.chart.ChartData.Cover;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Reach;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.ChartExport.Size;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.chart.ExportButton.Picture;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.text.UiText;

/**
 * What a model says of one utterance, outside the window: as bars and as a table.
 *
 * @param title which utterance, and what was asked
 * @param names of the classes, or of the one value of a real label
 * @param asked the answer with the inputs that were chosen
 * @param deployed the answer with the deployed modalities
 */
record AnswerFigure(String title, List<String> names, List<Double> asked, List<Double> deployed) {
    private static final int WIDTH = 640;
    private static final int ROW = 30;
    private static final int FRAME = 110;

    /** Copies the lists. */
    AnswerFigure {
        names = List.copyOf(names);
        asked = List.copyOf(asked);
        deployed = List.copyOf(deployed);
    }

    /** A bar for the answer, a dot for the deployed one. */
    Picture picture(boolean dark) {
        List<Reach> bars = IntStream.range(0, names.size())
                .mapToObj(k -> new Reach(k, Math.min(0, asked.get(k)), Math.max(0, asked.get(k))))
                .toList();
        List<Point> dots = IntStream.range(0, deployed.size())
                .mapToObj(k -> new Point(k, deployed.get(k)))
                .toList();
        var chosen = new Style(UiText.of("samples.whatif.asked"), Palette.DEPLOYED, Dash.SOLID);
        var usual = new Style(UiText.of("samples.whatif.reset"), Palette.BASELINE, Dash.DOTS);
        var chart = new ChartData(
                title,
                Axis.named(title, names),
                new Axis(UiText.of("samples.whatif.axis"), Ticks.NUMBER, Optional.empty()),
                List.of(new Line(usual.legend(), usual, Emphasis.STRONG, dots, Optional.empty(), Optional.empty())),
                List.of(new Band(chosen.legend(), chosen, Cover.BARS, bars)),
                List.of(),
                List.of());
        var theme = ChartTheme.of(dark, ChartTheme.familyFor(Font.getDefault().getFamily()));
        return new Picture(chart, theme, new Size(WIDTH, FRAME + ROW * names.size()));
    }

    /** One row per class. */
    Table table() {
        return new Table(
                title,
                List.of(
                        Column.words(UiText.of("samples.column.label")),
                        Column.numbers(UiText.of("samples.whatif.asked")),
                        Column.numbers(UiText.of("samples.whatif.reset"))),
                IntStream.range(0, names.size())
                        .mapToObj(k -> List.of(Cell.words(names.get(k)), number(asked.get(k)), number(deployed.get(k))))
                        .toList());
    }

    private static Cell number(double value) {
        return Cell.number(value, String.format(Locale.ROOT, "%.3f", value));
    }
}
