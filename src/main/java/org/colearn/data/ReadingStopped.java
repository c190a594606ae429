package org.colearn.data;

/** The user stopped a reading; nothing was opened. */
public final class ReadingStopped extends DataException {
    private static final long serialVersionUID = 1L;

    ReadingStopped(String source) {
        super("The reading of " + source + " was stopped; nothing was opened.");
    }
}
