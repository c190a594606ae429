package org.colearn.experiment.statistics;

/** How large a difference is in units of the spread over seeds. */
public final class EffectSize {
    private EffectSize() {}

    /** Hedges' g of two independent samples: (mean a - mean b) / pooled sd, times 1 - 3 / (4 (n + m) - 9). */
    public static double hedgesG(double[] a, double[] b) {
        Sample x = Sample.of(a);
        Sample y = Sample.of(b);
        double pooled = Math.sqrt(
                ((x.size() - 1) * x.sd() * x.sd() + (y.size() - 1) * y.sd() * y.sd()) / (x.size() + y.size() - 2));
        return (x.mean() - y.mean()) / pooled * (1 - 3.0 / (4.0 * (x.size() + y.size()) - 9));
    }

    /** d_z of paired differences: their mean divided by their standard deviation; only honest where the pairs are real. */
    public static double dz(double... differences) {
        Sample d = Sample.of(differences);
        return d.mean() / d.sd();
    }
}
