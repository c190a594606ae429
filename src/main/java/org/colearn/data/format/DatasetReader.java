package org.colearn.data.format;

import java.nio.file.Path;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;

/** Opens one layout of files; a new one is one implementation and one entry in {@link DatasetReaders}. */
public interface DatasetReader {
    /** What the layout is called and what it looks like, as one phrase for the user. */
    String layout();

    /** Whether an existing file or folder looks like this layout; judged by names and first bytes only, never throws. */
    boolean recognises(Path path);

    /**
     * Reads everything, as the choices say where files leave something open.
     *
     * @throws org.colearn.data.DataException with a sentence: what is wrong, in which file, what to do
     */
    Dataset read(Path path, ReadChoices choices);
}
