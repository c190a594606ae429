package org.colearn.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aLibraryThatDoesNotLoadIsSaidInASentenceOfOurOwn() {
        assertThat(Sentences.of(new UnsatisfiedLinkError("no jnind4jcpu")))
                .contains("library")
                .contains("no jnind4jcpu");
    }

    @Test
    void aHyphenBeforeANumberBecomesAMinusSignAndNoOtherDoes() {
        assertThat(Sentences.withMinusSigns("95 % interval -1.7 to +0.3 points (-.5)"))
                .isEqualTo("95 % interval \u22121.7 to +0.3 points (\u2212.5)");
        assertThat(Sentences.withMinusSigns("-1.6 to -0.0 points, -0.05, -0.0."))
                .isEqualTo("\u22121.6 to 0.0 points, \u22120.05, 0.0.");
        String others = "Add seeds, for example 0-4; run-3 of 2026-11-24, mid-p .02, bi-EFLSTM - best";
        assertThat(Sentences.withMinusSigns(others)).isEqualTo(others);
    }

    @Test
    void aSentenceThatAnExceptionCarriesIsShownAsItIs() {
        assertThat(Sentences.of(new IllegalArgumentException("The rate is 2."))).isEqualTo("The rate is 2.");
    }
}
