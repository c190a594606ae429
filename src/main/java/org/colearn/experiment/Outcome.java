package org.colearn.experiment;

/** How a run ended; whatever was computed before is kept in its {@link RunResult}. */
public sealed interface Outcome {
    /** All epochs ran. */
    record Completed() implements Outcome {}

    /** The user stopped it; the best checkpoint so far was kept. */
    record Stopped() implements Outcome {}

    /**
     * It could not go on.
     *
     * @param reason one sentence: what went wrong, where, what to do
     */
    record Failed(String reason) implements Outcome {}
}
