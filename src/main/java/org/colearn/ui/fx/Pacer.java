package org.colearn.ui.fx;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Runs a task at most once per interval, however often it is asked for; the last wish is always served, at most one
 * interval late. JavaFX thread only.
 */
public final class Pacer {
    private final PauseTransition interval;
    private final Runnable task;

    /** A pacer for a task. */
    public Pacer(Duration shortest, Runnable task) {
        this.interval = new PauseTransition(shortest);
        this.task = task;
        interval.setOnFinished(event -> task.run());
    }

    /** Asks for the task within one interval. */
    public void request() {
        if (interval.getStatus() != Animation.Status.RUNNING) {
            interval.playFromStart();
        }
    }

    /** Runs the task at once, instead of a wish that waits. */
    public void now() {
        interval.stop();
        task.run();
    }

    /** Forgets a wish that waits. */
    public void stop() {
        interval.stop();
    }
}
