package org.colearn.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void wordsLoseMarksAddressesAndPictures() {
        assertThat(Markdown.words(
                        Markdown.parse("One **bold** line\nand *its* `code`, see [terms](terms.md). ![window](w.png)")))
                .isEqualTo("One bold line and its code, see terms. ");
    }

    @Test
    void aTableGivesItsRowsHeadFirst() {
        var table = (TableBlock) Markdown.parse("| term | meaning |\n|---|---|\n| MAE | mean \\|error\\| |\n| p | |")
                .getFirstChild();

        assertThat(ProseTable.rows(table)
                        .map(row -> row.stream().map(Markdown::words).toList()))
                .containsExactly(List.of("term", "meaning"), List.of("MAE", "mean |error|"), List.of("p", ""));
    }
}
