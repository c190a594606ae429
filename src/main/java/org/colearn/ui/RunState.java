package org.colearn.ui;

/** What the window's experiment, or its sweep, is doing. */
public enum RunState {
    /** Nothing runs; something new may start. */
    IDLE,
    /** The data are being prepared; no training has begun. */
    LOADING,
    /** Models are being trained. */
    RUNNING,
    /** The user paused; nothing is computed. */
    PAUSED,
    /** The user asked to stop; the batches under way end, and an experiment tests its best checkpoints. */
    STOPPING;

    /** Whether something is under way. */
    public boolean busy() {
        return this != IDLE;
    }
}
