package org.colearn.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.colearn.OtherProgram;
import org.colearn.ui.chart.ChartData.Axis;
import org.colearn.ui.chart.ChartData.Dash;
import org.colearn.ui.chart.ChartData.Emphasis;
import org.colearn.ui.chart.ChartData.Ends;
import org.colearn.ui.chart.ChartData.Line;
import org.colearn.ui.chart.ChartData.Point;
import org.colearn.ui.chart.ChartData.Style;
import org.colearn.ui.chart.ChartData.Ticks;
import org.colearn.ui.chart.ChartExport.Size;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ChartExportTest {
    private static final ChartTheme LIGHT = ChartTheme.of(false, "SansSerif");
    private static final ChartTheme DARK = ChartTheme.of(true, "SansSerif");
    private static final Size SIZE = new Size(400, 300);

    @TempDir
    Path folder;

    @Test
    void thePngHasTheChosenResolutionAndTheColourOfTheLine() throws IOException {
        Path file = folder.resolve("chart.png");
        ChartExport.png(file, chart(), LIGHT, SIZE, 192);
        assertThat(pixelsPerMetre(Files.readAllBytes(file))).isEqualTo((int) Math.round(192 / 0.0254));
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(600);
        assertThat(holds(image, Palette.DEPLOYED.rgb(false))).isTrue();
        assertThat(holds(image, Palette.ALL.rgb(false))).isFalse();
    }

    @Test
    void theSvgIsXmlWithTextAndTheColourOfTheLine() throws Exception {
        Path file = folder.resolve("chart.svg");
        ChartExport.svg(file, chart(), LIGHT, SIZE);
        var parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false); // no network
        Document svg = parsers.newDocumentBuilder().parse(file.toFile());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("400");
        assertThat(svg.getElementsByTagName("text").getLength()).isPositive();
        assertThat(svg.getDocumentElement().getTextContent()).contains("Accuracy", "on language, only", "epoch");
        Color line = new Color(Palette.DEPLOYED.rgb(false));
        assertThat(Files.readString(file))
                .contains("rgb(" + line.getRed() + "," + line.getGreen() + "," + line.getBlue() + ")");
    }

    @Test
    void anotherProgramDrawsTheSvg() throws IOException {
        assumeTrue(OtherProgram.isThere("rsvg-convert"), "no rsvg-convert on this machine");
        ChartExport.svg(folder.resolve("chart.svg"), chart(), LIGHT, SIZE);

        OtherProgram.run(folder, "rsvg-convert", "-o", "drawn.png", "chart.svg");

        BufferedImage drawn = ImageIO.read(folder.resolve("drawn.png").toFile());
        assertThat(drawn.getWidth()).isEqualTo(400);
        assertThat(holds(drawn, Palette.DEPLOYED.rgb(false))).isTrue();
        assertThat(holds(drawn, Palette.ALL.rgb(false))).isFalse();
    }

    @Test
    void anotherProgramReadsTheWordsOfThePdf() throws IOException {
        assumeTrue(OtherProgram.isThere("pdftotext"), "no pdftotext on this machine");
        ChartExport.pdf(folder.resolve("chart.pdf"), chart(), LIGHT, SIZE);

        assertThat(OtherProgram.run(folder, "pdftotext", "chart.pdf", "-"))
                .contains("Accuracy", "on language, only", "baseline", "epoch", "50 %");
    }

    @Test
    void thePdfIsAsLargeAsTheChartAndHoldsLettersNoFontOfItHas() throws IOException {
        ChartData foreign = new ChartData("\u97f3\u58f0 \u00b1", epochs(), percent(), chart().lines());
        Path file = folder.resolve("chart.pdf");
        ChartExport.pdf(file, foreign, LIGHT, SIZE);

        try (PDDocument read = Loader.loadPDF(file.toFile())) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(read.getPage(0).getMediaBox().getWidth()).isEqualTo(400);
            assertThat(new PDFTextStripper().getText(read)).contains("on language, only");
        }
    }

    @Test
    void theCsvHoldsTheFinishedPointsOfEveryLineAndNothingElse() throws IOException {
        Path file = folder.resolve("chart.csv");
        ChartExport.csv(file, chart());
        assertThat(Files.readString(file))
                .isEqualTo("epoch,\"on language, only\",baseline\r\n1,50.0,40.0\r\n2,61.25,\r\n3,60.5,\r\n");
    }

    @Test
    void anExportReplacesAnOlderFileAndLeavesNoTemporaryOne() throws IOException {
        Path file = folder.resolve("chart.csv");
        Files.writeString(file, "old");
        ChartExport.csv(file, chart());
        assertThat(Files.readString(file)).startsWith("epoch");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anExportThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("taken");
        Files.createDirectories(file.resolve("inside")); // a folder that is not empty cannot be replaced by a file
        assertThatThrownBy(() -> ChartExport.csv(file, chart())).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void lightAndDarkDrawingsDifferInBackground() {
        assertThat(new Color(drawn(LIGHT).getRGB(2, 2))).isEqualTo(Color.WHITE);
        assertThat(new Color(drawn(DARK).getRGB(2, 2))).isEqualTo(new Color(0x0d1117));
    }

    @Test
    void theChartHoldsFinishedPointsAndTheTipOfAnUnfinishedEpoch() {
        JFreeChart chart = ChartBuilder.onScreen(chart(), LIGHT);
        XYDataset strong = chart.getXYPlot().getDataset(Emphasis.values().length - 1);
        assertThat(strong.getSeriesCount()).isEqualTo(1);
        assertThat(strong.getItemCount(0)).isEqualTo(4);
        assertThat(strong.getYValue(0, 1)).isEqualTo(61.25);
        assertThat(strong.getXValue(0, 3)).isEqualTo(3.5);
    }

    @Test
    void aPercentAxisNeverShowsMoreThanAHundredAndReturnsThereAfterAZoom() {
        var full =
                new Line("full", style("full"), Emphasis.STRONG, points(100, 100), Optional.empty(), Optional.empty());
        JFreeChart chart = ChartBuilder.onScreen(new ChartData("Accuracy", epochs(), percent(), List.of(full)), LIGHT);
        var axis = chart.getXYPlot().getRangeAxis();
        assertThat(axis.getUpperBound()).isEqualTo(100);
        axis.setRange(99, 100);
        axis.setAutoRange(true);
        assertThat(axis.getLowerBound()).isLessThan(99);
        assertThat(axis.getUpperBound()).isEqualTo(100);
        chart.getXYPlot().getDomainAxis().setRange(1, 2);
        chart.getXYPlot().getDomainAxis().setAutoRange(true);
        assertThat(chart.getXYPlot().getDomainAxis().getUpperBound()).isEqualTo(5);
    }

    @Test
    void aNanLeavesAGapAndAnInfinityDoesNotSpoilTheAxis() {
        var broken = new Line(
                "loss",
                style("loss"),
                Emphasis.STRONG,
                points(1, Double.NaN, Double.POSITIVE_INFINITY, 2),
                Optional.empty(),
                Optional.empty());
        var y = new Axis("loss", Ticks.NUMBER, Optional.empty());
        JFreeChart chart = ChartBuilder.onScreen(new ChartData("Loss", epochs(), y, List.of(broken)), LIGHT);
        assertThat(chart.getXYPlot().getRangeAxis().getUpperBound()).isBetween(2.0, 3.0);
        ChartPainter.draw(chart, new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB_PRE), 1);
    }

    /** What the file's pHYs chunk says. */
    private static int pixelsPerMetre(byte[] png) {
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertThat(at).isPositive();
        return ByteBuffer.wrap(png).getInt(at + 4);
    }

    private static BufferedImage drawn(ChartTheme theme) {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB_PRE);
        ChartPainter.draw(ChartBuilder.onScreen(chart(), theme), image, 1);
        return image;
    }

    private static boolean holds(BufferedImage image, int rgb) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == rgb) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ChartData chart() {
        var strong = new Line(
                "on language, only",
                style("on language, only"),
                Emphasis.STRONG,
                points(50, 61.25, 60.5),
                Optional.of(new Point(3.5, 60)),
                Optional.of(new Point(2, 61.25)));
        var faint = new Line(
                "baseline",
                new Style("baseline", Palette.BASELINE, Dash.DASHED),
                Emphasis.FAINT,
                points(40),
                Optional.empty(),
                Optional.empty());
        return new ChartData("Accuracy", epochs(), percent(), List.of(strong, faint));
    }

    private static Style style(String legend) {
        return new Style(legend, Palette.DEPLOYED, Dash.SOLID);
    }

    private static List<Point> points(double... values) {
        var points = new java.util.ArrayList<Point>();
        for (double value : values) {
            points.add(new Point(points.size() + 1, value));
        }
        return points;
    }

    private static Axis epochs() {
        return new Axis("epoch", Ticks.WHOLE, Optional.of(new Ends(0, 5)));
    }

    private static Axis percent() {
        return new Axis("accuracy", Ticks.PERCENT, Optional.empty());
    }
}
