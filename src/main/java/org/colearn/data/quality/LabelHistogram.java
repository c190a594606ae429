package org.colearn.data.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.data.Split;

/**
 * Labels counted in each split: utterances per class, or per tenth of the range of real labels; labels out of range or not
 * finite are left out.
 *
 * @param bars classes in index order, or tenths from the lowest
 */
public record LabelHistogram(List<Bar> bars) {
    private static final int TENTHS = 10;

    /**
     * One class, or one tenth of the range.
     *
     * @param label the class's name, or "-3 to -2.4"
     * @param train utterances of the training split
     * @param valid utterances of the validation split
     * @param test utterances of the test split
     */
    public record Bar(String label, int train, int valid, int test) {
        /** Utterances of one split. */
        public int of(Split split) {
            return switch (split) {
                case TRAIN -> train;
                case VALID -> valid;
                case TEST -> test;
            };
        }
    }

    /** Copies the list. */
    public LabelHistogram {
        bars = List.copyOf(bars);
    }

    /** Counts the labels of a dataset. */
    public static LabelHistogram of(Dataset data) {
        return of(data.labels(), new SplitMembers(data));
    }

    static LabelHistogram of(Labels labels, SplitMembers members) {
        return labels instanceof Labels.Classes classes
                ? counted(classes.classNames(), members, u -> classes.values()[u])
                : ofReals(((Labels.Reals) labels).values(), members);
    }

    private static LabelHistogram ofReals(float[] values, SplitMembers members) {
        double[] finite = IntStream.range(0, values.length)
                .mapToDouble(u -> values[u])
                .filter(Double::isFinite)
                .toArray();
        double low = Arrays.stream(finite).min().orElse(0);
        double high = Arrays.stream(finite).max().orElse(0);
        int bins = high == low ? 1 : TENTHS;
        List<String> names = IntStream.range(0, bins)
                .mapToObj(b -> low == high
                        ? number(low)
                        : number(low + b * (high - low) / bins) + " to " + number(low + (b + 1) * (high - low) / bins))
                .toList();
        return counted(names, members, u -> {
            if (!Float.isFinite(values[u])) {
                return -1;
            }
            return bins == 1 ? 0 : (int) Math.min(bins - 1, bins * (values[u] - low) / (high - low));
        });
    }

    private static LabelHistogram counted(List<String> names, SplitMembers members, IntUnaryOperator bin) {
        int[] train = counts(names.size(), members.of(Split.TRAIN), bin);
        int[] valid = counts(names.size(), members.of(Split.VALID), bin);
        int[] test = counts(names.size(), members.of(Split.TEST), bin);
        return new LabelHistogram(IntStream.range(0, names.size())
                .mapToObj(b -> new Bar(names.get(b), train[b], valid[b], test[b]))
                .toList());
    }

    private static int[] counts(int bins, int[] utterances, IntUnaryOperator bin) {
        int[] counts = new int[bins];
        for (int u : utterances) {
            int at = bin.applyAsInt(u);
            if (at >= 0 && at < bins) {
                counts[at]++;
            }
        }
        return counts;
    }

    /** At most two decimals, none where there are none, and never "-0". */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value + 0.0);
        String trimmed = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return trimmed.equals("-0") ? "0" : trimmed;
    }
}
