package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSettingTest {
    private final NumberSetting rate =
            new NumberSetting(new NumberSetting.Rule("rate-audio", "The rate of audio", "Share.", 0, 1, false), 0.8);
    private final NumberSetting epochs =
            new NumberSetting(new NumberSetting.Rule("epochs", "Epochs", "Passes.", 1, 10_000, true), 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.35|0.35", "0,35|0.35", ".5|0.5", "35 %|0.35", " 1 |1", "1e-2|0.01", "100%|1"})
    void numbersAreReadAsPeopleWriteThem(String text, double value) {
        rate.text().set(text);

        assertThat(rate.problem().get()).isEmpty();
        assertThat(rate.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|The rate of audio is 2; it must be between 0 and 1.",
                "-0.1|The rate of audio is -0.1; it must be between 0 and 1.",
                "a lot|The rate of audio: “a lot” is not a number; type digits, such as 0.8.",
                "NaN|The rate of audio: “NaN” is not a number; type digits, such as 0.8.",
                "1e999|The rate of audio: “1e999” is not a number; type digits, such as 0.8.",
                "' '|The rate of audio is empty; type a number between 0 and 1."
            })
    void aWrongNumberIsExplainedAndTheLastRightOneKept(String text, String sentence) {
        rate.text().set(text);

        assertThat(rate.problem().get()).isEqualTo(sentence);
        assertThat(rate.value()).isEqualTo(0.8);
    }

    @Test
    void aFractionOfAnEpochIsRefused() {
        epochs.text().set("2.5");

        assertThat(epochs.problem().get()).isEqualTo("Epochs is 2.5; it must be a whole number.");
    }

    @Test
    void zeroEpochsAreRefused() {
        epochs.text().set("0");

        assertThat(epochs.problem().get()).isEqualTo("Epochs is 0; it must be between 1 and 10000.");
    }

    @Test
    void aChangedValueIsMarkedAndCanBeReset() {
        rate.text().set("0.4");
        assertThat(rate.changed().get()).isTrue();

        rate.reset();

        assertThat(rate.changed().get()).isFalse();
        assertThat(rate.text().get()).isEqualTo("0.8");
    }

    @Test
    void aNewRecommendationMovesOnlyWhatTheUserLeftAlone() {
        epochs.recommend(50);
        rate.set(0.4);
        rate.recommend(0.6);

        assertThat(epochs.value()).isEqualTo(50);
        assertThat(rate.value()).isEqualTo(0.4);
        assertThat(rate.changed().get()).isTrue();
    }

    @Test
    void anObjectionFromOutsideShowsUntilItIsTakenBack() {
        epochs.object("That is too many for these data.");
        assertThat(epochs.problem().get()).isEqualTo("That is too many for these data.");

        epochs.object("");

        assertThat(epochs.problem().get()).isEmpty();
    }
}
