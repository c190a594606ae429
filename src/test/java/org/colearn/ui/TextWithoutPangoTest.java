package org.colearn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** The tests pass on a machine with nothing but a JDK and Maven, which has no Pango. */
@EnabledOnOs(OS.LINUX)
class TextWithoutPangoTest {
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"negative", "±1.4 points … λ", "مرحبا", "नमस्ते", "mixed שלום text"})
    void textOfAnyScriptHasAWidth(String text) {
        assertThat(new Text(text).getLayoutBounds().getWidth()).isGreaterThan(10);
    }

    @Test
    void moreTextIsWider() {
        assertThat(width("co-learning")).isGreaterThan(width("learning"));
    }

    @Test
    void noTestHasLoadedPango() throws IOException {
        width("text");

        assertThat(Files.readString(Path.of("/proc/self/maps")))
                .contains("libjavafx_font_freetype.so")
                .doesNotContain("pango");
    }

    private static double width(String text) {
        return new Text(text).getLayoutBounds().getWidth();
    }
}
