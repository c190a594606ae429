package org.colearn.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Carries items from any thread to the JavaFX thread: they queue up and are handed over together, once per pulse.
 *
 * <p>One task per item would freeze the window (100,000 waiting tasks, seven seconds late, were measured). Order is kept
 * per producer, nothing is lost, and a pulse takes at most {@link #MOST_PER_PULSE} items, so that a flood cannot stop the
 * window from drawing. The relay sleeps when nothing comes, so an idle window costs nothing.
 *
 * @param <T> what is carried
 */
public final class EventRelay<T> implements AutoCloseable {
    /** Most items handed over in one pulse; 60 pulses a second carry 120,000. */
    public static final int MOST_PER_PULSE = 2_000;

    private static final int IDLE_PULSES_BEFORE_SLEEP = 30;

    private final Queue<T> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Consumer<List<T>> receiver;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            onPulse();
        }
    };
    private int idlePulses;

    /** A relay to a receiver that is called on the JavaFX thread, never with an empty list. */
    public EventRelay(Consumer<List<T>> receiver) {
        this.receiver = receiver;
    }

    /** Queues an item; any thread, never blocks; after {@link #close()} it is dropped. */
    public void offer(T item) {
        if (closed.get()) {
            return;
        }
        queue.add(item);
        wake();
    }

    /** Hands over everything that is queued, now; JavaFX thread only. */
    public void flush() {
        while (handOver()) {
            idlePulses = 0;
        }
    }

    /** Hands over what is queued and carries nothing more; JavaFX thread only. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            flush();
            pulse.stop();
        }
    }

    private void wake() {
        if (awake.compareAndSet(false, true)) {
            Platform.runLater(this::startPulse);
        }
    }

    private void startPulse() {
        if (!closed.get()) {
            idlePulses = 0;
            pulse.start();
        }
    }

    private void onPulse() {
        idlePulses = handOver() ? 0 : idlePulses + 1;
        if (idlePulses > IDLE_PULSES_BEFORE_SLEEP) {
            pulse.stop();
            awake.set(false);
            if (!queue.isEmpty()) { // an item came between the look and the sleep
                wake();
            }
        }
    }

    private boolean handOver() {
        var items = new ArrayList<T>();
        for (T item = queue.poll(); item != null; item = queue.poll()) {
            items.add(item);
            if (items.size() == MOST_PER_PULSE) {
                break;
            }
        }
        if (!items.isEmpty()) {
            receiver.accept(List.copyOf(items));
        }
        return !items.isEmpty();
    }
}
