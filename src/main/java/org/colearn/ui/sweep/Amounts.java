package org.colearn.ui.sweep;

import org.colearn.ui.text.UiText;

/** Times and sizes in the words a person would use. */
final class Amounts {
    private static final double MINUTE = 60;
    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final double MEGABYTE = 1e6;

    private Amounts() {}

    /** "less than a minute", "about 5 min", "about 2 h 10 min", "about 3 days". */
    static String time(double seconds) {
        if (seconds < MINUTE) {
            return UiText.of("sweep.time.short");
        }
        if (seconds < HOUR) {
            return UiText.of("sweep.time.minutes", Math.round(seconds / MINUTE));
        }
        if (seconds < DAY) {
            long minutes = Math.round(seconds / MINUTE);
            return UiText.of("sweep.time.hours", minutes / 60, minutes % 60);
        }
        return UiText.of("sweep.time.days", Math.round(10 * seconds / DAY) / 10.0);
    }

    /** "12 MB", "1.4 GB". */
    static String size(long bytes) {
        double megabytes = bytes / MEGABYTE;
        return megabytes < 1000
                ? UiText.of("sweep.size.mega", Math.max(1, Math.round(megabytes)))
                : UiText.of("sweep.size.giga", Math.round(megabytes / 100) / 10.0);
    }
}
