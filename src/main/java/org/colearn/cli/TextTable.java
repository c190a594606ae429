package org.colearn.cli;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text as a table for a terminal, Markdown or LaTeX. */
final class TextTable {
    private TextTable() {}

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

    static String markdown(List<String> header, List<List<String>> rows) {
        return "| " + String.join(" | ", header) + " |\n|" + String.join("|", Collections.nCopies(header.size(), "---"))
                + "|\n"
                + rows.stream()
                        .map(row -> "| " + String.join(" | ", row) + " |\n")
                        .collect(Collectors.joining());
    }

    /** A tabular, to be put into a table environment. */
    static String latex(List<String> header, List<List<String>> rows) {
        return "\\begin{tabular}{l" + "r".repeat(header.size() - 1) + "}\n\\hline\n" + latex(header) + "\\hline\n"
                + rows.stream().map(TextTable::latex).collect(Collectors.joining())
                + "\\hline\n\\end{tabular}\n";
    }

    private static String latex(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.replaceAll("([%&_#$])", "\\\\$1"))
                        .collect(Collectors.joining(" & "))
                + " \\\\\n";
    }

    /** A field of a CSV file. */
    static String quoted(String text) {
        return text.matches("[^,\"\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
