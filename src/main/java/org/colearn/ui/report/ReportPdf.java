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
import org.colearn.store.ExperimentReport;
import org.colearn.store.SpecCommand;
import org.colearn.ui.chart.ChartData;
import org.colearn.ui.chart.ChartExport;
import org.colearn.ui.chart.ChartTheme;
import org.colearn.ui.live.StoredCharts;
import org.colearn.ui.text.UiText;

/** A report as PDF on A4: what the HTML page says, its charts as vectors, its words as words. */
final class ReportPdf {
    private static final double CHART_HEIGHT = 230;
    private static final double CHART_SCALE = 0.72;

    private final PdfLayout layout = new PdfLayout();

    private ReportPdf() {}

    static void write(ExperimentReport report, Path file) throws IOException {
        var pdf = new ReportPdf();
        pdf.lay(report);
        try (var document = new PDDocument()) {
            document.getDocumentInformation()
                    .setTitle(UiText.of("report.title", report.spec().name()));
            pdf.layout.into(document);
            WholeFile.write(file, document::save);
        }
    }

    private void lay(ExperimentReport report) {
        layout.words(report.spec().name(), PdfLayout.TITLE, Color.BLACK);
        layout.gap(6);
        report.verdict().ifPresent(this::verdict);
        report.notes().forEach(note -> layout.words(note, PdfLayout.TEXT, new Color(0x9a6700)));
        layout.heading(UiText.of("report.curves"));
        StoredCharts.of(report.spec(), report.results()).forEach(this::chart);
        layout.heading(UiText.of("report.results"));
        layout.table(report.comparison());
        layout.words(UiText.of("report.gain"), PdfLayout.SMALL, PdfLayout.MUTED);
        layout.heading(UiText.of("report.configuration"));
        layout.table(report.configuration());
        layout.heading(UiText.of("report.provenance"));
        layout.table(report.provenance());
        layout.heading(UiText.of("report.again"));
        layout.words(SpecCommand.text(report.spec()), PdfLayout.TEXT, Color.BLACK);
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
