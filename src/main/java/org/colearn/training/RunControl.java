package org.colearn.training;

/** Lets another thread pause, resume and stop a training; the trainer looks at it before every batch. */
public final class RunControl {
    private boolean paused;
    private boolean stopped;

    /** Asks the training to wait before its next batch. */
    public synchronized void pause() {
        paused = true;
    }

    /** Lets a waiting training go on. */
    public synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /** Asks the training to end before its next batch and keep its best checkpoint; also ends a pause. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** Whether a pause is asked for. */
    public synchronized boolean isPaused() {
        return paused && !stopped;
    }

    /** Whether a stop is asked for. */
    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Returns when no pause is asked for, or a stop is; an interrupt counts as a stop. */
    public synchronized void awaitResume() {
        while (paused && !stopped) {
            try {
                wait();
            } catch (InterruptedException interrupted) {
                stopped = true;
                Thread.currentThread().interrupt();
            }
        }
    }
}
