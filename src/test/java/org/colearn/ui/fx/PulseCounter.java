package org.colearn.ui.fx;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/** Counts the pulses of a window from its making to its stop, and the longest gap between two; for measurements by hand. */
public final class PulseCounter extends AnimationTimer {
    private final long begin = System.nanoTime();
    private long last = begin;
    private int pulses;
    private long longestGap;
    private long end;

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        pulses++;
        longestGap = Math.max(longestGap, time - last);
        last = time;
    }

    @Override
    public void stop() {
        super.stop();
        end = System.nanoTime();
    }

    /** Seconds counted, after the stop. */
    public double seconds() {
        return (end - begin) / 1e9;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.1f pulses/s, longest gap %d ms",
                pulses / seconds(),
                TimeUnit.NANOSECONDS.toMillis(longestGap));
    }
}
