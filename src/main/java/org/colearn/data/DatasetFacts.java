package org.colearn.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.colearn.data.quality.DataQuality;

/**
 * What a person wants to know about a dataset before training on it.
 *
 * @param name what it is called
 * @param provenance where it comes from and which layout was recognised
 * @param contentHash see {@link ContentHash}
 * @param utterances number of utterances
 * @param steps time steps per utterance
 * @param modalities one entry each, in the dataset's order
 * @param splits utterances in train, valid and test
 * @param splitOrigin where the splits come from
 * @param labelKind classes or real
 * @param labels utterances per class, or per tenth of the range of real labels
 * @param findings what stands out, worst first
 * @param quality what the numbers tell
 * @param transcripts whether the data carry what was said
 * @param offers what the files left open, so that a person may choose otherwise
 */
public record DatasetFacts(
        String name,
        String provenance,
        String contentHash,
        int utterances,
        int steps,
        List<Channel> modalities,
        Map<String, Integer> splits,
        String splitOrigin,
        String labelKind,
        Map<String, Integer> labels,
        List<Remark> findings,
        DataQuality quality,
        boolean transcripts,
        Offers offers) {
    private static final int BINS = 10;

    /**
     * A modality.
     *
     * @param name its name
     * @param features values per step
     * @param padding where all-zero steps stand: none, left, right or both
     * @param shortest steps of the shortest utterance that is not all zero, without padding
     * @param longest the same of the longest
     */
    public record Channel(String name, int features, String padding, int shortest, int longest) {}

    /**
     * A finding as text.
     *
     * @param severity info, warning or error
     * @param code stable key
     * @param sentence what is wrong, where, what to do
     */
    public record Remark(String severity, String code, String sentence) {}

    /** Looks everything over once. */
    public static DatasetFacts of(Dataset data) {
        var splits = new LinkedHashMap<String, Integer>();
        for (Split split : Split.values()) {
            splits.put(split.key(), data.splits().of(split).length);
        }
        return new DatasetFacts(
                data.name(),
                data.provenance(),
                ContentHash.of(data),
                data.utterances(),
                data.steps(),
                channels(data),
                splits,
                data.splits().origin(),
                data.labels() instanceof Labels.Classes ? "classes" : "real",
                data.labels() instanceof Labels.Classes classes
                        ? perClass(classes)
                        : perTenth(((Labels.Reals) data.labels()).values()),
                DatasetInspection.findings(data).stream()
                        .map(finding -> new Remark(
                                finding.severity().name().toLowerCase(Locale.ROOT), finding.code(), finding.sentence()))
                        .toList(),
                DataQuality.of(data),
                !data.annotations().transcripts().isEmpty(),
                data.annotations().offers());
    }

    /** What there is to say of each modality before its numbers are looked into. */
    public static List<Channel> channels(Dataset data) {
        return IntStream.range(0, data.modalities().size())
                .mapToObj(m -> channel(data.modalities().get(m), data.features().get(m)))
                .toList();
    }

    private static Channel channel(Modality modality, FeatureTensor tensor) {
        boolean left = false;
        boolean right = false;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int u = 0; u < tensor.utterances(); u++) {
            Extent extent = Extent.of(tensor, u);
            if (extent.length() > 0) {
                left |= extent.first() > 0;
                right |= extent.end() < tensor.steps();
                shortest = Math.min(shortest, extent.length());
                longest = Math.max(longest, extent.length());
            }
        }
        String side = left && right ? "both" : left ? "left" : right ? "right" : "none";
        return new Channel(modality.name(), modality.features(), side, Math.min(shortest, longest), longest);
    }

    private static Map<String, Integer> perClass(Labels.Classes classes) {
        var counts = new LinkedHashMap<String, Integer>();
        classes.classNames().forEach(name -> counts.put(name, 0));
        for (int value : classes.values()) {
            if (value >= 0 && value < classes.classNames().size()) {
                counts.merge(classes.classNames().get(value), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Map<String, Integer> perTenth(float[] labels) {
        double[] finite = IntStream.range(0, labels.length)
                .mapToDouble(i -> labels[i])
                .filter(Double::isFinite)
                .toArray();
        double low = Arrays.stream(finite).min().orElse(0);
        double high = Arrays.stream(finite).max().orElse(0);
        int[] counts = new int[BINS];
        for (double value : finite) {
            counts[high == low ? 0 : (int) Math.min(BINS - 1, BINS * (value - low) / (high - low))]++;
        }
        var bins = new LinkedHashMap<String, Integer>();
        for (int b = 0; b < BINS; b++) {
            double from = low + b * (high - low) / BINS;
            bins.merge(String.format(Locale.ROOT, "from %.4g", from), counts[b], Integer::sum);
        }
        return bins;
    }
}
