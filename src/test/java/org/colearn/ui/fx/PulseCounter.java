package org.colearn.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/** Counts the pulses of a window from its making to its stop, and the gaps between two; for measurements by hand. */
public final class PulseCounter extends AnimationTimer {
    /** A gap after which a screen of 60 pictures a second showed the same one twice. */
    private static final long MISSED = TimeUnit.MICROSECONDS.toNanos(2 * 16_667);

    private final long begin = System.nanoTime();
    private long last = begin;
    private final List<Long> gaps = new ArrayList<>();
    private long end;

    @Override
    public void handle(long now) {
        long time = System.nanoTime();
        gaps.add(time - last);
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
        long[] sorted = gaps.stream().mapToLong(gap -> gap).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%.1f pulses/s, gap median %.1f ms, 95 of 100 within %.1f ms, longest %.0f ms, %d missed a picture of a 60 Hz screen",
                sorted.length / seconds(),
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6,
                gaps.stream().filter(gap -> gap > MISSED).count());
    }
}
