package org.colearn.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Band;
import org.colearn.ui.chart.ChartData.Cell;
import org.colearn.ui.chart.ChartData.Cover;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Guide;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Reach;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.ChartExport.Size;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intervals, dots, names and heat maps: drawn, exported and written as numbers. */
class ChartMarksTest {
    private static final ChartTheme LIGHT = ChartTheme.of(false, "SansSerif");
    private static final Style WORSE = new Style("worse", Palette.BASELINE, Dash.DOTS);
    private static final Style BETTER = new Style("better", Palette.DEPLOYED, Dash.DOTS);

    @TempDir
    Path folder;

    @Test
    void anAxisOfNamesRunsDownTheSideWithTheFirstNameOnTop() {
        JFreeChart chart = ChartBuilder.onScreen(forest(), LIGHT);
        assertThat(chart.getXYPlot().getOrientation()).isEqualTo(PlotOrientation.HORIZONTAL);
        assertThat(chart.getXYPlot().getDomainAxis().isInverted()).isTrue();
    }

    @Test
    void theAxisReachesTheEndsOfAnInterval() {
        JFreeChart chart = ChartBuilder.onScreen(forest(), LIGHT);
        assertThat(chart.getXYPlot().getRangeAxis().getRange().contains(-12)).isTrue();
        assertThat(chart.getXYPlot().getRangeAxis().getRange().contains(3)).isTrue();
    }

    @Test
    void theNumbersOfAForestNameTheRowAndBothEnds() throws IOException {
        Path file = folder.resolve("forest.csv");
        ChartExport.csv(file, forest());
        assertThat(Files.readString(file))
                .isEqualTo("run,\"0 %, mean\",\"80 %, mean\",\"0 %, interval, low\",\"0 %, interval, high\","
                        + "\"80 %, interval, low\",\"80 %, interval, high\"\r\n"
                        + "rate 0,-9.0,,-12.0,-6.0,,\r\n"
                        + "rate 80,,1.0,,,-1.0,3.0\r\n");
    }

    @Test
    void aHiddenStyleTakesItsIntervalsAlong() {
        ChartData shown = forest().only(Set.of(BETTER));
        assertThat(shown.lines()).extracting(Line::style).containsOnly(BETTER);
        assertThat(shown.bands()).extracting(Band::style).containsOnly(BETTER);
    }

    @Test
    void aHeatMapIsOrangeBelowZeroAndBlueAboveAndItsNumbersAreRows() throws IOException {
        BufferedImage drawn = drawn(heatMap());
        // corners of the cells, beside hatching and words: rates 0/0 (worse) below left, .8/.8 (better) above right
        assertThat(warm(drawn, 0.3, 0.8)).isTrue();
        assertThat(warm(drawn, 0.95, 0.1)).isFalse();

        Path file = folder.resolve("map.csv");
        ChartExport.csv(file, heatMap());
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "audio,video,Difference,hatched",
                        "0 %,0 %,-9.0,true",
                        "80 %,0 %,-2.0,false",
                        "0 %,80 %,,false",
                        "80 %,80 %,1.0,false");
    }

    @Test
    void wordsBesideAnUprightLineStandWhereThereIsRoom() {
        assertThat(anchor(0)).isEqualTo(TextAnchor.BOTTOM_LEFT);
        assertThat(anchor(20)).isEqualTo(TextAnchor.BOTTOM_LEFT);
        assertThat(anchor(75)).isEqualTo(TextAnchor.BOTTOM_RIGHT);
    }

    private static TextAnchor anchor(double x) {
        var chart = new ChartData(
                "Loss",
                new Axis("epoch", Ticks.WHOLE, Optional.of(new ChartData.Ends(0, 80))),
                new Axis("loss", Ticks.NUMBER, Optional.empty()),
                List.of(dot("seed 0", BETTER, 40, 1)),
                List.of(),
                List.of(),
                List.of(Guide.upright("audio 0.30", x)));
        var markers = ChartBuilder.onScreen(chart, LIGHT).getXYPlot().getDomainMarkers(Layer.BACKGROUND);
        return ((Marker) markers.iterator().next()).getLabelTextAnchor();
    }

    @Test
    void aBarFillsItsRowFromEndToEndInItsColour() {
        var bars = new ChartData(
                "Parts",
                Axis.named("part", List.of("first", "second")),
                new Axis("points", Ticks.NUMBER, Optional.of(new ChartData.Ends(0, 10))),
                List.of(),
                List.of(new Band(
                        "first",
                        new Style("", Palette.BASELINE, Dash.SOLID),
                        Cover.BARS,
                        List.of(new Reach(0, 2, 8), new Reach(1, 2, 8)))),
                List.of(),
                List.of());
        BufferedImage drawn = drawn(bars);
        long inColour = 0;
        for (int x = 0; x < drawn.getWidth(); x++) {
            for (int y = 0; y < drawn.getHeight(); y++) {
                inColour += (drawn.getRGB(x, y) & 0xFFFFFF) == Palette.BASELINE.rgb(false) ? 1 : 0;
            }
        }
        // Two bars of 14 units, each 60 % of a plot that is at least 60 % of the 500 units.
        assertThat(inColour).isGreaterThan(2 * 13 * 180);
        assertThat(ChartBuilder.asFigure(bars, LIGHT)
                        .getXYPlot()
                        .getLegendItems()
                        .getItemCount())
                .isZero();
    }

    @Test
    void everyKindOfMarkIsExportedAsSvg() throws IOException {
        Path file = folder.resolve("marks.svg");
        ChartExport.svg(file, forest(), LIGHT, new Size(500, 300));
        assertThat(Files.readString(file)).contains("rate 80").contains("worse").contains("no difference");
        ChartExport.svg(file, heatMap(), LIGHT, new Size(500, 300));
        assertThat(Files.readString(file)).contains("80 %").contains("audio");
        ChartExport.svg(file, spread(), LIGHT, new Size(500, 300));
        assertThat(Files.readString(file)).contains("optimum");
    }

    private static boolean warm(BufferedImage image, double across, double down) {
        int rgb = image.getRGB((int) (across * image.getWidth()), (int) (down * image.getHeight()));
        return ((rgb >> 16) & 0xFF) > (rgb & 0xFF);
    }

    private static BufferedImage drawn(ChartData data) {
        var image = new BufferedImage(500, 300, BufferedImage.TYPE_INT_ARGB_PRE);
        ChartPainter.draw(ChartBuilder.onScreen(data, LIGHT), image, 1);
        return image;
    }

    private static ChartData forest() {
        return new ChartData(
                "Difference",
                Axis.named("run", List.of("rate 0", "rate 80")),
                new Axis("points", Ticks.SIGNED, Optional.empty()),
                List.of(dot("0 %, mean", WORSE, 0, -9), dot("80 %, mean", BETTER, 1, 1)),
                List.of(
                        new Band("0 %, interval", WORSE, Cover.WHISKERS, List.of(new Reach(0, -12, -6))),
                        new Band("80 %, interval", BETTER, Cover.WHISKERS, List.of(new Reach(1, -1, 3)))),
                List.of(),
                List.of(Guide.level("no difference", 0)));
    }

    private static ChartData heatMap() {
        List<String> rates = List.of("0 %", "80 %");
        return new ChartData(
                "Difference",
                Axis.named("audio", rates),
                Axis.named("video", rates),
                List.of(),
                List.of(),
                List.of(
                        new Cell(0, 0, -9, "-9", true, true, OptionalInt.empty()),
                        new Cell(1, 0, -2, "-2", false, false, OptionalInt.empty()),
                        new Cell(0, 1, Double.NaN, "", false, false, OptionalInt.empty()),
                        new Cell(1, 1, 1, "+1", false, true, OptionalInt.empty())),
                List.of());
    }

    private static ChartData spread() {
        return new ChartData(
                "Difference",
                new Axis("rate", Ticks.PERCENT, Optional.empty()),
                new Axis("points", Ticks.SIGNED, Optional.empty()),
                List.of(),
                List.of(new Band("spread", BETTER, Cover.AREA, List.of(new Reach(0, -2, 1), new Reach(80, 0, 3)))),
                List.of(),
                List.of(Guide.upright("optimum", 40)));
    }

    private static Line dot(String name, Style style, double x, double y) {
        return new Line(name, style, Emphasis.STRONG, List.of(new Point(x, y)), Optional.empty(), Optional.empty());
    }
}
