package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final Logger ROOT = Logger.getLogger("");

    private final List<Handler> handlers = List.of(ROOT.getHandlers());
    private final Thread.UncaughtExceptionHandler uncaught = Thread.getDefaultUncaughtExceptionHandler();

    @TempDir
    private Path folder;

    /** The log belongs to the process; other tests must find it as it was. */
    @AfterEach
    void restore() {
        for (Handler opened : ROOT.getHandlers()) {
            ROOT.removeHandler(opened);
            opened.close();
        }
        handlers.forEach(ROOT::addHandler);
        Thread.setDefaultUncaughtExceptionHandler(uncaught);
    }

    @Test
    void ofFiveFilesOfOneMegabyteTheOldestGivesWay() throws IOException {
        LogFile log = LogFile.open(folder);
        String much = "-".repeat(10_000);

        for (int entry = 0; entry < 700; entry++) {
            log.record("entry " + entry + much, new IllegalStateException("for the log"));
        }

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(5).allSatisfy(file -> assertThat(Files.size(file))
                    .isLessThan(1_050_000));
            assertThat(logs).noneSatisfy(file -> assertThat(file).content().contains("entry 0-"));
        }
        assertThat(folder.resolve("colearn.0.0.log")).content().contains("entry 699-", "for the log");
    }

    @Test
    void anExceptionThatEndsAThreadIsInTheLog() throws InterruptedException {
        LogFile.open(folder);

        var broken = new Thread(
                () -> {
                    throw new IllegalStateException("nobody caught this");
                },
                "breaker");
        broken.start();
        broken.join();

        assertThat(folder.resolve("colearn.0.0.log"))
                .content()
                .contains("Thread breaker ended by an exception.", "nobody caught this");
    }
}
