package org.colearn.data.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Split;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * How far the labels of the test split are from those of the training split.
 *
 * @param train the share of each class, or "mean" and "sd" of real labels
 * @param test the same
 * @param measure what the distance is: half the sum of differences of shares (total variation), or the difference of means
 *     in pooled standard deviations
 * @param distance test minus train where it has a sign
 * @param significance name of the significance test
 * @param pValue chance of a distance at least as large if both were drawn alike; 1 if it cannot be tested
 */
public record LabelShift(
        Map<String, Double> train,
        Map<String, Double> test,
        String measure,
        double distance,
        String significance,
        double pValue) {
    /** Compares the labels of test with those of train. */
    public static LabelShift of(Dataset data) {
        return of(data.labels(), new SplitMembers(data));
    }

    static LabelShift of(Labels labels, SplitMembers members) {
        int[] train = members.of(Split.TRAIN);
        int[] test = members.of(Split.TEST);
        return labels instanceof Labels.Classes classes
                ? ofClasses(classes, train, test)
                : ofReals(((Labels.Reals) labels).values(), train, test);
    }

    private static LabelShift ofClasses(Labels.Classes classes, int[] train, int[] test) {
        long[][] counts = {counts(classes, train), counts(classes, test)};
        double[] sizes = {sum(counts[0]), sum(counts[1])};
        double distance = 0;
        double chi = 0;
        int used = 0;
        for (int c = 0; c < counts[0].length; c++) {
            double both = counts[0][c] + counts[1][c];
            used += both > 0 ? 1 : 0;
            for (int s = 0; s < 2 && both > 0 && sizes[0] > 0 && sizes[1] > 0; s++) {
                double expected = both * sizes[s] / (sizes[0] + sizes[1]);
                chi += Math.pow(counts[s][c] - expected, 2) / expected;
            }
            distance += Math.abs(share(counts[0][c], sizes[0]) - share(counts[1][c], sizes[1])) / 2;
        }
        double p = used < 2 ? 1 : Gamma.regularizedGammaQ((used - 1) / 2.0, chi / 2);
        return new LabelShift(
                shares(classes.classNames(), counts[0], sizes[0]),
                shares(classes.classNames(), counts[1], sizes[1]),
                "total variation of class shares",
                distance,
                "chi-squared",
                p);
    }

    private static LabelShift ofReals(float[] labels, int[] train, int[] test) {
        double[] a = Moments.of(labels, train);
        double[] b = Moments.of(labels, test);
        double errorA = a[1] * a[1] / train.length;
        double errorB = b[1] * b[1] / test.length;
        double pooled = Math.sqrt((a[1] * a[1] + b[1] * b[1]) / 2);
        boolean testable = train.length > 1 && test.length > 1 && errorA + errorB > 0;
        double p = 1;
        if (testable) {
            double t = (b[0] - a[0]) / Math.sqrt(errorA + errorB);
            double df = Math.pow(errorA + errorB, 2)
                    / (errorA * errorA / (train.length - 1) + errorB * errorB / (test.length - 1));
            p = Beta.regularizedBeta(df / (df + t * t), df / 2, 0.5);
        }
        return new LabelShift(
                moments(a),
                moments(b),
                "difference of means in standard deviations",
                testable ? (b[0] - a[0]) / pooled : 0,
                "Welch's t",
                p);
    }

    private static Map<String, Double> moments(double[] of) {
        var map = new LinkedHashMap<String, Double>();
        map.put("mean", of[0]);
        map.put("sd", of[1]);
        return map;
    }

    private static Map<String, Double> shares(List<String> names, long[] counts, double size) {
        var map = new LinkedHashMap<String, Double>();
        for (int c = 0; c < counts.length; c++) {
            map.put(names.get(c), share(counts[c], size));
        }
        return map;
    }

    private static long[] counts(Labels.Classes classes, int[] utterances) {
        long[] counts = new long[classes.classNames().size()];
        for (int u : utterances) {
            int label = classes.values()[u];
            if (label >= 0 && label < counts.length) {
                counts[label]++;
            }
        }
        return counts;
    }

    private static double sum(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    private static double share(long count, double size) {
        return size == 0 ? 0 : count / size;
    }
}
