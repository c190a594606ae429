package org.colearn.ui.samples;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.colearn.evaluation.Evaluation;
import org.colearn.ui.text.UiText;

/** The score beside both weighted F1: the right one, and the published one with its arguments swapped, which flatters a collapse. */
final class QualityLine extends Label {
    private static final double HELP_WIDTH = 460;

    QualityLine() {
        setId("samples-quality");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        var help = new Tooltip(UiText.of("f1.help"));
        help.setMaxWidth(HELP_WIDTH);
        help.setWrapText(true);
        help.setShowDuration(Duration.INDEFINITE);
        setTooltip(help);
        setAccessibleHelp(UiText.of("f1.help"));
        managedProperty().bind(visibleProperty());
    }

    /** Of the test with the chosen modalities; nothing is said while a validation is looked at. */
    void show(Evaluation test, boolean validation) {
        setVisible(!validation);
        setText(
                test instanceof Evaluation.Classification classes
                        ? UiText.of(
                                "samples.quality.classes",
                                percent(classes.accuracy()),
                                percent(classes.weightedF1()),
                                percent(classes.swappedF1()),
                                percent(classes.macroF1()))
                        : reals((Evaluation.Regression) test));
    }

    private static String reals(Evaluation.Regression test) {
        return UiText.of(
                "samples.quality.reals",
                String.format(Locale.ROOT, "%.3f", test.mae()),
                percent(test.acc2NonNegative()),
                percent(test.sevenClassF1()),
                percent(test.swappedSevenClassF1()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
    }
}
