package org.colearn.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colearn.data.quality.Duplicates;
import org.colearn.data.quality.GroupLeak;
import org.colearn.data.quality.LabelShift;

/** What one split knows of another: the same utterance, or the same video or speaker, in both; and whether labels shift. */
final class SplitComparison {
    /** A tenth of all labels elsewhere, or a tenth of a standard deviation: less moves no figure that matters. */
    private static final double NOTABLE = 0.1;

    private static final double CERTAIN = 0.001;

    private SplitComparison() {}

    static List<Finding> findings(Dataset data) {
        List<Finding> findings = new ArrayList<>();
        Duplicates duplicates = Duplicates.of(data);
        if (duplicates.utterances() > 0) {
            Duplicates.Pair pair = duplicates.pairs().get(0);
            findings.add(warning(
                    "duplicates",
                    duplicates.utterances() + " utterances of validation or test have the features of one in another"
                            + " split (" + pair.second() + " is " + pair.first()
                            + "), so part of the score is memory; remove one of each, or split anew by group."));
        }
        for (GroupLeak leak : GroupLeak.of(data)) {
            if (leak.shared() > 0) {
                findings.add(warning(
                        "shared-" + leak.kind(),
                        leak.shared() + " of " + leak.groups() + " " + leak.kind() + "s stand in more than one split ("
                                + leak.examples().get(0) + "), and " + leak.testUtterances()
                                + " test utterances are among them; scores on them say less about new " + leak.kind()
                                + "s, so split anew by " + leak.kind() + "."));
            }
        }
        LabelShift shift = LabelShift.of(data);
        if (Math.abs(shift.distance()) > NOTABLE && shift.pValue() < CERTAIN) {
            findings.add(new Finding(
                    Finding.Severity.INFO,
                    "label-shift",
                    String.format(
                            Locale.ROOT,
                            "The labels of test are not distributed as those of train (%s %.2f, p %.1g); what is best on"
                                    + " train and validation need not be best there, so compare with guesses made from test.",
                            shift.measure(),
                            shift.distance(),
                            shift.pValue())));
        }
        return findings;
    }

    private static Finding warning(String code, String sentence) {
        return new Finding(Finding.Severity.WARNING, code, sentence);
    }
}
