package org.colearn.ui.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.colearn.data.WholeFile;
import org.w3c.dom.Document;

/** Writes a chart to a file: a picture, a vector figure, or its numbers. A file is whole or not there at all. */
public final class ChartExport {
    private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";

    private ChartExport() {}

    /**
     * Size of a figure.
     *
     * @param width in points
     * @param height in points
     */
    public record Size(int width, int height) {}

    /** Writes a PNG of {@code scale} pixels per point. */
    public static void png(Path file, ChartData data, ChartTheme theme, Size size, double scale) throws IOException {
        var image = new BufferedImage(
                (int) Math.ceil(size.width() * scale),
                (int) Math.ceil(size.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        ChartPainter.draw(ChartBuilder.asFigure(data, theme), image, scale);
        WholeFile.write(file, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("this Java has no PNG writer");
            }
        });
    }

    /** Writes an SVG whose text stays text. */
    public static void svg(Path file, ChartData data, ChartTheme theme, Size size) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptySvg());
        context.setComment("CoLearn Workbench");
        var graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(size.width(), size.height()));
        ChartBuilder.asFigure(data, theme).draw(graphics, new Rectangle2D.Double(0, 0, size.width(), size.height()));
        WholeFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            graphics.stream(writer, true);
            writer.flush();
        });
    }

    /** Writes the finished values as CSV (RFC 4180), one column per line of the chart. */
    public static void csv(Path file, ChartData data) throws IOException {
        WholeFile.write(file, out -> out.write(ChartTable.csv(data).getBytes(StandardCharsets.UTF_8)));
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
