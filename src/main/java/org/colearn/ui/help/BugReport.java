package org.colearn.ui.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colearn.store.AtomicFile;
import org.colearn.ui.text.UiText;

/**
 * What somebody who is to mend a fault needs: versions and the end of the log; no data. Nothing is sent: it becomes a file that
 * the user reads and sends, or does not.
 *
 * @param when when it was made
 * @param machine versions and machine, in lines
 * @param log the log's last lines
 * @param home the user's home, which the text shows as "~"
 */
record BugReport(LocalDateTime when, String machine, List<String> log, String home) {
    /** Where {@code app} says that it logs; absent in tests. */
    static final String LOG_FOLDER = "colearn.log.folder";

    static final int LINES = 300;

    BugReport {
        log = List.copyOf(log);
    }

    static BugReport ofThisProcess() {
        List<String> log = Optional.ofNullable(System.getProperty(LOG_FOLDER))
                .map(folder -> lastLines(Path.of(folder)))
                .orElse(List.of());
        return new BugReport(
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                Machine.ofThisProcess(),
                log,
                System.getProperty("user.home"));
    }

    String text() {
        String words = UiText.of("help.report.text", when, machine, String.join("\n", log));
        return home.length() > 1 ? words.replace(home, "~") : words; // a home of "/" would take every slash away
    }

    /**
     * Writes it into a folder, which is made if it is missing.
     *
     * @return the file
     * @throws org.colearn.store.StoreException with a sentence if it cannot be written
     */
    Path save(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(
                "bug-report-" + when.format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)) + ".txt");
        AtomicFile.write(file, text());
        return file;
    }

    /** The end of the log file written last; a log that cannot be read is told in its place. */
    static List<String> lastLines(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> latest = files.filter(file -> file.toString().endsWith(".log"))
                    .max(Comparator.comparingLong(file -> file.toFile().lastModified()));
            if (latest.isEmpty()) {
                return List.of();
            }
            // Not readAllLines: a log may hold bytes of a library that are no UTF-8.
            List<String> lines = new String(Files.readAllBytes(latest.get()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException unreadable) {
            return List.of(UiText.of("help.report.noLog", folder, unreadable.getMessage()));
        }
    }
}
