package org.colearn.training;

import java.util.Map;
import java.util.TreeMap;

/** Lets another thread pause, resume, steer and stop a training; the trainer looks at it before every batch. */
public final class RunControl {
    private boolean paused;
    private boolean stopped;
    private final Map<String, Double> rates = new TreeMap<>();

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

    /**
     * Asks trainings that may be steered to drop these modalities at these rates, in [0, 1] by name, from their next batch on,
     * those that begin later included; other modalities stay as they are.
     */
    public synchronized void move(Map<String, Double> wanted) {
        rates.putAll(wanted);
    }

    /** Every rate that was asked for so far, the latest of each modality. */
    public synchronized Map<String, Double> rates() {
        return Map.copyOf(rates);
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
