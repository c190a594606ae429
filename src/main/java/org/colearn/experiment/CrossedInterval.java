package org.colearn.experiment;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Interval of a mean difference over crossed random seeds and random test items.
 *
 * <p>The model is d[r][i] = D + a_r + b_i + e_ri with seed effects a, item effects b and a residual e. The variance of the
 * mean is (MS_R + MS_I - MS_E) / (R N) and its degrees of freedom are Satterthwaite's. A t-interval over seed means alone
 * treats the test items as the whole population and is far too narrow (docs/decisions/0003-statistics.md).
 *
 * @param mean the mean difference
 * @param low lower end of the 95 % interval, NaN with one seed or one item
 * @param high upper end of the 95 % interval
 * @param low90 lower end of the 90 % interval (two one-sided tests at 5 %)
 * @param high90 upper end of the 90 % interval
 * @param p two-sided p-value against a difference of 0
 * @param components how the differences vary
 */
public record CrossedInterval(
        double mean, double low, double high, double low90, double high90, double p, Components components) {
    /** The level below which a p-value counts. */
    public static final double LEVEL = 0.05;

    /**
     * Estimated variances of the model's parts, none below 0; all NaN with one seed or one item.
     *
     * @param seed variance of the seed effects
     * @param item variance of the item effects
     * @param residual variance of what is left
     */
    public record Components(double seed, double item, double residual) {
        private static final Components UNKNOWN = new Components(Double.NaN, Double.NaN, Double.NaN);
    }

    /**
     * From paired differences.
     *
     * @param differences [seeds][items], at least one of each, rows of equal length, all finite
     */
    public static CrossedInterval of(double[][] differences) {
        MeanSquares squares = MeanSquares.of(differences);
        int seeds = squares.seeds();
        int items = squares.items();
        if (seeds < 2 || items < 2) {
            return none(squares.mean());
        }
        var components = new Components(
                Math.max(0, (squares.ofSeeds() - squares.ofResiduals()) / items),
                Math.max(0, (squares.ofItems() - squares.ofResiduals()) / seeds),
                squares.ofResiduals());
        double sum = squares.ofSeeds() + squares.ofItems() - squares.ofResiduals();
        if (squares.allEqual()) {
            return certain(squares.mean(), components);
        }
        if (sum <= 0) {
            // The estimates of the seed and item variances are negative. The model's smallest variance, with both at
            // zero, is that of the residual; a width of zero would claim certainty where the data vary.
            return around(
                    squares.mean(),
                    squares.ofResiduals() / ((double) seeds * items),
                    residualFreedom(squares),
                    components);
        }
        return around(squares.mean(), sum / ((double) seeds * items), freedom(squares, sum), components);
    }

    /** A mean without an interval: what the differences are cannot tell how far they might lie from it. */
    static CrossedInterval none(double mean) {
        double none = Double.NaN;
        return new CrossedInterval(mean, none, none, none, none, none, Components.UNKNOWN);
    }

    private static double residualFreedom(MeanSquares squares) {
        return (squares.seeds() - 1.0) * (squares.items() - 1.0);
    }

    /** Satterthwaite's degrees of freedom, not below 1, where the t-distribution loses its meaning. */
    private static double freedom(MeanSquares squares, double sum) {
        double spread = square(squares.ofSeeds()) / (squares.seeds() - 1)
                + square(squares.ofItems()) / (squares.items() - 1)
                + square(squares.ofResiduals()) / residualFreedom(squares);
        return Math.max(1, square(sum) / spread);
    }

    private static double square(double value) {
        return value * value;
    }

    private static CrossedInterval around(double mean, double variance, double freedom, Components components) {
        var t = new TDistribution(freedom);
        double error = Math.sqrt(variance);
        double half95 = t.inverseCumulativeProbability(1 - LEVEL / 2) * error;
        double half90 = t.inverseCumulativeProbability(1 - LEVEL) * error;
        double p = Math.min(1, 2 * t.cumulativeProbability(-Math.abs(mean / error)));
        return new CrossedInterval(mean, mean - half95, mean + half95, mean - half90, mean + half90, p, components);
    }

    /** Every seed and item gave the same difference: nothing varies, so the interval is that one number. */
    private static CrossedInterval certain(double mean, Components components) {
        return new CrossedInterval(mean, mean, mean, mean, mean, mean == 0 ? 1 : 0, components);
    }
}
