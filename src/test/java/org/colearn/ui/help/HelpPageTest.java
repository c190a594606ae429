package org.colearn.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpPageTest {
    @Test
    void everyChapterOfTheGuideIsInTheHelp() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/guide"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md")))
                    .containsExactlyInAnyOrderElementsOf(HelpPage.CHAPTERS);
        }
    }
}
