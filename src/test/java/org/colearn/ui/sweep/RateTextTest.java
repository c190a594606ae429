package org.colearn.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colearn.experiment.RateGrid;
import org.junit.jupiter.api.Test;

class RateTextTest {
    @Test
    void percentAndSharesAreBothRead() {
        assertThat(RateText.parse("0, 15, 40 , 80").rates()).containsExactly(0.0, 0.15, 0.4, 0.8);
        assertThat(RateText.parse("0 %; 7.5 %; 100 %").rates()).containsExactly(0.0, 0.075, 1.0);
        assertThat(RateText.parse("0 .15 .4 1").rates()).containsExactly(0.0, 0.15, 0.4, 1.0);
    }

    @Test
    void theGridOfTheStudyReadsBackFromItsText() {
        String text = RateText.format(RateGrid.PUBLISHED);
        assertThat(text).isEqualTo("0, 15, 40, 60, 80, 90, 95");
        assertThat(RateText.parse(text).rates()).isEqualTo(RateGrid.PUBLISHED);
    }

    @Test
    void whatIsWrongIsSaidInASentence() {
        assertThat(RateText.parse(" ").problem()).startsWith("Give at least one");
        assertThat(RateText.parse("0, many").problem()).startsWith("many is not a number");
        assertThat(RateText.parse("0, 101").problem()).contains("101 %");
        assertThat(RateText.parse("-5").problem()).contains("-5 %");
        assertThat(RateText.parse("40, 40.0").problem()).contains("twice");
        for (String wrong : List.of(" ", "0, many", "0, 101", "-5", "40, 40.0")) {
            assertThat(RateText.parse(wrong).rates()).isEmpty();
        }
    }
}
