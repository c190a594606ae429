package org.colearn.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What files held when they were last read; a file is read again when its time, size or identity has changed. */
final class FileCache<T> {
    private final Function<Path, T> reader;
    private final Map<Path, Read<T>> known = new ConcurrentHashMap<>();

    /**
     * A cache in front of a reader.
     *
     * @param reader throws a {@link StoreException} for a file it cannot read; that is not kept
     */
    FileCache(Function<Path, T> reader) {
        this.reader = reader;
    }

    private record Stamp(Instant modified, long size, String file) {}

    private record Read<T>(Stamp stamp, T value) {}

    T get(Path file) {
        Stamp now = stamp(file);
        Read<T> before = known.get(file);
        if (before != null && before.stamp().equals(now)) {
            return before.value();
        }
        T value = reader.apply(file);
        known.put(file, new Read<>(now, value));
        return value;
    }

    Instant modified(Path file) {
        return stamp(file).modified();
    }

    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    attributes.lastModifiedTime().toInstant(), attributes.size(), String.valueOf(attributes.fileKey()));
        } catch (IOException cause) {
            throw new StoreException("Cannot read " + file + ": " + AtomicFile.reason(cause) + ".", cause);
        }
    }
}
