package org.colearn.ui.report;

import org.colearn.experiment.Verdict;
import org.colearn.store.table.Table;
import org.colearn.ui.chart.ChartData;

/** One part of a report, free of any format. */
sealed interface Part {
    /** A heading. */
    record Heading(String words) implements Part {}

    /** A paragraph. */
    record Words(String words) implements Part {}

    /** Small print. */
    record Small(String words) implements Part {}

    /** What a reader must know. */
    record Note(String words) implements Part {}

    /** A verdict: its word, and the sentence. */
    record Judged(Verdict verdict) implements Part {}

    /** A chart; its numbers go with it where they can be folded away. */
    record Drawing(ChartData chart) implements Part {}

    /** A table. */
    record Figures(Table table) implements Part {}

    /** A command line. */
    record Command(String line) implements Part {}

    /**
     * A file that goes with the report, where it can be folded away.
     *
     * @param title what it is
     * @param text its content
     */
    record Appendix(String title, String text) implements Part {}
}
