package org.colearn.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colearn.OtherProgram;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFormatTest {
    private static final Table TABLE = new Table(
            "Gain of audio & video, 95 % interval",
            List.of(Column.words("data_set"), Column.numbers("gain"), Column.words("note")),
            List.of(
                    List.of(
                            Cell.words("a|b, \"c\""),
                            Cell.number(-0.09412345, "-9.4"),
                            Cell.words("50 % \u00b1 $1^{~}\\")),
                    List.of(Cell.words("mosi"), Cell.number(Double.NaN, "\u2212"), Cell.EMPTY)));

    @Test
    void csvHoldsFullPrecisionAndQuotesWhatMustBeQuoted() {
        assertThat(TableFormat.CSV.write(TABLE))
                .isEqualTo("data_set,gain,note\r\n\"a|b, \"\"c\"\"\",-0.09412345,50 % \u00b1 $1^{~}\\\r\nmosi,,\r\n");
    }

    @Test
    void markdownAlignsNumbersAtTheRightAndEscapesPipes() {
        assertThat(TableFormat.MARKDOWN.write(TABLE).lines())
                .startsWith(
                        "| data_set | gain | note |",
                        "| :--- | ---: | :--- |",
                        "| a\\|b, \"c\" | -9.4 | 50 % \u00b1 $1^{~}\\\\ |",
                        "| mosi | \u2212 |  |");
    }

    @Test
    void latexUsesBooktabsAndEscapesWhatTexWouldRead() {
        assertThat(TableFormat.LATEX.write(TABLE))
                .contains("\\begin{tabular}{lrl}", "\\toprule", "\\midrule", "\\bottomrule")
                .contains("data\\_set & gain & note \\\\")
                .contains(
                        "$-$9.4 & 50 \\% $\\pm$ \\$1\\textasciicircum{}\\{\\textasciitilde{}\\}\\textbackslash{} \\\\")
                .contains("\\caption{Gain of audio \\& video, 95 \\% interval}");
    }

    @Test
    void aRowOfAnotherWidthIsRefused() {
        assertThatThrownBy(() -> new Table("t", List.of(Column.words("a")), List.of(List.of(Cell.EMPTY, Cell.EMPTY))))
                .hasMessageContaining("1 cells in every row");
    }

    @Test
    void texSetsTheLatexTable(@TempDir Path folder) throws IOException {
        assumeTrue(OtherProgram.isThere("pdflatex"), "no pdflatex on this machine");
        assumeTrue(OtherProgram.prints("kpsewhich", "booktabs.sty"), "no booktabs on this machine");
        String source = "\\documentclass{article}\\usepackage{booktabs}\\begin{document}\n"
                + TableFormat.LATEX.write(TABLE) + "\\end{document}\n";
        Files.writeString(folder.resolve("table.tex"), source);

        String log = OtherProgram.run(folder, "pdflatex", "-interaction=nonstopmode", "-halt-on-error", "table.tex");

        assertThat(log).contains("Output written on table.pdf (1 page").doesNotContain("Missing character");
    }
}
