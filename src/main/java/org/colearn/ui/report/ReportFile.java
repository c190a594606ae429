package org.colearn.ui.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.colearn.data.WholeFile;
import org.colearn.store.ExperimentReport;
import org.colearn.store.StoreException;
import org.colearn.store.SweepReport;

/** Writes reports; the name of the file says in which format. */
public final class ReportFile implements ExperimentReport.Writer {
    @Override
    public void write(Path folder, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean html = name.endsWith(".html") || name.endsWith(".htm");
        if (!html && !name.endsWith(".pdf")) {
            throw new StoreException(file + " is neither HTML nor PDF; end its name in .html or .pdf.");
        }
        ReportDocument report = SweepReport.find(folder)
                .map(ReportDocument::of)
                .orElseGet(() -> ReportDocument.of(ExperimentReport.read(folder)));
        try {
            if (html) {
                byte[] page = new ReportHtml(report).page().getBytes(StandardCharsets.UTF_8);
                WholeFile.write(file.toAbsolutePath(), out -> out.write(page));
            } else {
                ReportPdf.write(report, file.toAbsolutePath());
            }
        } catch (IOException cause) {
            throw new StoreException(
                    "Cannot write " + file + " (" + cause.getMessage() + "); choose another folder or name.", cause);
        }
    }
}
