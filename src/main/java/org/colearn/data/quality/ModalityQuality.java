package org.colearn.data.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.colearn.data.Extent;
import org.colearn.data.FeatureCounts;
import org.colearn.data.FeatureTensor;

/**
 * One modality looked over.
 *
 * @param name its name
 * @param nan values that are not a number
 * @param infinite values that are plus or minus infinity
 * @param damagedUtterances utterances with at least one of either
 * @param blankUtterances utterances in which every value is zero
 * @param blankShare the same as a share of all utterances, 0 to 1
 * @param constantFeatures features with one value throughout the training split
 * @param padding on which side utterances are padded
 * @param lengths utterances by the number of their steps without padding, at most 20 bins from 0 to the number of steps
 */
public record ModalityQuality(
        String name,
        long nan,
        long infinite,
        int damagedUtterances,
        int blankUtterances,
        double blankShare,
        int constantFeatures,
        Padding padding,
        List<LengthBin> lengths) {
    private static final int MOST_BINS = 20;

    /**
     * Utterances by where their all-zero steps stand; those that are all zero count nowhere.
     *
     * @param none without padding
     * @param left with padding before the first other step only
     * @param right with padding after the last other step only
     * @param both with padding on both sides
     */
    public record Padding(int none, int left, int right, int both) {}

    /**
     * A bar of the histogram of lengths.
     *
     * @param from least number of steps
     * @param to most
     * @param utterances how many are so long
     */
    public record LengthBin(int from, int to, int utterances) {}

    /** Copies the list. */
    public ModalityQuality {
        lengths = List.copyOf(lengths);
    }

    static ModalityQuality of(String name, FeatureTensor tensor, int[] train) {
        FeatureCounts counts = FeatureCounts.of(tensor);
        int[] sides = new int[4];
        int[] lengths = new int[tensor.steps() + 1];
        for (int u = 0; u < tensor.utterances(); u++) {
            Extent extent = Extent.of(tensor, u);
            lengths[extent.length()]++;
            if (extent.length() > 0) {
                sides[(extent.first() > 0 ? 1 : 0) + (extent.end() < tensor.steps() ? 2 : 0)]++;
            }
        }
        return new ModalityQuality(
                name,
                counts.nan(),
                counts.infinite(),
                counts.damagedUtterances(),
                counts.blankUtterances(),
                (double) counts.blankUtterances() / tensor.utterances(),
                train.length == 0 ? 0 : FeatureCounts.constantFeatures(tensor, train),
                new Padding(sides[0], sides[1], sides[2], sides[3]),
                bins(lengths));
    }

    private static List<LengthBin> bins(int[] lengths) {
        int width = (lengths.length + MOST_BINS - 1) / MOST_BINS;
        List<LengthBin> bins = new ArrayList<>();
        for (int from = 0; from < lengths.length; from += width) {
            int end = Math.min(lengths.length, from + width);
            bins.add(new LengthBin(
                    from, end - 1, Arrays.stream(lengths, from, end).sum()));
        }
        return bins;
    }
}
