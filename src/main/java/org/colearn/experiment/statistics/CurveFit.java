package org.colearn.experiment.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * The closed-form curve of a linear readout under modality dropout, fitted by least squares: the deficit against the unimodal
 * baseline at rate p is a (1 - p)^2 - b (1 - p^2). The first term is reliance on redundant modalities, which harms; the second
 * the label noise they explain, which helps.
 *
 * @param a harm at rate 0, in units of the score
 * @param b help at rate 0
 * @param r2 share of the variance over rates that the curve explains
 * @param aInterval bootstrap interval of a
 * @param bInterval bootstrap interval of b
 * @param optimum bootstrap interval of the best rate a / (a + b)
 * @param breakEven bootstrap interval of the rate where harm and help cancel, (a - b) / (a + b)
 */
public record CurveFit(
        double a,
        double b,
        double r2,
        Bootstrap aInterval,
        Bootstrap bInterval,
        Bootstrap optimum,
        Bootstrap breakEven) {
    private static final int FEWEST_RATES = 3;

    /**
     * Fits the curve to the mean gains; the intervals resample seeds.
     *
     * @param rates one per cell, at least three different
     * @param scores larger is better, [rates][seeds]
     * @param baseline scores of the unimodal baseline by seed
     * @param paired whether the k-th seed of every cell is one pairing, so that seeds are drawn for all cells together
     * @param seed of the resampling; equal seeds give equal intervals
     * @throws IllegalArgumentException with fewer than three rates or no seed
     */
    public static CurveFit of(double[] rates, double[][] scores, double[] baseline, boolean paired, long seed) {
        if (Arrays.stream(rates).distinct().count() < FEWEST_RATES || baseline.length == 0) {
            throw new IllegalArgumentException("A curve needs at least " + FEWEST_RATES + " rates and one seed.");
        }
        Curve fitted = Curve.through(rates, gains(scores, baseline));
        var random = new SplittableRandom(seed);
        Curve[] again = new Curve[Bootstrap.DRAWS];
        for (int d = 0; d < again.length; d++) {
            again[d] = Curve.through(rates, resampled(scores, baseline, paired, random));
        }
        return new CurveFit(
                fitted.a,
                fitted.b,
                fitted.r2(rates, gains(scores, baseline)),
                interval(again, curve -> curve.a),
                interval(again, curve -> curve.b),
                interval(again, Curve::optimum),
                interval(again, Curve::breakEven));
    }

    /** The gain over the baseline at a rate, as fitted. */
    public double gain(double rate) {
        return new Curve(a, b).gain(rate);
    }

    /** The best rate, as fitted; outside [0, 1] where the data tell of none. */
    public double bestRate() {
        return new Curve(a, b).optimum();
    }

    /** The rate where harm and help cancel, as fitted. */
    public double breakEvenRate() {
        return new Curve(a, b).breakEven();
    }

    private record Curve(double a, double b) {
        /** Least squares of gain = -a x + b y with x = (1 - p)^2 and y = 1 - p^2. */
        static Curve through(double[] rates, double[] gains) {
            double xx = 0;
            double xy = 0;
            double yy = 0;
            double xg = 0;
            double yg = 0;
            for (int k = 0; k < rates.length; k++) {
                double x = (1 - rates[k]) * (1 - rates[k]);
                double y = 1 - rates[k] * rates[k];
                xx += x * x;
                xy += x * y;
                yy += y * y;
                xg += x * gains[k];
                yg += y * gains[k];
            }
            double determinant = xx * yy - xy * xy;
            return new Curve((xy * yg - yy * xg) / determinant, (xx * yg - xy * xg) / determinant);
        }

        double gain(double rate) {
            return b * (1 - rate * rate) - a * (1 - rate) * (1 - rate);
        }

        double optimum() {
            return a / (a + b);
        }

        double breakEven() {
            return (a - b) / (a + b);
        }

        double r2(double[] rates, double[] gains) {
            double mean = Arrays.stream(gains).average().orElseThrow();
            double left = 0;
            double all = 0;
            for (int k = 0; k < rates.length; k++) {
                left += (gains[k] - gain(rates[k])) * (gains[k] - gain(rates[k]));
                all += (gains[k] - mean) * (gains[k] - mean);
            }
            return 1 - left / all;
        }
    }

    private static double[] gains(double[][] scores, double[] baseline) {
        double zero = Sample.of(baseline).mean();
        return Arrays.stream(scores)
                .mapToDouble(cell -> Sample.of(cell).mean() - zero)
                .toArray();
    }

    private static double[] resampled(double[][] scores, double[] baseline, boolean paired, SplittableRandom random) {
        int[] together = draws(baseline.length, random);
        double zero = mean(baseline, together);
        double[] gains = new double[scores.length];
        for (int k = 0; k < scores.length; k++) {
            gains[k] = mean(scores[k], paired ? together : draws(scores[k].length, random)) - zero;
        }
        return gains;
    }

    private static int[] draws(int size, SplittableRandom random) {
        int[] draws = new int[size];
        Arrays.setAll(draws, i -> random.nextInt(size));
        return draws;
    }

    private static double mean(double[] values, int[] which) {
        return Arrays.stream(which).mapToDouble(i -> values[i]).average().orElseThrow();
    }

    private static Bootstrap interval(Curve[] curves, ToDoubleFunction<Curve> value) {
        return Bootstrap.percentiles(Arrays.stream(curves)
                .mapToDouble(value)
                .filter(Double::isFinite)
                .toArray());
    }
}
