package org.colearn.ui.sweep;

/** What the window's sweep is doing. */
enum SweepState {
    /** Nothing runs. */
    IDLE,
    /** The data are being prepared. */
    LOADING,
    /** Runs are being trained. */
    RUNNING,
    /** The user paused; nothing is computed. */
    PAUSED,
    /** The user asked to stop; the batches under way end. */
    STOPPING;

    boolean busy() {
        return this != IDLE;
    }
}
