package org.colearn.cli;

import java.util.List;
import java.util.Locale;
import org.colearn.experiment.ExperimentResult;
import org.colearn.store.ComparisonTable;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.training.Outcome;

/** The result as text: one row per seed, then the verdict's sentence. */
final class ResultTable {
    private final ExperimentResult result;

    ResultTable(ExperimentResult result) {
        this.result = result;
    }

    String text() {
        Table table = ComparisonTable.of(result.spec(), result.runs());
        var text = new StringBuilder(table.caption()).append(System.lineSeparator());
        text.append(row(table.columns().stream().map(Column::title).toList()));
        table.rows()
                .forEach(row -> text.append(row(row.stream().map(Cell::shown).toList())));
        result.runs().stream()
                .filter(run -> run.outcome() instanceof Outcome.Failed)
                .forEach(run -> text.append(run.key())
                        .append(" failed: ")
                        .append(((Outcome.Failed) run.outcome()).reason())
                        .append(System.lineSeparator()));
        return text.append(result.verdict().sentence())
                .append(System.lineSeparator())
                .toString();
    }

    private static String row(List<String> cells) {
        return String.format(Locale.ROOT, "%-6s %22s %22s %22s %12s%n", cells.toArray());
    }
}
