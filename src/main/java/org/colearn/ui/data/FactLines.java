package org.colearn.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colearn.data.DatasetFacts;
import org.colearn.data.Split;
import org.colearn.data.quality.DataQuality;
import org.colearn.data.quality.GroupLeak;
import org.colearn.data.quality.LabelShift;
import org.colearn.data.quality.ModalityQuality;
import org.colearn.data.quality.Probe;
import org.colearn.ui.text.UiText;

/** Facts of a dataset in the words of the window. */
final class FactLines {
    private static final double PERCENT = 100;

    private FactLines() {}

    /** "192 utterances of 20 steps, with transcripts". */
    static String size(int utterances, int steps, boolean transcripts) {
        return UiText.of(transcripts ? "facts.size.transcripts" : "facts.size", utterances, steps);
    }

    /** The first cells of a modality's table row: what it is, not yet what is wrong with it. */
    static List<String> modality(DatasetFacts.Channel channel) {
        String steps = channel.shortest() == channel.longest()
                ? String.valueOf(channel.longest())
                : channel.shortest() + "\u2013" + channel.longest();
        return List.of(
                channel.name(),
                String.valueOf(channel.features()),
                steps,
                UiText.of("facts.padding." + channel.padding()));
    }

    /** One modality in the cells of its table row, as the heads of {@code facts.modalities.*} name them. */
    static List<String> modality(DatasetFacts.Channel channel, ModalityQuality quality) {
        List<String> brief = modality(channel);
        return List.of(
                brief.get(0),
                brief.get(1),
                brief.get(2),
                padding(channel.padding(), quality.padding()),
                quality.blankUtterances() == 0 ? "0" : percent(quality.blankShare()),
                String.valueOf(quality.nan()),
                String.valueOf(quality.infinite()),
                String.valueOf(quality.constantFeatures()));
    }

    /** How often each side is padded, for a tooltip. */
    static String paddingCounts(ModalityQuality quality) {
        ModalityQuality.Padding sides = quality.padding();
        return UiText.of("facts.padding.counts", sides.none(), sides.left(), sides.right(), sides.both());
    }

    private static String padding(String side, ModalityQuality.Padding counts) {
        String word = UiText.of("facts.padding." + side);
        int padded = counts.left() + counts.right() + counts.both();
        boolean all = counts.none() == 0 || padded == 0;
        return all ? word : UiText.of("facts.padding.some", word, padded);
    }

    /** What is known of the splits beyond their sizes, one sentence each. */
    static List<String> splits(DataQuality quality) {
        var lines = new ArrayList<String>();
        int twice = quality.duplicates().utterances();
        lines.add(twice == 0 ? UiText.of("facts.duplicates.none") : UiText.of("facts.duplicates", twice));
        for (GroupLeak leak : quality.groups()) {
            String kind = UiText.of("facts.kinds." + leak.kind(), leak.groups());
            lines.add(
                    leak.shared() == 0
                            ? UiText.of("facts.groups.apart", kind, leak.rule())
                            : UiText.of(
                                    "facts.groups.shared", kind, leak.rule(), leak.shared(), leak.testUtterances()));
        }
        if (quality.groups().isEmpty()) {
            lines.add(UiText.of("facts.groups.none"));
        }
        lines.add(shift(quality.labelShift()));
        return List.copyOf(lines);
    }

    /** "Labels from train to test: ... 0.12 (chi-squared, p 0.03)". */
    static String shift(LabelShift shift) {
        return UiText.of(
                "facts.shift",
                shift.measure(),
                number(shift.distance()),
                shift.significance(),
                shift.pValue() < 0.001 ? "< 0.001" : "= " + String.format(Locale.ROOT, "%.3f", shift.pValue()));
    }

    /** "54.1 %, 29.5 points better than always neu (24.6 %), twice the standard error 1.2 or more". */
    static String probe(Probe probe) {
        boolean accuracy = accuracy(probe);
        String key = probe.signal() ? "facts.probe.signal" : "facts.probe.none";
        return UiText.of(key, score(probe.score(), accuracy), gain(probe, accuracy), error(probe, accuracy));
    }

    /** What all probes are measured against. */
    static String baseline(Probe probe) {
        return UiText.of(
                "facts.probe.baseline",
                UiText.of(accuracy(probe) ? "facts.probe.accuracy" : "facts.probe.mae"),
                probe.testUtterances(),
                probe.guess(),
                score(probe.baseline(), accuracy(probe)));
    }

    static boolean accuracy(Probe probe) {
        return probe.measure().equals("accuracy");
    }

    /** "train 120". */
    static String count(Split split, int utterances) {
        return UiText.of("facts.count", split.word(), utterances);
    }

    static String percent(double share) {
        double percent = PERCENT * share;
        return String.format(Locale.ROOT, percent > 0 && percent < 1 ? "%.1f\u00a0%%" : "%.0f\u00a0%%", percent);
    }

    private static String score(double value, boolean accuracy) {
        return accuracy
                ? String.format(Locale.ROOT, "%.1f\u00a0%%", PERCENT * value)
                : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String gain(Probe probe, boolean accuracy) {
        String text = accuracy
                ? String.format(Locale.ROOT, "%+.1f", PERCENT * probe.gain())
                : String.format(Locale.ROOT, "%+.3f", probe.gain());
        return text.replace('-', '\u2212');
    }

    private static String error(Probe probe, boolean accuracy) {
        return accuracy
                ? String.format(Locale.ROOT, "%.1f", PERCENT * probe.standardError())
                : String.format(Locale.ROOT, "%.3f", probe.standardError());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '\u2212');
    }
}
