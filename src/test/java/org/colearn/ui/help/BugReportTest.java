package org.colearn.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BugReportTest {
    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 11, 24, 17, 45, 3);

    @TempDir
    private Path folder;

    @Test
    void itHoldsVersionsAndLogAndHidesTheHome() {
        var report = new BugReport(WHEN, "Java 17", List.of("WARNING: /home/ada/data.npz has NaN"), "/home/ada");

        assertThat(report.text())
                .contains("Java 17", "WARNING: ~/data.npz has NaN")
                .doesNotContain("ada/");
    }

    @Test
    void bracesInTheLogAreNoPlacesToFill() {
        var report = new BugReport(WHEN, "Java 17", List.of("cannot read {0} 'it''s'"), "/home/ada");

        assertThat(report.text()).contains("cannot read {0} 'it''s'");
    }

    @Test
    void theNewestLogIsReadFromItsEnd() throws IOException {
        Files.writeString(folder.resolve("colearn.0.1.log"), "old\n");
        Files.setLastModifiedTime(folder.resolve("colearn.0.1.log"), FileTime.fromMillis(0));
        Files.write(
                folder.resolve("colearn.0.0.log"),
                IntStream.range(0, 1000).mapToObj(i -> "line " + i).toList());
        Files.writeString(folder.resolve("colearn.0.0.log.lck"), "");

        assertThat(BugReport.lastLines(folder))
                .hasSize(BugReport.LINES)
                .endsWith("line 999")
                .doesNotContain("old");
    }

    @Test
    void bytesThatAreNoTextDoNotSpoilTheReport() throws IOException {
        Files.write(folder.resolve("colearn.0.0.log"), new byte[] {'a', (byte) 0xff, '\n', 'b', '\n'});

        assertThat(BugReport.lastLines(folder)).hasSize(2).endsWith("b");
    }

    @Test
    void aMissingLogIsToldInItsPlace() {
        assertThat(BugReport.lastLines(folder.resolve("nowhere")))
                .singleElement()
                .asString()
                .contains("nowhere", "could not be read");
    }

    @Test
    void aHomeThatIsTheRootTakesNoSlashAway() {
        var report = new BugReport(WHEN, "Java 17", List.of("WARNING: /data/mosi.npz has NaN"), "/");

        assertThat(report.text()).contains("/data/mosi.npz");
    }

    @Test
    void itIsSavedWhole() throws IOException {
        var report = new BugReport(WHEN, "Java 17", List.of("one", "two"), "/home/ada");

        Path file = report.save(folder.resolve("new/deep"));

        assertThat(file).hasFileName("bug-report-20261124-174503.txt");
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(report.text());
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new BugReport(WHEN, "", List.of(), "/home/ada").save(file))
                .isInstanceOf(IOException.class);
    }
}
