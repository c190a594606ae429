package org.colearn.ui.setup;

import org.colearn.data.DataSpec;
import org.colearn.data.ReadProgress;

/** Reads data in the background. */
@FunctionalInterface
public interface DataOpener {
    /**
     * Reads and inspects what a specification names; takes as long as the files are large, unless the progress stops it.
     *
     * @throws org.colearn.data.DataException with a sentence if it cannot be read, or was stopped
     */
    OpenedData open(DataSpec spec, ReadProgress progress);
}
