package org.colearn.data;

/** The part an utterance plays: fitted on, chosen on, or reported on. */
public enum Split {
    TRAIN,
    VALID,
    TEST
}
