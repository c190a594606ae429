package org.colearn.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideTextTest {
    @Test
    void wrappedLinesAreJoinedAndMarksGo() {
        assertThat(GuideText.of(
                        "# A title\n\nOne **bold** line\nand *its* `code` end.\n\n- first\n  goes on\n- second"))
                .isEqualTo("A TITLE\n\nOne bold line and its code end.\n\n- first goes on\n- second");
    }

    @Test
    void linksKeepTheirWordsAndPicturesGo() {
        assertThat(GuideText.of("See [terms](terms.md).\n\n![window](w.png)\n\nEnd"))
                .isEqualTo("See terms.\n\n\nEnd");
    }

    @Test
    void rowsOfATableBecomeLines() {
        assertThat(GuideText.of("| term | meaning |\n|---|---|\n| MAE | mean \\|error\\| |\n| p | |"))
                .isEqualTo("• term — meaning\n• MAE — mean |error|\n• p");
    }

    @Test
    void codeAndFormulasStayAsTheyAre() {
        assertThat(GuideText.of("so\n\n    B (1 - p)^2 * v\n    x = y\n\nend"))
                .contains("    B (1 - p)^2 * v\n    x = y\n");
    }

    @Test
    void everyChapterLosesItsMarks() {
        assertThat(HelpPage.GUIDE.text().lines().filter(line -> !line.startsWith("    ")))
                .hasSizeGreaterThan(80)
                .noneMatch(line ->
                        line.contains("## ") || line.contains("**") || line.contains("](") || line.contains("`"));
    }
}
