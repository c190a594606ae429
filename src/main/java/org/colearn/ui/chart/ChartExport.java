package org.colearn.ui.chart;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colearn.data.WholeFile;
import org.colearn.store.table.Table;
import org.colearn.store.table.TableFormat;
import org.w3c.dom.Document;

/** Writes a chart to a file: a picture, a vector figure, or its numbers. A file is whole or not there at all. */
public final class ChartExport {
    /** One unit of a screen is one pixel at this resolution. */
    static final double SCREEN_DOTS_PER_INCH = 96;

    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    private ChartExport() {}

    /**
     * Size of a figure.
     *
     * @param width in points
     * @param height in points
     */
    public record Size(int width, int height) {}

    /**
     * Writes a PNG at a resolution, which the file states, so that it comes out at the size of the chart wherever it is placed.
     *
     * @param dotsPerInch pixels per 72 points of print, or 96 of a screen's units; 96 gives one pixel per unit
     */
    public static void png(Path file, ChartData data, ChartTheme theme, Size size, double dotsPerInch)
            throws IOException {
        double scale = dotsPerInch / SCREEN_DOTS_PER_INCH;
        var image = new BufferedImage(pixels(size.width(), scale), pixels(size.height(), scale), TYPE_INT_RGB);
        ChartPainter.draw(ChartBuilder.asFigure(data, theme), image, scale);
        WholeFile.write(file, out -> PngFile.write(image, dotsPerInch, out));
    }

    /** Pixels of a PNG along one side. */
    static int pixels(int units, double scale) {
        return (int) Math.ceil(units * scale);
    }

    /** Writes an SVG whose text stays text. */
    public static void svg(Path file, ChartData data, ChartTheme theme, Size size) throws IOException {
        String text = svg(data, theme, size);
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The chart as an SVG document, its text as text. */
    public static String svg(ChartData data, ChartTheme theme, Size size) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptySvg());
        context.setComment("CoLearn Workbench");
        var graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        draw(data, theme, size, graphics);
        var text = new StringWriter();
        graphics.stream(text, true);
        return text.toString();
    }

    /** Writes a PDF of one page that is as large as the chart. */
    public static void pdf(Path file, ChartData data, ChartTheme theme, Size size) throws IOException {
        try (var document = new PDDocument()) {
            PdfPage.add(document, size, page -> draw(data, theme, size, page));
            WholeFile.write(file, document::save);
        }
    }

    /** Draws the chart as a figure of its own, from the upper left corner. */
    public static void draw(ChartData data, ChartTheme theme, Size size, Graphics2D graphics) {
        ChartBuilder.asFigure(data, theme).draw(graphics, new Rectangle2D.Double(0, 0, size.width(), size.height()));
    }

    /** Writes the finished values as CSV (RFC 4180), one column per line of the chart. */
    public static void csv(Path file, ChartData data) throws IOException {
        WholeFile.write(
                file,
                out -> out.write(TableFormat.CSV.write(ChartTable.of(data)).getBytes(StandardCharsets.UTF_8)));
    }

    /** The finished values, one row per horizontal value and one column per line. */
    public static Table numbers(ChartData data) {
        return ChartTable.of(data);
    }

    private static Document emptySvg() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG_NAMESPACE, "svg", null);
        } catch (ParserConfigurationException broken) {
            throw new IOException("this Java has no XML support", broken);
        }
    }
}
