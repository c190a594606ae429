package org.colearn.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.colearn.data.WholeFile;

/** Writes text to wherever a user points, files whole or not at all, and says in a sentence why it cannot. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes text as UTF-8, replacing a file of that name; a link is followed. What is no file (a device, a pipe) is written
     * to, never replaced.
     *
     * @throws StoreException with a sentence if it cannot be written; an older file of that name is then unchanged
     */
    public static void write(Path file, String text) {
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "it is a folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            } else {
                WholeFile.write(
                        Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(),
                        out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException cause) {
            throw unwritable(file, cause);
        }
    }

    /** One sentence for a path that cannot be written to. */
    static StoreException unwritable(Path path, IOException cause) {
        return new StoreException(
                "Cannot write " + path + ": " + reason(cause) + "; choose another folder or make room there.", cause);
    }

    /** What went wrong, without the path that Java repeats in its messages. */
    static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
