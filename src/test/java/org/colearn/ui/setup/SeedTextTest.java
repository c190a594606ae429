package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTextTest {
    @Test
    void rangesAndListsAreRead() {
        assertThat(SeedText.parse("0-4").seeds()).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(SeedText.parse(" 7 ").seeds()).containsExactly(7L);
        assertThat(SeedText.parse("3, 1; 5 – 6").seeds()).containsExactly(3L, 1L, 5L, 6L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' '|No seed is given; type at least one, such as 0-4.",
                "a-b|“a-b” is not a seed; type whole numbers and ranges, such as 0-4 or 1, 7, 9.",
                "1,|“” is not a seed; type whole numbers and ranges, such as 0-4 or 1, 7, 9.",
                "4-0|The range 4-0 runs backwards; type 0-4.",
                "0-2, 1|Seed 1 is given twice; each seed counts once.",
                "0-1000|That is more than 1000 seeds; type a shorter range."
            })
    void wrongSeedsAreExplained(String text, String sentence) {
        SeedText seeds = SeedText.parse(text);

        assertThat(seeds.problem()).isEqualTo(sentence);
        assertThat(seeds.seeds()).isEmpty();
    }

    @Test
    void whatIsFormattedReadsBack() {
        List<Long> seeds = List.of(0L, 1L, 2L, 9L, 4L, 5L);

        assertThat(SeedText.format(seeds)).isEqualTo("0-2, 9, 4-5");
        assertThat(SeedText.parse(SeedText.format(seeds)).seeds()).isEqualTo(seeds);
    }
}
