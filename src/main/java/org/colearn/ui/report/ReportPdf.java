package org.colearn.ui.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colearn.data.WholeFile;
import org.colearn.experiment.Verdict;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartExport;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.text.UiText;

/** A report as PDF on A4: what the HTML page says, its charts as vectors, its words as words. */
final class ReportPdf {
    private static final double CHART_HEIGHT = 230;
    private static final double CHART_SCALE = 0.72;

    private static final Color NOTE = new Color(0x9a6700);

    private final PdfLayout layout = new PdfLayout();

    private ReportPdf() {}

    static void write(ReportDocument report, Path file) throws IOException {
        var pdf = new ReportPdf();
        pdf.layout.words(report.title(), PdfLayout.TITLE, Color.BLACK);
        pdf.layout.gap(6);
        report.parts().forEach(pdf::lay);
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(UiText.of("report.title", report.title()));
            pdf.layout.into(document);
            WholeFile.write(file, document::save);
        }
    }

    /** What is folded away elsewhere is left out: paper cannot be unfolded. */
    private void lay(Part part) {
        if (part instanceof Part.Heading heading) {
            layout.heading(heading.words());
        } else if (part instanceof Part.Words words) {
            layout.words(words.words(), PdfLayout.TEXT, Color.BLACK);
        } else if (part instanceof Part.Small small) {
            layout.words(small.words(), PdfLayout.SMALL, PdfLayout.MUTED);
        } else if (part instanceof Part.Note note) {
            layout.words(note.words(), PdfLayout.TEXT, NOTE);
        } else if (part instanceof Part.Judged judged) {
            verdict(judged.verdict());
        } else if (part instanceof Part.Drawing drawing) {
            chart(drawing.chart());
        } else if (part instanceof Part.Figures figures) {
            layout.table(figures.table());
        } else if (part instanceof Part.Command command) {
            layout.words(command.line(), PdfLayout.TEXT, Color.BLACK);
        }
    }

    private void verdict(Verdict verdict) {
        String word = verdict.kind().name().toLowerCase(Locale.ROOT);
        layout.words(UiText.of("verdict." + word), PdfLayout.HEADING, Color.BLACK);
        layout.words(verdict.sentence(), PdfLayout.TEXT, Color.BLACK);
    }

    private void chart(ChartData chart) {
        ChartTheme theme = ChartTheme.of(false, Font.SANS_SERIF);
        var size = new ChartExport.Size((int) (PdfLayout.WIDTH / CHART_SCALE), (int) (CHART_HEIGHT / CHART_SCALE));
        layout.block(CHART_HEIGHT, (page, y) -> {
            Graphics2D scaled = (Graphics2D) page.create();
            scaled.translate(PdfLayout.MARGIN, y);
            scaled.scale(CHART_SCALE, CHART_SCALE);
            ChartExport.draw(chart, theme, size, scaled);
            scaled.dispose();
        });
        layout.gap(8);
    }
}
