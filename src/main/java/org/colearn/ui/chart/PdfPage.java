package org.colearn.ui.chart;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** One page of a PDF, drawn on as on a screen; its words can be searched and copied. */
public final class PdfPage {
    private static final String PLAIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfPage() {}

    /** The plain letters of pages in a size, in points, to measure and draw words with. */
    public static Font letters(float size) {
        try (InputStream file = letters()) {
            return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the font of PDF files cannot be read", broken);
        }
    }

    private static InputStream letters() throws IOException {
        return Optional.ofNullable(PDDocument.class.getResourceAsStream(PLAIN))
                .orElseThrow(() -> new IOException("the font of PDF files is missing from the program"));
    }

    /** What a page shows. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws in points, from the upper left corner. */
        void on(Graphics2D page);
    }

    /** Adds a page of this size in points to a document. */
    public static void add(PDDocument document, ChartExport.Size size, Drawing drawing) throws IOException {
        var page = new PDPage(new PDRectangle(size.width(), size.height()));
        document.addPage(page);
        var graphics = new PdfBoxGraphics2D(document, size.width(), size.height());
        try (var letters = new Letters(document)) {
            graphics.setFontTextDrawer(letters);
            drawing.on(graphics);
        } finally {
            graphics.dispose();
        }
        try (var content = new PDPageContentStream(document, page)) {
            content.drawForm(graphics.getXFormObject());
        }
    }

    /**
     * Plain letters come from a font inside the document, bold ones from Helvetica, which every reader has and which is as
     * wide; words with letters that neither has are drawn as shapes.
     */
    private static final class Letters extends PdfBoxGraphics2DFontTextDrawer {
        private final PDFont plain;
        private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);

        Letters(PDDocument document) throws IOException {
            try (InputStream file = letters()) {
                plain = PDType0Font.load(document, file, true);
            }
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
            return font.isBold() ? bold : plain;
        }

        @Override
        public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment)
                throws IOException {
            boolean strong = environment.getFont().isBold();
            var words = new StringBuilder();
            for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
                words.append(c);
            }
            text.first();
            try {
                (strong ? bold : plain).encode(words.toString());
                return true;
            } catch (IllegalArgumentException unknownLetter) {
                return false;
            }
        }
    }
}
