package org.colearn.training;

import java.util.function.Consumer;

/** Where a training waits while it is paused, saying so, and learns that it was stopped. */
final class PauseGate {
    private final RunControl control;
    private final Consumer<TrainingEvent> listener;
    private long pausedNanos;

    PauseGate(RunControl control, Consumer<TrainingEvent> listener) {
        this.control = control;
        this.listener = listener;
    }

    /** Waits out a pause; false if the training is to stop (an interrupt of its thread counts as a stop). */
    boolean mayGoOn() {
        if (control.isPaused()) {
            long since = System.nanoTime();
            listener.accept(new TrainingEvent.Paused());
            control.awaitResume();
            pausedNanos += System.nanoTime() - since;
            if (!control.isStopped()) {
                listener.accept(new TrainingEvent.Resumed());
            }
        }
        return !control.isStopped() && !Thread.currentThread().isInterrupted();
    }

    /** Time spent paused so far. */
    long pausedNanos() {
        return pausedNanos;
    }
}
