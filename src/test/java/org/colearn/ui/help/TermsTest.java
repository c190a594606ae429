package org.colearn.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
    private final Terms guide = Terms.ofTheGuide();

    @Test
    void everyRowOfTheGuideIsATermWithAMeaning() {
        assertThat(guide.all()).hasSizeGreaterThan(35).allSatisfy(term -> {
            assertThat(term.name()).isNotBlank().isNotIn("term", "score", "network");
            assertThat(term.meaning()).hasSizeGreaterThan(10);
        });
    }

    @Test
    void scoresComeWithTheirFormula() {
        assertThat(meaning("Weighted F1")).contains("n_c / N x 2 TP_c / (2 TP_c + FP_c + FN_c)");
        assertThat(meaning("Error saved")).startsWith("mean of |prediction - label|");
        assertThat(meaning("Difference, points")).contains("multimodal arm minus score of the baseline");
        assertThat(meaning("95 % interval")).contains("s_seeds / R");
    }

    @Test
    void headingsAndLabelsOfTheWindowNameTheirTerms() {
        assertThat(names("Epochs")).containsExactly("epoch");
        assertThat(names("Modality dropout")).containsExactly("modality dropout");
        assertThat(names("The dropout rate of audio")).containsExactly("dropout rate");
        assertThat(names("unimodal baseline (language)")).containsExactly("unimodal baseline");
        assertThat(names("At test language present at test")).containsExactly("deployed");
        assertThat(names("Learning rate")).containsExactly("learning rate");
        assertThat(names("Early-fusion BiLSTM (bi-EFLSTM)")).containsExactly("bi-EFLSTM");
        assertThat(names("NCL")).containsExactly("negative co-learning");
        assertThat(names("p (Holm)")).containsExactly("p-value");
        assertThat(names("6 modalities, 12 utterances")).containsExactly("modality", "utterance");
    }

    @Test
    void partsOfOtherWordsAreNoTerms() {
        assertThat(names("Separate, drawn, lossless, refill, Run")).isEmpty();
    }

    @Test
    void theFirstRowOfATableIsItsHead() {
        var terms = new Terms(
                Markdown.parse("before\n\n| term | meaning | |\n|---|---|---|\n| ratio | a / b | of *two* |\n\nafter"));

        assertThat(terms.all()).containsExactly(new Terms.Term("ratio", "a / b; of two"));
    }

    private List<String> names(String text) {
        return guide.in(text).stream().map(Terms.Term::name).distinct().toList();
    }

    private String meaning(String text) {
        return guide.in(text).get(0).meaning();
    }
}
