package org.colearn.training;

/** How a run ended; whatever was computed before is kept with it. */
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
