package org.colearn.ui.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripWordsTest {
    private final List<String> said = new ArrayList<>();
    private final StripWords strip = new StripWords(said::add);

    @Test
    void eachChangeIsSaidOnceWhileTheSweepRunsAndOnceHowItEnded() {
        strip.tell("0 of 2 runs", true);
        strip.tell("0 of 2 runs", true);
        strip.tell("1 of 2 runs", true);
        strip.tell("2 of 2 runs", false);
        strip.tell("2 of 2 runs", false);

        assertThat(said).containsExactly("0 of 2 runs", "1 of 2 runs", "2 of 2 runs");
    }

    @Test
    void aSweepThatIsOnlyLookedAtSaysNothing() {
        strip.tell("40 of 40 runs", false);

        assertThat(said).isEmpty();
    }
}
