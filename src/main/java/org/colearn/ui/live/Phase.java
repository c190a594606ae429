package org.colearn.ui.live;

/** Where a run stands. */
enum Phase {
    WAITING,
    RUNNING,
    PAUSED,
    COMPLETED,
    STOPPED,
    FAILED;

    boolean over() {
        return this == COMPLETED || this == STOPPED || this == FAILED;
    }
}
