package org.colearn.experiment;

/**
 * How many seeds would settle an undetermined comparison, if its difference and variances stayed as they are.
 *
 * <p>With R seeds and N items the variance of the mean is seed/R + item/N + residual/(R N): more seeds shrink the first and
 * the last part, never the second.
 */
final class SeedsNeeded {
    private static final double TWO_SIDED_95 = 1.96;
    private static final double TWO_SIDED_90 = 1.645;

    /** More seeds than anyone would train. */
    static final int MOST_SEEDS = 200;

    private static final double FEWEST_SEEDS = 3;

    private SeedsNeeded() {}

    /**
     * Seeds in all, normal approximation.
     *
     * @param interval with at least two seeds and items
     * @param items number of test items
     * @param margin difference that does not matter
     * @return the number of seeds, or 0 if no affordable number does it on these test items
     */
    static int of(CrossedInterval interval, int items, double margin) {
        double size = Math.abs(interval.mean());
        double toShowADifference = seeds(interval.components(), items, size / TWO_SIDED_95);
        double toShowNone = seeds(interval.components(), items, (margin - size) / TWO_SIDED_90);
        double fewest = Math.max(FEWEST_SEEDS, Math.ceil(Math.min(toShowADifference, toShowNone)));
        return fewest <= MOST_SEEDS ? (int) fewest : 0;
    }

    /** Seeds in all for a 95 % interval of so much either way, normal approximation; 0 as in {@link #of}. */
    static int toResolve(CrossedInterval interval, int items, double halfWidth) {
        double fewest =
                Math.max(FEWEST_SEEDS, Math.ceil(seeds(interval.components(), items, halfWidth / TWO_SIDED_95)));
        return fewest <= MOST_SEEDS ? (int) fewest : 0;
    }

    /** Half the width of the 95 % interval that would be left with seeds without end. */
    static double halfWidthOfItems(CrossedInterval interval, int items) {
        return TWO_SIDED_95 * Math.sqrt(interval.components().item() / items);
    }

    private static double seeds(CrossedInterval.Components components, int items, double standardError) {
        double left = standardError * standardError - components.item() / items;
        return standardError > 0 && left > 0
                ? (components.seed() + components.residual() / items) / left
                : Double.POSITIVE_INFINITY;
    }
}
