package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.TextField;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.npz.NpzWriter;
import org.junit.jupiter.api.Test;

/** What is wrong is said in place, Run waits, and nothing is lost. */
class BadInputStoryTest extends WindowTest {
    @Test
    void aRateOfTwoIsExplainedBelowItsField() {
        type(UiIds.number("rate-audio"), "2");

        String sentence = "The dropout rate of audio is 2; it must be between 0 and 1.";
        assertThat(sentence(UiIds.problem("rate-audio"))).isEqualTo(sentence);
        assertThat(sentence(UiIds.REASON)).isEqualTo(sentence);
        assertThat(enabled(UiIds.RUN)).isFalse();

        press(UiIds.reset("rate-audio"));
        assertThat(sentence(UiIds.REASON)).isEmpty();
        assertThat(enabled(UiIds.RUN)).isTrue();
    }

    @Test
    void zeroEpochsAreExplained() {
        type(UiIds.number("epochs"), "0");

        assertThat(sentence(UiIds.problem("epochs"))).isEqualTo("Epochs is 0; it must be between 1 and 10000.");
        assertThat(enabled(UiIds.RUN)).isFalse();
    }

    @Test
    void aMissingFileIsExplainedAndTheRestOfTheSetupStays() {
        type(UiIds.number("epochs"), "7");
        Path missing = output.resolve("gone.npz");
        interact(() -> window().setup().openData(missing.toString()));
        waitUntil(() -> !sentence(UiIds.DATA_PROBLEM).isEmpty());

        assertThat(sentence(UiIds.DATA_PROBLEM)).contains("gone.npz");
        assertThat(enabled(UiIds.RUN)).isFalse();
        assertThat(node(UiIds.number("epochs"), TextField.class).getText()).isEqualTo("7");
    }

    @Test
    void aFolderThatIsAFileIsExplainedAndTheRunGoesOnWithoutSaving() throws IOException {
        Path file = Files.writeString(output.resolve("notes.txt"), "not a folder");
        paste(UiIds.OUTPUT_FOLDER, file.toString());
        assertThat(sentence(UiIds.OUTPUT_PROBLEM)).startsWith(file + " is a file;");
        assertThat(enabled(UiIds.RUN)).isFalse();

        press(UiIds.WITHOUT_SAVING);

        assertThat(enabled(UiIds.RUN)).isTrue();
        assertThat(window().setup().output().target()).isEmpty();
    }

    @Test
    void nanAreCountedAndReplacedOnlyOnTheUsersWord() throws IOException {
        Path file = output.resolve("broken.npz");
        NpzWriter.write(file, brokenArrays());
        interact(() -> window().setup().openData(file.toString()));
        waitUntil(() -> window().setup().dataset().isPresent());
        assertThat(sentence(UiIds.REASON)).contains("1 NaN").contains("audio");
        assertThat(enabled(UiIds.RUN)).isFalse();

        assertThat(node(UiIds.REPLACE_BY_ZERO).isVisible()).isTrue();
        press(UiIds.REPLACE_BY_ZERO);

        assertThat(sentence(UiIds.REASON)).isEmpty();
        assertThat(enabled(UiIds.RUN)).isTrue();
    }

    /** Forty utterances of two steps, one NaN in audio. */
    private static Map<String, NpzArray> brokenArrays() {
        int utterances = 40;
        float[] language = new float[utterances * 2 * 3];
        float[] audio = new float[utterances * 2 * 2];
        long[] label = new long[utterances];
        for (int i = 0; i < language.length; i++) {
            language[i] = i % 7;
        }
        for (int i = 0; i < audio.length; i++) {
            audio[i] = i % 5;
        }
        Arrays.setAll(label, i -> i % 2);
        audio[5] = Float.NaN;
        var arrays = new LinkedHashMap<String, NpzArray>();
        arrays.put("language", new NpzArray.Floats(new int[] {utterances, 2, 3}, language));
        arrays.put("audio", new NpzArray.Floats(new int[] {utterances, 2, 2}, audio));
        arrays.put("label", new NpzArray.Wholes(new int[] {utterances}, label));
        return arrays;
    }
}
