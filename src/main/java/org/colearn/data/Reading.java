package org.colearn.data;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Counts the bytes that readers take in, for a {@link ReadProgress}. Bound to the thread that reads, so that a reader deep
 * within a layout need not know who is watching.
 */
public final class Reading {
    private static final ThreadLocal<Reading> CURRENT = new ThreadLocal<>();
    private static final double LEAST_STEP = 0.002;

    private final String source;
    private final ReadProgress progress;
    private final long expected;
    private long read;
    private double told = -1;

    private Reading(String source, long expected, ReadProgress progress) {
        this.source = source;
        this.expected = expected;
        this.progress = progress;
    }

    /** Runs a reading of a file or folder under somebody's eyes. */
    static <T> T watched(Path path, ReadProgress progress, Supplier<T> reading) {
        var watch = new Reading(path.toString(), bytes(path), progress);
        CURRENT.set(watch);
        try {
            watch.tell(0);
            T result = reading.get();
            watch.tell(1);
            return result;
        } finally {
            CURRENT.remove();
        }
    }

    /**
     * So many bytes more have come in; may be called from anywhere, watched or not.
     *
     * @throws ReadingStopped if whoever watches wants no more
     */
    public static void took(long bytes) {
        Reading current = CURRENT.get();
        if (current != null && bytes > 0) {
            current.read += bytes;
            double share = Math.min(1, current.read / (double) Math.max(1, current.expected));
            if (share - current.told >= LEAST_STEP) {
                current.tell(share);
            }
        }
    }

    /** A file's bytes, counted as they are read. */
    public static InputStream of(Path file) throws IOException {
        return new FilterInputStream(Files.newInputStream(file)) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                took(count);
                return count;
            }
        };
    }

    private void tell(double share) {
        told = share;
        if (!progress.reached(share)) {
            throw new ReadingStopped(source);
        }
    }

    private static long bytes(Path path) {
        try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
            return files.filter(Files::isRegularFile).mapToLong(Reading::size).sum();
        } catch (IOException unreadable) {
            return 1; // the reader will say so
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }
}
