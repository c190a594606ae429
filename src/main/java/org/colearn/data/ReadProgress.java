package org.colearn.data;

/** Told now and then how far the reading of data is, in the thread that reads. */
@FunctionalInterface
public interface ReadProgress {
    /** Reads to the end and tells nobody. */
    ReadProgress NONE = share -> true;

    /**
     * A share of the bytes has been read.
     *
     * @param share from 0 to 1; an estimate where files are compressed
     * @return whether to go on; false stops the reading with a {@link ReadingStopped}
     */
    boolean reached(double share);
}
