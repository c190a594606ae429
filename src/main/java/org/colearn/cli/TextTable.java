package org.colearn.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colearn.store.table.Table;

/** Rows of text as a table for a terminal. */
final class TextTable {
    private TextTable() {}

    /** A table of results below its caption. */
    static String plain(Table table) {
        return table.caption() + "\n"
                + plain(
                        table.columns().stream().map(Table.Column::title).toList(),
                        table.rows().stream()
                                .map(row -> row.stream().map(Table.Cell::shown).toList())
                                .toList());
    }

    /** Columns aligned by spaces, the first to the left, the others to the right. */
    static String plain(List<String> header, List<List<String>> rows) {
        int[] widths = IntStream.range(0, header.size())
                .map(c -> Math.max(
                        header.get(c).length(),
                        rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0)))
                .toArray();
        return line(header, widths)
                + rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String gap = " ".repeat(widths[c] - cells.get(c).length());
            line.append(c == 0 ? cells.get(c) + gap : "  " + gap + cells.get(c));
        }
        return line.toString().stripTrailing() + "\n";
    }
}
