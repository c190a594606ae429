package org.colearn.ui.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.ui.chart.ChartExport;
import org.colearn.ui.chart.PdfPage;

/** Words, tables and drawings from top to bottom over as many A4 pages as they need; lengths in points. */
final class PdfLayout {
    static final double MARGIN = 56;
    static final double WIDTH = 595 - 2 * MARGIN;
    static final Color MUTED = new Color(0x57606a);
    static final Font TITLE = PdfPage.letters(20).deriveFont(Font.BOLD);
    static final Font HEADING = PdfPage.letters(13).deriveFont(Font.BOLD);
    static final Font TEXT = PdfPage.letters(10);
    static final Font SMALL = PdfPage.letters(8.5f);

    private static final ChartExport.Size A4 = new ChartExport.Size(595, 842);
    private static final double BOTTOM = A4.height() - MARGIN;
    private static final double LEADING = 1.35;
    private static final double COLUMN_GAP = 12;
    private static final double FIRST_OF_TWO = 0.34;
    private static final double GIVE_WAY = 0.95;
    private static final Color RULE = new Color(0xd0d7de);
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private final List<List<PdfPage.Drawing>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private double y = MARGIN;

    /** Draws a block whose upper edge is at y. */
    @FunctionalInterface
    interface Block {
        void draw(Graphics2D page, double y);
    }

    /** Adds what must not be torn apart by the end of a page. */
    void block(double height, Block block) {
        if (y + height > BOTTOM && y > MARGIN) {
            pages.add(new ArrayList<>());
            y = MARGIN;
        }
        double top = y;
        pages.get(pages.size() - 1).add(page -> block.draw(page, top));
        y += height;
    }

    /** Leaves room. */
    void gap(double height) {
        y += height;
    }

    /** A heading that never stands alone at the end of a page. */
    void heading(String words) {
        gap(14);
        double line = HEADING.getSize2D() * LEADING;
        if (y + line + 60 > BOTTOM) {
            y = BOTTOM;
        }
        block(line + 6, (page, top) -> {
            text(pen(page, HEADING, Color.BLACK), words, MARGIN, top);
            rule(page, top + line);
        });
        gap(4);
    }

    /** A paragraph, broken into lines. */
    void words(String words, Font font, Color colour) {
        for (String line : lines(words, font, WIDTH)) {
            block(height(font), (page, top) -> text(pen(page, font, colour), line, MARGIN, top));
        }
        gap(4);
    }

    /** A table: two columns as names and values; more share the width by what their cells need. */
    void table(Table table) {
        double[] widths = table.columns().size() == 2
                ? new double[] {WIDTH * FIRST_OF_TWO, WIDTH * (1 - FIRST_OF_TWO)}
                : shares(table);
        row(table, table.columns().stream().map(Table.Column::title).toList(), widths, MUTED);
        table.rows().forEach(row -> row(table, row.stream().map(Cell::shown).toList(), widths, Color.BLACK));
        gap(4);
    }

    /** Each column gets what its longest cell needs; if that is too much for the page, the widest give way. */
    private static double[] shares(Table table) {
        int columns = table.columns().size();
        double[] needs = new double[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            needs[c] = COLUMN_GAP
                    + Math.max(
                            longestWord(table.columns().get(c).title()),
                            table.rows().stream()
                                    .mapToDouble(row -> width(row.get(column).shown(), TEXT))
                                    .max()
                                    .orElse(0));
        }
        double cap = WIDTH;
        while (DoubleStream.of(capped(needs, cap)).sum() > WIDTH) {
            cap *= GIVE_WAY;
        }
        double[] widths = capped(needs, cap);
        double spare = (WIDTH - DoubleStream.of(widths).sum()) / columns;
        return DoubleStream.of(widths).map(width -> width + spare).toArray();
    }

    /** A head may break between its words. */
    private static double longestWord(String words) {
        double longest = 0;
        for (String word : words.split(" ", -1)) {
            longest = Math.max(longest, width(word, TEXT));
        }
        return longest;
    }

    private static double[] capped(double[] needs, double cap) {
        return DoubleStream.of(needs).map(need -> Math.min(need, cap)).toArray();
    }

    private void row(Table table, List<String> cells, double[] widths, Color colour) {
        List<List<String>> broken = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < widths.length; c++) {
            broken.add(lines(cells.get(c), TEXT, widths[c] - COLUMN_GAP));
            most = Math.max(most, broken.get(c).size());
        }
        double height = most * height(TEXT) + 4;
        block(height, (page, top) -> {
            double left = MARGIN;
            for (int c = 0; c < widths.length; c++) {
                double lineTop = top;
                for (String line : broken.get(c)) {
                    double indent = table.columns().get(c).numeric() ? widths[c] - COLUMN_GAP - width(line, TEXT) : 0;
                    text(pen(page, TEXT, colour), line, left + indent, lineTop);
                    lineTop += height(TEXT);
                }
                left += widths[c];
            }
            rule(page, top + height - 2);
        });
    }

    /** Adds the pages to a document. */
    void into(PDDocument document) throws IOException {
        for (List<PdfPage.Drawing> page : pages) {
            PdfPage.add(document, A4, graphics -> page.forEach(drawing -> drawing.on(graphics)));
        }
    }

    /** Breaks at spaces, and inside a word that is wider than a line. */
    static List<String> lines(String words, Font font, double width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words.split("\\s+", -1)) {
            String rest = word;
            if (line.length() > 0 && width(line + " " + rest, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > 1 && width(rest, font) > width) {
                int fits = rest.length() - 1;
                while (fits > 1 && width(rest.substring(0, fits), font) > width) {
                    fits--;
                }
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double width(String words, Font font) {
        return font.getStringBounds(words, METRICS).getWidth();
    }

    private static double height(Font font) {
        return font.getSize2D() * LEADING;
    }

    private static Graphics2D pen(Graphics2D page, Font font, Color colour) {
        page.setFont(font);
        page.setColor(colour);
        return page;
    }

    private static void text(Graphics2D pen, String words, double x, double top) {
        pen.drawString(words, (float) x, (float) (top + pen.getFont().getSize2D()));
    }

    private static void rule(Graphics2D page, double at) {
        page.setColor(RULE);
        page.fill(new java.awt.geom.Rectangle2D.Double(MARGIN, at, WIDTH, 0.6));
    }
}
