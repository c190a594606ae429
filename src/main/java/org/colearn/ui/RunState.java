package org.colearn.ui;

/** What the window's experiment is doing. */
public enum RunState {
    /** Nothing runs; a new experiment may start. */
    IDLE,
    /** The data are being prepared; no training has begun. */
    LOADING,
    /** Models are being trained. */
    RUNNING,
    /** The user paused; nothing is computed. */
    PAUSED,
    /** The user asked to stop; the batches under way end and the best checkpoints are tested. */
    STOPPING;

    /** Whether an experiment is under way. */
    public boolean busy() {
        return this != IDLE;
    }
}
