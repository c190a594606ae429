package org.colearn.ui.live;

import atlantafx.base.theme.Styles;
import org.colearn.experiment.Verdict;
import org.colearn.ui.text.UiText;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * How a verdict appears: word, symbol and colour together, never colour alone.
 *
 * @param word such as "Negative co-learning"
 * @param symbol an icon
 * @param style a style class of AtlantaFX, such as "danger"
 */
record VerdictLook(String word, Ikon symbol, String style) {
    /** Before there is a verdict. */
    static VerdictLook none() {
        return new VerdictLook(UiText.of("verdict.none"), Material2AL.HOURGLASS_EMPTY, Styles.TEXT_MUTED);
    }

    static VerdictLook of(Verdict.Kind kind) {
        return switch (kind) {
            case POSITIVE -> new VerdictLook(UiText.of("verdict.positive"), Material2MZ.TRENDING_UP, Styles.SUCCESS);
            case NEGATIVE -> new VerdictLook(UiText.of("verdict.negative"), Material2MZ.TRENDING_DOWN, Styles.DANGER);
            case NEUTRAL -> new VerdictLook(UiText.of("verdict.neutral"), Material2MZ.TRENDING_FLAT, Styles.ACCENT);
            case UNDETERMINED ->
                new VerdictLook(UiText.of("verdict.undetermined"), Material2AL.HELP_OUTLINE, Styles.WARNING);
        };
    }

    /** The difference in a few letters: "−12.3 points", or "error 0.021 higher". */
    static String figure(Verdict verdict, boolean regression) {
        if (!regression) {
            return UiText.of("verdict.points", Figures.difference(verdict.difference(), false));
        }
        String size = Figures.score(Math.abs(verdict.difference()), true);
        return UiText.of(verdict.difference() < 0 ? "verdict.maeHigher" : "verdict.maeLower", size);
    }
}
