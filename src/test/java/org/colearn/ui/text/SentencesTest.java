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
    void aSentenceThatAnExceptionCarriesIsShownAsItIs() {
        assertThat(Sentences.of(new IllegalArgumentException("The rate is 2."))).isEqualTo("The rate is 2.");
    }
}
