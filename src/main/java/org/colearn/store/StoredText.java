package org.colearn.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text file of the store, whatever has become of it. */
final class StoredText {
    /** Predictions of half a million test items come to less. */
    private static final long MOST_BYTES = 1L << 26;

    private StoredText() {}

    /**
     * All of it.
     *
     * @throws StoreException with a sentence that names the file
     */
    static String read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new StoreException(file + (Files.exists(file) ? " is no file." : " does not exist."));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new StoreException(file + " is larger than anything the workbench writes.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException cause) {
            throw new StoreException(file + " is no text; it is damaged or not ours.", cause);
        } catch (IOException cause) {
            throw new StoreException("Cannot read " + file + ": " + AtomicFile.reason(cause) + ".", cause);
        }
    }
}
