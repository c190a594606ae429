package org.colearn.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colearn.data.Dataset;
import org.colearn.data.Extent;
import org.colearn.data.Labels;
import org.colearn.data.Split;

/**
 * One utterance as the browser lists it.
 *
 * @param utterance its index in the dataset
 * @param id its name
 * @param split the split it is in, empty if in none
 * @param label its class's name, or its real label
 * @param sortKey orders labels: the class's index, or the real label
 * @param lengths steps without padding, one per modality; 0 if the modality is all zero
 * @param transcript what was said, empty if the data do not tell
 */
record UtteranceRow(
        int utterance,
        String id,
        Optional<Split> split,
        String label,
        double sortKey,
        List<Integer> lengths,
        String transcript) {
    /** Copies the lengths. */
    UtteranceRow {
        lengths = List.copyOf(lengths);
    }

    /** All utterances in the order of the file; takes as long as the data are large. */
    static List<UtteranceRow> all(Dataset data) {
        List<Optional<Split>> splits = splits(data);
        List<String> transcripts = data.annotations().transcripts();
        var rows = new ArrayList<UtteranceRow>(data.utterances());
        for (int u = 0; u < data.utterances(); u++) {
            int utterance = u;
            List<Integer> lengths = data.features().stream()
                    .map(tensor -> Extent.of(tensor, utterance).length())
                    .toList();
            rows.add(new UtteranceRow(
                    u,
                    data.ids().get(u),
                    splits.get(u),
                    label(data.labels(), u),
                    sortKey(data.labels(), u),
                    lengths,
                    transcripts.isEmpty() ? "" : transcripts.get(u)));
        }
        return rows;
    }

    /** Whether some modality is zero throughout. */
    boolean hasZeroModality() {
        return lengths.contains(0);
    }

    /** Whether its id, label or transcript contains a text, whatever the case; the text is given in lower case. */
    boolean mentions(String text) {
        return contains(id, text) || contains(label, text) || contains(transcript, text);
    }

    private static boolean contains(String where, String text) {
        return where.toLowerCase(Locale.ROOT).contains(text);
    }

    private static List<Optional<Split>> splits(Dataset data) {
        var splits = new ArrayList<Optional<Split>>();
        for (int u = 0; u < data.utterances(); u++) {
            splits.add(Optional.empty());
        }
        for (Split split : Split.values()) {
            for (int u : data.splits().of(split)) {
                if (u >= 0 && u < splits.size()) {
                    splits.set(u, Optional.of(split));
                }
            }
        }
        return splits;
    }

    private static String label(Labels labels, int u) {
        if (labels instanceof Labels.Classes classes) {
            int value = classes.values()[u];
            return value >= 0 && value < classes.classNames().size()
                    ? classes.classNames().get(value)
                    : String.valueOf(value);
        }
        return String.format(Locale.ROOT, "%.2f", ((Labels.Reals) labels).values()[u]);
    }

    private static double sortKey(Labels labels, int u) {
        return labels instanceof Labels.Classes classes ? classes.values()[u] : ((Labels.Reals) labels).values()[u];
    }
}
