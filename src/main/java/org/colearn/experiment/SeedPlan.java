package org.colearn.experiment;

import java.util.Locale;
import java.util.Optional;

/**
 * What it would take to know how large a difference is, to within so much, if the variances stayed as they are. Whether there is
 * one at all is another question, which the verdict's sentence answers.
 *
 * @param more seeds on top of those there are; 0 if it is known already
 * @param seconds that they take on one core, both arms
 * @param resolution half the width of the 95 % interval that is aimed at: accuracy in [0, 1], or units of the label
 * @param from seeds that the variances were estimated from
 */
public record SeedPlan(int more, double seconds, double resolution, int from) {
    /** One point of accuracy. */
    public static final double ACCURACY_RESOLUTION = 0.01;

    /** Two hundredths of the label's unit. */
    public static final double ERROR_RESOLUTION = 0.02;

    private static final int FEW = 5;

    /** Empty where no affordable number of seeds does it on these test items, or fewer than two seeds are there. */
    static Optional<SeedPlan> of(Comparison comparison) {
        if (Double.isNaN(comparison.interval().low())) {
            return Optional.empty();
        }
        double resolution = comparison.scores().accuracy() ? ACCURACY_RESOLUTION : ERROR_RESOLUTION;
        int needed = SeedsNeeded.toResolve(comparison.interval(), comparison.items(), resolution);
        if (needed == 0) {
            return Optional.empty();
        }
        int more = Math.max(0, needed - comparison.seeds());
        return Optional.of(
                new SeedPlan(more, more * comparison.scores().secondsPerSeed(), resolution, comparison.seeds()));
    }

    /** Such as "about 12 more seeds, about 25 minutes on 2 cores, to know it within 1 point". */
    public String sentence(int cores) {
        boolean accuracy = resolution == ACCURACY_RESOLUTION;
        String target = accuracy ? "1 point" : String.format(Locale.ROOT, "%.2f", resolution);
        if (more == 0) {
            return "known within " + target;
        }
        double minutes = seconds / cores / 60;
        String time = minutes < 1
                ? "less than a minute"
                : String.format(Locale.ROOT, "about %.0f minute%s", minutes, Math.round(minutes) == 1 ? "" : "s");
        return "about " + more + (more == 1 ? " more seed, " : " more seeds, ") + time + " on " + cores
                + (cores == 1 ? " core" : " cores") + ", to know it within " + target
                + (from < FEW ? " (a rough figure, from " + from + " seeds)" : "");
    }
}
