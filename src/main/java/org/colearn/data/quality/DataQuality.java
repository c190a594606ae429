package org.colearn.data.quality;

import java.util.List;
import java.util.stream.IntStream;
import org.colearn.data.Dataset;
import org.colearn.data.Grouping;

/**
 * Everything that can be said about a dataset's fitness without training a network.
 *
 * @param modalities one entry each, in the dataset's order
 * @param duplicates utterances that stand in more than one split
 * @param groups one entry per way in which utterances belong together, such as video or speaker
 * @param labelShift how far the labels of test are from those of train
 * @param histogram labels counted in each split
 * @param probes one linear probe per modality, in the dataset's order; empty if train or test is
 */
public record DataQuality(
        List<ModalityQuality> modalities,
        Duplicates duplicates,
        List<GroupLeak> groups,
        LabelShift labelShift,
        LabelHistogram histogram,
        List<Probe> probes) {
    /** Copies the lists. */
    public DataQuality {
        modalities = List.copyOf(modalities);
        groups = List.copyOf(groups);
        probes = List.copyOf(probes);
    }

    /** Looks everything over; under a second for a thousand utterances of twenty steps and some hundred features. */
    public static DataQuality of(Dataset data) {
        var members = new SplitMembers(data);
        return new DataQuality(
                IntStream.range(0, data.modalities().size())
                        .mapToObj(m -> ModalityQuality.of(
                                data.modalities().get(m).name(), data.features().get(m), members.train()))
                        .toList(),
                Duplicates.of(data),
                Grouping.of(data).stream()
                        .map(grouping -> GroupLeak.of(grouping, members))
                        .toList(),
                LabelShift.of(data.labels(), members),
                LabelHistogram.of(data.labels(), members),
                new LinearProbe(data, members).all());
    }
}
