package org.colearn.data.pickle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;
import org.colearn.data.Reading;
import org.colearn.data.ReadingStopped;

/** Reads what a pickle of protocol 0 to 5, from Python 2 or 3, holds. */
public final class PickleFile {
    /** The bytes, a copy of a text while it is decoded, and containers. */
    private static final int BYTES_PER_BYTE = 3;

    private PickleFile() {}

    /**
     * The object in the file: a text, number, boolean, byte[], {@link PickledArray}, list, tuple (Object[]), map from texts
     * in file order, or null; sets are lists.
     *
     * @throws DataException with a sentence if the file is damaged, too large for the memory, or names any other class
     */
    public static Object read(Path file) {
        try (var in = new BufferedInputStream(Reading.of(file), 1 << 16)) {
            return read(in, Files.size(file), file.toString());
        } catch (IOException e) {
            throw new DataException(file + " could not be read; check that it may be read and copy it again.", e);
        }
    }

    /** The same from a stream that has so many bytes left; {@code where} names it in errors. */
    public static Object read(InputStream in, long length, String where) {
        MemoryBudget.require(BYTES_PER_BYTE * length, where);
        try {
            return new DataUnpickler(new BoundedInput(in, length)).load();
        } catch (ReadingStopped stopped) {
            throw stopped;
        } catch (DataException e) {
            throw new DataException(
                    where + " cannot be read as a pickle: " + e.getMessage().replaceFirst("\\.$", "") + ".", e);
        } catch (IOException | RuntimeException e) {
            // The library meets damaged streams with whatever exception comes first.
            throw new DataException(where + " is not a complete pickle; copy it again.", e);
        }
    }
}
