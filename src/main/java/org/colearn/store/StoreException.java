package org.colearn.store;

/** A file that cannot be written, or cannot be read as what it should be; the message is one sentence for the user. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public StoreException(String sentence) {
        super(sentence);
    }

    /** With the sentence to show and what led to it. */
    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
