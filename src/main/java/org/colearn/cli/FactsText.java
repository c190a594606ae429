package org.colearn.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colearn.data.DatasetFacts;
import org.colearn.data.quality.DataQuality;
import org.colearn.data.quality.GroupLeak;
import org.colearn.data.quality.LabelShift;
import org.colearn.data.quality.ModalityQuality;
import org.colearn.data.quality.Probe;

/** Facts of a dataset as lines for a terminal. */
final class FactsText {
    private final StringBuilder text = new StringBuilder();

    private FactsText() {}

    static String of(DatasetFacts facts) {
        var text = new FactsText();
        text.size(facts);
        text.splits(facts);
        text.probes(facts.quality().probes());
        for (DatasetFacts.Remark finding : facts.findings()) {
            text.line("%s: %s", finding.severity(), finding.sentence());
        }
        return text.text.append("Content hash: ").append(facts.contentHash()).toString();
    }

    private void size(DatasetFacts facts) {
        line("%s", facts.provenance());
        line(
                "%d utterances of %d step%s%s",
                facts.utterances(),
                facts.steps(),
                facts.steps() == 1 ? "" : "s",
                facts.transcripts() ? ", with transcripts" : "");
        for (int m = 0; m < facts.modalities().size(); m++) {
            DatasetFacts.Channel channel = facts.modalities().get(m);
            ModalityQuality quality = facts.quality().modalities().get(m);
            ModalityQuality.Padding padding = quality.padding();
            line(
                    "  %s: %d features, %d to %d steps, padding %s (none %d, left %d, right %d, both %d);"
                            + " all zero in %.0f %%, %d NaN, %d infinite, %d constant features",
                    channel.name(),
                    channel.features(),
                    channel.shortest(),
                    channel.longest(),
                    channel.padding(),
                    padding.none(),
                    padding.left(),
                    padding.right(),
                    padding.both(),
                    100 * quality.blankShare(),
                    quality.nan(),
                    quality.infinite(),
                    quality.constantFeatures());
        }
    }

    private void splits(DatasetFacts facts) {
        if (!facts.offers().labelColumns().isEmpty()) {
            line("Columns of labels: %s", String.join(", ", facts.offers().labelColumns()));
        }
        DataQuality quality = facts.quality();
        line("Splits: %s. %s", counts(facts.splits()), facts.splitOrigin());
        for (GroupLeak leak : quality.groups()) {
            line(
                    "  %d %ss (%s), %d of them in more than one split",
                    leak.groups(), leak.kind(), leak.rule(), leak.shared());
        }
        line(
                "  %d utterances of validation or test stand in another split too",
                quality.duplicates().utterances());
        line("Labels (%s): %s", facts.labelKind(), counts(facts.labels()));
        LabelShift shift = quality.labelShift();
        line(
                "  from train to test: %s %.3f (%s, p %.2g)",
                shift.measure(), shift.distance(), shift.significance(), shift.pValue());
    }

    private void probes(List<Probe> probes) {
        if (!probes.isEmpty()) {
            line(
                    "Linear probe on means over time, %s on %d test utterances; %s gives %.3f",
                    probes.get(0).measure(),
                    probes.get(0).testUtterances(),
                    probes.get(0).guess(),
                    probes.get(0).baseline());
        }
        for (Probe probe : probes) {
            line(
                    "  %s: %.3f, better by %.3f +- %.3f, %s",
                    probe.modality(),
                    probe.score(),
                    probe.gain(),
                    probe.standardError(),
                    probe.signal() ? "carries signal" : "no signal seen");
        }
        if (!probes.isEmpty()) {
            line(
                    "  So much is in a modality at least; a network that is judged on other modalities, or finds less than the"
                            + " mean over time, can stay below it.");
        }
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
