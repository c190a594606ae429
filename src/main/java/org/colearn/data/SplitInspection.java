package org.colearn.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks over splits and labels. */
final class SplitInspection {
    /** Below this, one utterance is more than half a point of accuracy. */
    private static final int SMALL_TEST = 200;

    private final Dataset data;
    private final List<Finding> findings = new ArrayList<>();

    private SplitInspection(Dataset data) {
        this.data = data;
    }

    static List<Finding> findings(Dataset data) {
        var inspection = new SplitInspection(data);
        inspection.splits();
        inspection.labels();
        return inspection.findings;
    }

    private void splits() {
        var seen = new boolean[data.utterances()];
        boolean sound = true;
        for (Split split : Split.values()) {
            int[] members = data.splits().of(split);
            if (members.length == 0) {
                error(
                        "empty-split",
                        "The " + split.word() + " split of " + data.name()
                                + " is empty; give it utterances, or remove the split array so that splits are made.");
            }
            for (int utterance : members) {
                if (utterance < 0 || utterance >= seen.length || seen[utterance]) {
                    sound = false;
                } else {
                    seen[utterance] = true;
                }
            }
        }
        if (!sound) {
            error(
                    "split-overlap",
                    "The splits of " + data.name() + " share utterances or name some that do not exist;"
                            + " put each utterance into one split at most.");
        }
        int test = data.splits().test().length;
        if (test > 0 && test < SMALL_TEST) {
            String share = data.labels() instanceof Labels.Classes
                    ? String.format(Locale.ROOT, ", so one of them is %.1f points of accuracy", 100.0 / test)
                    : " only";
            warn(
                    "small-test",
                    "The test split has " + test + (test == 1 ? " utterance" : " utterances") + share
                            + "; small differences cannot be told there.");
        }
    }

    private void labels() {
        if (data.labels() instanceof Labels.Classes classes) {
            classes(classes);
        } else if (data.labels() instanceof Labels.Reals reals) {
            reals(reals.values());
        }
    }

    private void reals(float[] values) {
        int wrong = 0;
        int fractions = 0;
        for (float value : values) {
            wrong += Float.isFinite(value) ? 0 : 1;
            fractions += value == Math.rint(value) ? 0 : 1;
        }
        if (wrong > 0) {
            error(
                    "label-range",
                    wrong + " of " + values.length + " labels of " + data.name()
                            + " are NaN or infinite; remove these utterances or mend their labels.");
        } else if (fractions == 0) {
            warn(
                    "whole-labels",
                    "All labels of " + data.name()
                            + " are whole numbers but are read as real ones; if they are classes,"
                            + " number them from 0, or give the file their names.");
        }
    }

    private void classes(Labels.Classes classes) {
        int count = classes.classNames().size();
        int wrong = 0;
        for (int value : classes.values()) {
            wrong += value < 0 || value >= count ? 1 : 0;
        }
        if (wrong > 0) {
            error(
                    "label-range",
                    wrong + " of " + classes.size() + " labels of " + data.name() + " lie outside 0 to " + (count - 1)
                            + ", the range of its " + count + " classes; mend the labels or name more classes.");
            return;
        }
        int[] train = new int[count];
        for (int utterance : data.splits().train()) {
            if (utterance >= 0 && utterance < classes.size()) {
                train[classes.values()[utterance]]++;
            }
        }
        List<String> absent = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            if (train[c] == 0) {
                absent.add(classes.classNames().get(c));
            }
        }
        if (!absent.isEmpty() && data.splits().train().length > 0) {
            warn(
                    "class-absent",
                    "No training utterance has the class " + String.join(", ", absent)
                            + "; a model cannot learn to predict it.");
        }
    }

    private void error(String code, String sentence) {
        findings.add(new Finding(Finding.Severity.ERROR, code, sentence));
    }

    private void warn(String code, String sentence) {
        findings.add(new Finding(Finding.Severity.WARNING, code, sentence));
    }
}
