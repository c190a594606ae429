package org.colearn.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UiTextTest {
    private static final Pattern WHOLE_KEY = Pattern.compile("UiText\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everyKeyWrittenInTheSourcesHasItsText() throws IOException {
        List<String> keys;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/colearn/ui"))) {
            keys = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(UiTextTest::keys)
                    .distinct()
                    .toList();
        }

        assertThat(keys).hasSizeGreaterThan(50).allMatch(UiText::has);
    }

    @Test
    void placesAreFilledAndApostrophesStay() {
        assertThat(UiText.of("number.outside", "Epochs", "0", "1", "9"))
                .isEqualTo("Epochs is 0; it must be between 1 and 9.");
    }

    private static Stream<String> keys(Path file) {
        try {
            return WHOLE_KEY.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
