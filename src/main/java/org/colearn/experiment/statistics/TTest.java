package org.colearn.experiment.statistics;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * A t-test of a mean difference with its 95 % interval. It speaks of seeds on one fixed set of test items only; for the
 * population of utterances see {@link org.colearn.experiment.CrossedInterval}.
 *
 * @param difference the mean difference
 * @param low lower end of the 95 % interval; NaN with fewer than two numbers
 * @param high upper end
 * @param p two-sided p-value against a difference of 0
 * @param freedom degrees of freedom
 */
public record TTest(double difference, double low, double high, double p, double freedom) {
    /** Student's test of paired numbers, a minus b: t = mean / (s / sqrt n), n - 1 degrees of freedom. */
    public static TTest paired(double[] a, double[] b) {
        Sample d = Sample.of(differences(a, b));
        return of(d.mean(), d.sd() / Math.sqrt(d.size()), d.size() - 1.0);
    }

    /** Welch's test of two independent samples, a minus b, with Satterthwaite's degrees of freedom. */
    public static TTest welch(double[] a, double[] b) {
        Sample x = Sample.of(a);
        Sample y = Sample.of(b);
        double vx = x.sd() * x.sd() / x.size();
        double vy = y.sd() * y.sd() / y.size();
        double freedom = (vx + vy) * (vx + vy) / (vx * vx / (x.size() - 1) + vy * vy / (y.size() - 1));
        return of(x.mean() - y.mean(), Math.sqrt(vx + vy), freedom);
    }

    /**
     * Nadeau and Bengio's corrected resampled test for seeds that also redraw the splits, whose training sets overlap:
     * t = mean / sqrt((1/J + tested/trained) s^2), J - 1 degrees of freedom.
     *
     * @param differences one mean difference per split
     * @param testedOverTrained size of the test split divided by that of the training split
     */
    public static TTest nadeauBengio(double[] differences, double testedOverTrained) {
        Sample d = Sample.of(differences);
        return of(d.mean(), d.sd() * Math.sqrt(1.0 / d.size() + testedOverTrained), d.size() - 1.0);
    }

    /** Paired differences, a minus b. */
    public static double[] differences(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("There are " + a.length + " numbers on one side and " + b.length
                    + " on the other; they make no pairs.");
        }
        double[] differences = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            differences[i] = a[i] - b[i];
        }
        return differences;
    }

    private static TTest of(double difference, double error, double freedom) {
        if (error == 0) {
            return new TTest(difference, difference, difference, difference == 0 ? 1 : 0, freedom);
        }
        if (!(error > 0) || !(freedom > 0)) {
            return new TTest(difference, Double.NaN, Double.NaN, Double.NaN, freedom);
        }
        var t = new TDistribution(freedom);
        double half = t.inverseCumulativeProbability(0.975) * error;
        double p = Math.min(1, 2 * t.cumulativeProbability(-Math.abs(difference / error)));
        return new TTest(difference, difference - half, difference + half, p, freedom);
    }
}
