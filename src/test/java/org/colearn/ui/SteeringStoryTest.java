package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.colearn.ui.text.UiText;
import org.junit.jupiter.api.Test;

/** A rate is moved while a model is trained: saved before, marked on the curve, kept with the run, out of the statistics. */
class SteeringStoryTest extends WindowTest {
    @Test
    void aRateMovedDuringARunSavesTheModelMarksTheCurveAndLeavesTheRunOutOfTheVerdict() throws IOException {
        type(UiIds.number("epochs"), "5000");
        type(UiIds.SEEDS, "0");
        press(UiIds.RUN);
        waitUntil(() -> !saved("epochs.csv", "\n1,").isEmpty());

        interact(() -> node("live-dials", TitledPane.class).setExpanded(true));
        reach("live-rate-audio");
        double before = node("live-rate-audio", Slider.class).getValue();
        push(KeyCode.LEFT);
        push(KeyCode.LEFT);
        waitUntil(() -> !saved("checkpoint-epoch-", "").isEmpty());
        waitUntil(() -> shows(UiText.of("live.caption.moved")));
        assertThat(node("live-rate-audio", Slider.class).getValue()).isLessThan(before);
        assertThat(state()).isEqualTo(RunState.RUNNING);

        press(UiIds.STOP);
        waitUntil(() -> state() == RunState.IDLE);
        assertThat(node("verdict-chip", Labeled.class).getAccessibleText()).contains("moved by hand");
        assertThat(saved("result.json", "\"rateChanges\"")).hasSize(2); // of the multimodal run and of the experiment
        assertThat(saved("checkpoint-epoch-", "")).hasSize(1);
        assertThat(node("live-dials").isVisible()).isFalse();
    }

    @Test
    void dialsThatDropEverythingSayWhyAndChangeNothing() throws IOException {
        type(UiIds.number("epochs"), "5000");
        type(UiIds.SEEDS, "0");
        press(UiIds.RUN);
        waitUntil(() -> !saved("epochs.csv", "\n1,").isEmpty());

        interact(() -> {
            node("live-dials", TitledPane.class).setExpanded(true);
            List.of("language", "audio", "video")
                    .forEach(name -> node("live-rate-" + name, Slider.class).setValue(1));
        });
        waitUntil(() -> shows(UiText.of("modalities.allDropped")));
        assertThat(saved("checkpoint-epoch-", "")).isEmpty();
    }

    private boolean shows(String words) {
        return from(node("live-view")).lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.isVisible()
                        && label.getText() != null
                        && label.getText().contains(words));
    }

    private List<Path> saved(String name, String words) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name) && holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return words.isEmpty() || Files.readString(file).contains(words);
        } catch (IOException beingWritten) {
            return false;
        }
    }
}
