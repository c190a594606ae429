package org.colearn.data;

/** The part an utterance plays: fitted on, chosen on, or reported on. */
public enum Split {
    TRAIN("train", "train"),
    VALID("valid", "validation"),
    TEST("test", "test");

    private final String key;
    private final String word;

    Split(String key, String word) {
        this.key = key;
        this.word = word;
    }

    /** What files call it: train, valid or test. */
    public String key() {
        return key;
    }

    /** What sentences call it: train, validation or test. */
    public String word() {
        return word;
    }
}
