package org.colearn.data.format;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colearn.data.Alignment;
import org.colearn.data.DataException;
import org.colearn.data.Extent;
import org.colearn.data.FeatureTensor;
import org.colearn.data.MemoryBudget;

/**
 * Brings modalities with steps of their own to the same steps, utterance by utterance; padding, all-zero steps at either end,
 * is left out first. A modality given once per utterance has a step that is repeated, unless every step is kept as it is.
 */
final class TimeAlignment {
    private final Alignment how;
    private final String where;

    private TimeAlignment(Alignment how, String where) {
        this.how = how;
        this.where = where;
    }

    /** Steps of each modality, if they are not all the same. */
    static List<Integer> ownSteps(List<FeatureTensor> modalities) {
        List<Integer> steps = modalities.stream().map(FeatureTensor::steps).toList();
        return steps.stream().distinct().count() == 1 ? List.of() : steps;
    }

    /** A sentence (with a leading space) saying what was done to modalities of these names and steps. */
    static String remark(List<String> names, List<Integer> steps, Alignment how) {
        String stored = IntStream.range(0, names.size())
                .mapToObj(m -> names.get(m) + " " + steps.get(m))
                .collect(Collectors.joining(", "));
        int longest = steps.stream().mapToInt(Integer::intValue).max().orElse(0);
        String onto = names.get(how == Alignment.PAD ? steps.indexOf(longest) : 0);
        return " Modalities have steps of their own (" + stored + "); they are " + how.done() + onto + ".";
    }

    /** Every modality [N, S, D] on the same steps; with {@code where} for errors. */
    static List<FeatureTensor> apply(List<FeatureTensor> modalities, Alignment how, String where) {
        var alignment = new TimeAlignment(how, where);
        FeatureTensor first = modalities.get(0);
        int longest = modalities.stream().mapToInt(FeatureTensor::steps).max().orElse(0);
        return modalities.stream()
                .map(tensor -> how == Alignment.PAD
                        ? alignment.padded(tensor, longest)
                        : tensor.steps() == first.steps() ? tensor : alignment.onto(tensor, first))
                .toList();
    }

    private FeatureTensor onto(FeatureTensor from, FeatureTensor target) {
        int width = from.features();
        float[] aligned = room(from, target.steps());
        for (int u = 0; u < from.utterances(); u++) {
            Extent here = Extent.of(from, u);
            Extent there = Extent.of(target, u);
            boolean cut = how == Alignment.TRUNCATE && from.steps() > 1;
            int kept = cut ? Math.min(here.length(), there.length()) : there.length();
            for (int w = 0; w < kept && here.length() > 0; w++) {
                int start = cut ? w : (int) ((long) w * here.length() / there.length());
                int end = cut ? w + 1 : (int) ((w + 1L) * here.length() / there.length());
                int at = (u * target.steps() + there.first() + w) * width;
                mean(from, from.offset(u, here.first() + start), Math.max(1, end - start), aligned, at);
            }
        }
        return new FeatureTensor(from.utterances(), target.steps(), width, aligned);
    }

    private FeatureTensor padded(FeatureTensor from, int steps) {
        int width = from.features();
        float[] padded = room(from, steps);
        for (int u = 0; u < from.utterances(); u++) {
            Extent here = Extent.of(from, u);
            int at = ((u + 1) * steps - here.length()) * width;
            System.arraycopy(from.values(), from.offset(u, here.first()), padded, at, here.length() * width);
        }
        return new FeatureTensor(from.utterances(), steps, width, padded);
    }

    private float[] room(FeatureTensor from, int steps) {
        long size = (long) from.utterances() * steps * from.features();
        if (size > Integer.MAX_VALUE) {
            throw new DataException(where + ": aligned to " + steps + " steps, a modality would have " + size
                    + " values; at most 2147483647 can be held, so align to fewer steps, or use fewer utterances.");
        }
        MemoryBudget.require(size * Float.BYTES, where + " (aligned to " + steps + " steps)");
        return new float[(int) size];
    }

    private static void mean(FeatureTensor source, int offset, int steps, float[] into, int at) {
        for (int f = 0; f < source.features(); f++) {
            double sum = 0;
            for (int t = 0; t < steps; t++) {
                sum += source.values()[offset + t * source.features() + f];
            }
            into[at + f] = (float) (sum / steps);
        }
    }
}
