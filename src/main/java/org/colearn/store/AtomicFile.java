package org.colearn.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: to a temporary name in the same folder, to the disk, then renamed. */
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
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), text);
            }
        } catch (IOException cause) {
            throw unwritable(file, cause);
        }
    }

    private static void replace(Path file, String text) throws IOException {
        // Not a temporary file of the JDK, which only its owner may read.
        Path temporary = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            flush(temporary, text);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void flush(Path temporary, String text) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
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
