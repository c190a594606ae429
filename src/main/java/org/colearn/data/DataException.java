package org.colearn.data;

/** Data that cannot be used; the message is one sentence for the user: what is wrong, where, what to do. */
public class DataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show. */
    public DataException(String sentence) {
        super(sentence);
    }

    /** With the sentence to show and what led to it. */
    public DataException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
