package org.colearn.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colearn.experiment.Moves;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.store.ExperimentReport;
import org.colearn.store.SpecCommand;
import org.colearn.store.SpecJson;
import org.colearn.store.SpecTable;
import org.colearn.store.SweepJson;
import org.colearn.store.SweepReport;
import org.colearn.store.SweepStudyTable;
import org.colearn.ui.live.StoredCharts;
import org.colearn.ui.sweep.SweepFigures;
import org.colearn.ui.text.UiText;

/**
 * A report from its title to its end; every format lays out the same parts.
 *
 * @param title its name
 * @param parts in order
 */
record ReportDocument(String title, List<Part> parts) {
    /** Copies the list. */
    ReportDocument {
        parts = List.copyOf(parts);
    }

    /** What an experiment, or one run, asked and found. */
    static ReportDocument of(ExperimentReport report) {
        var parts = new ArrayList<Part>();
        report.verdict().ifPresent(verdict -> parts.add(new Part.Judged(verdict)));
        report.notes().forEach(note -> parts.add(new Part.Note(note)));
        parts.add(heading("report.curves"));
        StoredCharts.of(report.spec(), report.results()).forEach(chart -> parts.add(new Part.Drawing(chart)));
        parts.add(heading("report.results"));
        parts.add(new Part.Figures(report.comparison()));
        parts.add(new Part.Small(UiText.of("report.gain")));
        report.tests().ifPresent(table -> {
            parts.add(heading("report.tests"));
            parts.add(new Part.Figures(table));
        });
        parts.add(heading("report.configuration"));
        parts.add(new Part.Figures(report.configuration()));
        parts.add(heading("report.provenance"));
        parts.add(new Part.Figures(report.provenance()));
        parts.add(heading("report.again"));
        parts.add(new Part.Command(SpecCommand.text(report.spec(), Moves.of(report.results()))));
        parts.add(new Part.Appendix(UiText.of("report.spec"), SpecJson.write(report.spec())));
        return new ReportDocument(report.spec().name(), parts);
    }

    /** What a sweep asked and found, study by study. */
    static ReportDocument of(SweepReport report) {
        var parts = new ArrayList<Part>();
        report.notes().forEach(note -> parts.add(new Part.Note(note)));
        for (Study study : report.table().studies()) {
            parts.add(new Part.Heading(study.spec().name()));
            study.chosen().ifPresent(row -> parts.add(new Part.Judged(row.verdict())));
            Optional<SweepFigures> figures =
                    SweepFigures.of(study, report.spec().rates());
            figures.ifPresent(found -> {
                parts.add(new Part.Drawing(found.chart()));
                parts.add(new Part.Words(found.reading()));
            });
            parts.add(new Part.Figures(SweepStudyTable.of(study, figures.flatMap(SweepFigures::published))));
            parts.add(new Part.Small(UiText.of("sweep.table.caption")));
        }
        report.spec().studies().forEach(study -> {
            parts.add(new Part.Heading(UiText.of("report.configuration.of", study.name())));
            parts.add(new Part.Figures(SpecTable.of(study)));
        });
        parts.add(heading("report.provenance"));
        parts.add(new Part.Figures(report.provenance()));
        parts.add(heading("report.again"));
        parts.add(new Part.Command(UiText.of("report.sweep.command")));
        parts.add(new Part.Appendix(UiText.of("report.sweep.spec"), SweepJson.write(report.spec())));
        return new ReportDocument(report.spec().name(), parts);
    }

    private static Part heading(String key) {
        return new Part.Heading(UiText.of(key));
    }
}
