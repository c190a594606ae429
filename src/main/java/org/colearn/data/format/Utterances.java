package org.colearn.data.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colearn.data.DataException;
import org.colearn.data.MemoryBudget;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;

/** Utterances of their own lengths, gathered one by one and padded with zeros on the left to one length. */
final class Utterances {
    private final Origin origin;
    private final List<String> modalities;
    private final List<Item> items = new ArrayList<>();

    /**
     * One utterance.
     *
     * @param split its split; empty if the data do not say
     * @param id its name
     * @param transcript what was said; empty if unknown
     * @param features [T, D] per modality
     * @param label its row of labels
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Item(Optional<Split> split, String id, String transcript, List<NpzArray.Floats> features, float[] label) {}

    Utterances(Origin origin, List<String> modalities) {
        this.origin = origin;
        this.modalities = modalities;
    }

    void add(Item item) {
        items.add(item);
    }

    int count() {
        return items.size();
    }

    /** The parts of a dataset: one per split, or a single training part where no utterance has a split. */
    SplitParts parts(Origin recognised) {
        if (items.isEmpty()) {
            throw new DataException(origin.path() + " has no utterance with features of every modality ("
                    + String.join(", ", modalities) + ") and a label; check that the names in its parts agree.");
        }
        List<SplitPart> parts = new ArrayList<>();
        for (Split split : Split.values()) {
            List<Item> members = items.stream()
                    .filter(item -> item.split().orElse(Split.TRAIN) == split)
                    .toList();
            if (!members.isEmpty()) {
                parts.add(part(split, members));
            }
        }
        return SplitParts.unaligned(recognised, modalities, parts);
    }

    private SplitPart part(Split split, List<Item> members) {
        List<NpzArray.Floats> features = new ArrayList<>();
        for (int m = 0; m < modalities.size(); m++) {
            features.add(padded(members, m));
        }
        int width = members.get(0).label().length;
        float[] labels = new float[Math.multiplyExact(members.size(), width)];
        for (int i = 0; i < members.size(); i++) {
            float[] label = members.get(i).label();
            if (label.length != width) {
                throw new DataException(origin.path() + " has label rows of different lengths, such as that of "
                        + members.get(i).id() + "; give all the same.");
            }
            System.arraycopy(label, 0, labels, i * width, width);
        }
        boolean told = members.stream().noneMatch(item -> item.transcript().isEmpty());
        return new SplitPart(
                split,
                features,
                new NpzArray.Floats(
                        width == 1 ? new int[] {members.size()} : new int[] {members.size(), width}, labels),
                members.stream().map(Item::id).toList(),
                told ? members.stream().map(Item::transcript).toList() : List.of());
    }

    private NpzArray.Floats padded(List<Item> members, int modality) {
        // Every part gets the same length, that of the longest utterance of all.
        int steps = Math.min(
                origin.companion().steps(),
                items.stream()
                        .mapToInt(item -> item.features().get(modality).shape()[0])
                        .max()
                        .orElse(0));
        int width = members.get(0).features().get(modality).shape()[1];
        long size = (long) members.size() * steps * width;
        if (size > Integer.MAX_VALUE) {
            throw new DataException(origin.path() + ": " + modalities.get(modality) + " would have " + size
                    + " values when padded to " + steps + " steps; say \"steps\" in a JSON beside it to cut long"
                    + " utterances.");
        }
        MemoryBudget.require(size * Float.BYTES, origin.path() + " (" + modalities.get(modality) + ")");
        float[] values = new float[(int) size];
        for (int i = 0; i < members.size(); i++) {
            NpzArray.Floats features = members.get(i).features().get(modality);
            if (features.shape()[1] != width) {
                throw new DataException(origin.path() + ": " + modalities.get(modality) + " has " + width
                        + " features in one utterance but " + features.shape()[1] + " in "
                        + members.get(i).id() + "; they must agree.");
            }
            int kept = Math.min(steps, features.shape()[0]);
            System.arraycopy(features.values(), 0, values, ((i + 1) * steps - kept) * width, kept * width);
        }
        return new NpzArray.Floats(new int[] {members.size(), steps, width}, values);
    }
}
