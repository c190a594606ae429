package org.colearn.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Makes folders that nobody had before, named after what they hold and the time. */
final class NewFolder {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_OF_A_SECOND = 1_000;

    private NewFolder() {}

    /**
     * Making a folder succeeds for one process only, so two that start in the same second get two folders. The time is there
     * for people; a clock that jumps changes a name and nothing else.
     *
     * @throws StoreException with a sentence if it cannot be made
     */
    static Path in(Path output, String name) {
        try {
            Files.createDirectories(output);
            return make(output, stamped(name));
        } catch (IOException cause) {
            throw AtomicFile.unwritable(output, cause);
        }
    }

    private static Path make(Path output, String name) throws IOException {
        for (int attempt = 1; attempt < MOST_OF_A_SECOND; attempt++) {
            Path folder = output.resolve(attempt == 1 ? name : name + "-" + attempt);
            try {
                return Files.createDirectory(folder);
            } catch (FileAlreadyExistsException ignored) {
                // another experiment has it; the next number may be free
            }
        }
        throw new IOException("there are " + MOST_OF_A_SECOND + " folders named " + name);
    }

    private static String stamped(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String trimmed =
                plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("^-|-$", "");
        String stamp = LocalDateTime.now(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT));
        return (trimmed.isEmpty() ? "experiment" : trimmed) + "-" + stamp;
    }
}
