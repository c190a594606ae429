package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.colearn.model.Architecture;
import org.colearn.ui.text.UiText;
import org.junit.jupiter.api.Test;

/** The main job: choose, move sliders, train, pause, resume, stop and keep the best, read the verdict. */
class TrainingStoryTest extends WindowTest {
    @Test
    void aNewUserPressesTheOneHighlightedButtonAndGetsCurvesAndAVerdict() throws IOException {
        assertThat(enabled(UiIds.RUN)).isTrue();
        assertThat(lookup(".accent").queryAll()).hasSize(1);
        type(UiIds.number("epochs"), "2");
        type(UiIds.SEEDS, "0-1");

        press(UiIds.RUN);
        waitUntil(() -> state() == RunState.IDLE);

        assertThat(sentence(UiIds.REASON)).isEmpty();
        assertThat(verdict()).isNotEmpty().isNotEqualTo(UiText.of("verdict.none"));
        assertThat(saved("epochs.csv")).hasSize(4);
        assertThat(saved("result.json")).hasSize(5);
    }

    @Test
    void everyArchitectureTrainsFromTheWindow() {
        @SuppressWarnings("unchecked") // the id says what it holds
        ComboBox<Architecture> choice = node(UiIds.ARCHITECTURE, ComboBox.class);
        for (Architecture architecture : List.copyOf(choice.getItems())) {
            interact(() -> choice.setValue(architecture));
            type(UiIds.number("epochs"), "1");
            type(UiIds.SEEDS, "3");
            press(UiIds.RUN);
            waitUntil(() -> state() == RunState.IDLE);

            assertThat(sentence(UiIds.REASON)).isEmpty();
            assertThat(verdict()).isNotEmpty().isNotEqualTo(UiText.of("verdict.none"));
        }
    }

    @Test
    void sliderFieldAndLinkStayInStep() {
        reach(UiIds.slider("audio"));
        Slider audio = node(UiIds.slider("audio"), Slider.class);
        Slider video = node(UiIds.slider("video"), Slider.class);
        drag(audio.lookup(".thumb")).moveBy(-60, 0).drop();
        assertThat(audio.getValue()).isLessThan(0.8).isEqualTo(video.getValue());
        TextField field = node(UiIds.number("rate-video"), TextField.class);
        assertThat(Double.parseDouble(field.getText())).isEqualTo(video.getValue());

        type(UiIds.number("rate-audio"), "0.35");
        assertThat(video.getValue()).isEqualTo(0.35);

        press(UiIds.LINK);
        type(UiIds.number("rate-audio"), "0.1");
        assertThat(audio.getValue()).isEqualTo(0.1);
        assertThat(video.getValue()).isEqualTo(0.35);
    }

    @Test
    void aRunCanBePausedResumedAndStoppedAndKeepsTheBest() throws IOException {
        type(UiIds.number("epochs"), "5000");
        type(UiIds.SEEDS, "0");
        press(UiIds.RUN);
        waitUntil(new Growth(() -> picture("live-loss"))::seen);
        waitUntil(new Growth(() -> picture("live-score"))::seen);

        press(UiIds.PAUSE);
        assertThat(state()).isEqualTo(RunState.PAUSED);
        waitUntil(new Standstill(this::epochsSaved)::reached);
        long atPause = epochsSaved();

        press(UiIds.PAUSE);
        waitUntil(() -> epochsSaved() > atPause);

        press(UiIds.STOP);
        waitUntil(() -> state() == RunState.IDLE);
        assertThat(verdict()).isNotEmpty().isNotEqualTo(UiText.of("verdict.none"));
        assertThat(saved("model.zip")).hasSize(2);
        assertThat(enabled(UiIds.RUN)).isTrue();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        type(UiIds.SEEDS, "0");
        type(UiIds.number("epochs"), "5000");
        reach(UiIds.slider("audio"));
        double before = node(UiIds.slider("audio"), Slider.class).getValue();
        push(KeyCode.LEFT);
        assertThat(node(UiIds.slider("video"), Slider.class).getValue()).isLessThan(before);

        push(KeyCode.CONTROL, KeyCode.R);
        waitUntil(() -> state() == RunState.RUNNING);
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(state()).isEqualTo(RunState.PAUSED);
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(state()).isEqualTo(RunState.RUNNING);
        push(KeyCode.CONTROL, KeyCode.PERIOD);
        waitUntil(() -> state() == RunState.IDLE);

        push(KeyCode.F1);
        assertThat(node(UiIds.KEYS_OVERLAY).isVisible()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(node(UiIds.KEYS_OVERLAY).isVisible()).isFalse();
    }

    @Test
    void closingDuringARunAsksOnceAndEndsEveryThread() {
        type(UiIds.number("epochs"), "5000");
        press(UiIds.RUN);
        waitUntil(() -> epochsSaved() > 0);

        requestClose();
        assertThat(node(UiIds.CLOSE_STRIP).isVisible()).isTrue();
        press(UiIds.CLOSE_CANCEL);
        assertThat(node(UiIds.CLOSE_STRIP).isVisible()).isFalse();
        assertThat(state()).isEqualTo(RunState.RUNNING);

        requestClose();
        press(UiIds.CLOSE_CONFIRM);
        waitUntil(() -> !stage().isShowing());
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("experiment"));
    }

    /** A number that changes whenever the node looks different; on the window's thread. */
    private int picture(String id) {
        WritableImage image = node(id).snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return Arrays.hashCode(pixels);
    }

    private void requestClose() {
        interact(() -> stage().getOnCloseRequest().handle(new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private String verdict() {
        return node("verdict-chip", Labeled.class).getText();
    }

    private long epochsSaved() throws IOException {
        long rows = 0;
        for (Path file : saved("epochs.csv")) {
            rows += Files.readAllLines(file).size() - 1;
        }
        return rows;
    }

    private List<Path> saved(String name) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.endsWith(name)).toList();
        }
    }
}
