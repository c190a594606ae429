package org.colearn.store.table;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;

/** How a {@link Table} is written as text. */
public enum TableFormat {
    /** Comma-separated values at full precision (RFC 4180), for programs. */
    CSV("csv") {
        @Override
        public String write(Table table) {
            return head(table, TableFormat::quoted, ",") + "\r\n"
                    + body(table, cell -> quoted(cell.exact()), ",", "\r\n", "");
        }
    },

    /** A pipe table, as GitHub and most editors show it. */
    MARKDOWN("md") {
        @Override
        public String write(Table table) {
            String rule = table.columns().stream()
                    .map(column -> column.numeric() ? "---:" : ":---")
                    .collect(Collectors.joining(" | "));
            String caption = table.caption().isEmpty() ? "" : "\n" + markdown(table.caption()) + "\n";
            return "| " + head(table, TableFormat::markdown, " | ") + " |\n| " + rule + " |\n"
                    + body(table, cell -> markdown(cell.shown()), " | ", " |\n", "| ") + caption;
        }
    },

    /** A LaTeX table with the rules of the package booktabs. */
    LATEX("tex") {
        @Override
        public String write(Table table) {
            String alignment = table.columns().stream()
                    .map(column -> column.numeric() ? "r" : "l")
                    .collect(Collectors.joining());
            String caption =
                    table.caption().isEmpty() ? "" : "  \\caption{" + LatexText.escaped(table.caption()) + "}\n";
            return "% needs \\usepackage{booktabs}\n\\begin{table}\n  \\centering\n" + caption
                    + "  \\begin{tabular}{" + alignment + "}\n    \\toprule\n    "
                    + head(table, LatexText::escaped, " & ") + " \\\\\n    \\midrule\n"
                    + body(table, cell -> LatexText.escaped(cell.shown()), " & ", " \\\\\n", "    ")
                    + "    \\bottomrule\n  \\end{tabular}\n\\end{table}\n";
        }
    };

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    /** The table as text, with a line end after the last line. */
    public abstract String write(Table table);

    /** What files of this format end in, without the dot. */
    public String extension() {
        return extension;
    }

    private static String head(Table table, Function<String, String> escaped, String between) {
        return table.columns().stream().map(Column::title).map(escaped).collect(Collectors.joining(between));
    }

    private static String body(Table table, Function<Cell, String> text, String between, String end, String start) {
        return table.rows().stream()
                .map(row -> row.stream().map(text).collect(Collectors.joining(between, start, end)))
                .collect(Collectors.joining());
    }

    private static String quoted(String text) {
        return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String markdown(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
    }
}
