package org.colearn.ui.sweep;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colearn.experiment.SweepTable.Baseline;
import org.colearn.experiment.SweepTable.Row;
import org.colearn.experiment.SweepTable.Study;
import org.colearn.experiment.Verdict;
import org.colearn.experiment.published.PublishedTable;
import org.colearn.experiment.statistics.Sample;
import org.colearn.ui.live.Figures;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/**
 * One row of the table of a sweep.
 *
 * @param cells one text per column, in the order of {@link #HEADS}
 * @param kind the verdict, empty for a baseline
 * @param cell the name of its cell in the sweep, empty for a baseline
 */
record TableLine(List<String> cells, Optional<Verdict.Kind> kind, Optional<String> cell) {
    /** Keys of the columns' names. */
    static final List<String> HEADS =
            List.of("cell", "seeds", "deployed", "all", "difference", "interval", "p", "verdict", "published");

    private static final String NONE = "\u2013";

    /** Copies the list. */
    TableLine {
        cells = List.copyOf(cells);
    }

    /** Every row of a study, its baselines last. */
    static List<TableLine> of(Study study, Optional<PublishedTable> published) {
        var lines = new ArrayList<TableLine>();
        for (Row row : study.rows()) {
            lines.add(of(study, row, published));
        }
        for (Baseline baseline : study.baselines()) {
            lines.add(of(study, baseline));
        }
        return lines;
    }

    private static TableLine of(Study study, Row row, Optional<PublishedTable> published) {
        Verdict verdict = row.verdict();
        boolean errors = !study.accuracy();
        String name = CellNames.of(row.cell());
        boolean chosen = study.chosen().filter(row::equals).isPresent();
        return new TableLine(
                List.of(
                        chosen ? UiText.of("sweep.table.chosen", name) : name,
                        seeds(row.seeds().size(), row.failed()),
                        sample(row.deployed(), errors),
                        sample(row.all(), errors),
                        Figures.difference(verdict.difference(), errors),
                        Double.isNaN(verdict.low())
                                ? NONE
                                : UiText.of(
                                        "sweep.table.range",
                                        Figures.difference(verdict.low(), errors),
                                        Figures.difference(verdict.high(), errors)),
                        p(verdict.p()),
                        UiText.of("verdict." + verdict.kind().name().toLowerCase(Locale.ROOT)),
                        published(row, published)),
                Optional.of(verdict.kind()),
                Optional.of(row.cell().name()));
    }

    /** Whether there is a difference, and what it would take to know how large it is, in words. */
    static String reading(Row row, int cores) {
        String plan = row.plan()
                .map(known -> " " + UiText.of("sweep.table.plan", known.sentence(cores)))
                .orElse("");
        return Sentences.withMinusSigns(row.verdict().sentence()) + plan;
    }

    private static TableLine of(Study study, Baseline baseline) {
        String score = sample(baseline.score(), !study.accuracy());
        return new TableLine(
                List.of(
                        UiText.of("sweep.table.baseline", CellNames.of(baseline.cell())),
                        seeds(baseline.seeds().size(), 0),
                        score,
                        NONE, // it was never given the others
                        NONE,
                        NONE,
                        NONE,
                        NONE,
                        NONE),
                Optional.empty(),
                Optional.empty());
    }

    private static String seeds(int tested, int failed) {
        return failed == 0 ? Integer.toString(tested) : UiText.of("sweep.table.failed", tested, failed);
    }

    private static String sample(Sample sample, boolean errors) {
        if (sample.size() == 0) {
            return NONE;
        }
        String mean = Figures.score(sample.mean(), errors);
        return sample.size() == 1
                ? mean
                : UiText.of(
                        "sweep.table.sample",
                        mean,
                        Figures.score(sample.sd(), errors).replace("\u00a0%", ""));
    }

    private static String published(Row row, Optional<PublishedTable> published) {
        return published
                .flatMap(table -> table.rows().stream()
                        .filter(theirs -> row.rate().isPresent()
                                && theirs.rate() == row.rate().getAsDouble())
                        .findFirst()
                        .map(theirs -> {
                            double sign = table.metric().higherIsBetter() ? 1 : -1;
                            return Figures.difference(
                                    sign * theirs.welch().difference(),
                                    !table.metric().higherIsBetter());
                        }))
                .orElse(NONE);
    }

    /** ".023", "below .001", a dash for NaN. */
    static String p(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        return value < 0.001
                ? UiText.of("sweep.table.p.small")
                : new DecimalFormat("0.000", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                        .format(value)
                        .replaceFirst("^0", "");
    }
}
