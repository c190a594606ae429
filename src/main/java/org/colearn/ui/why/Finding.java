package org.colearn.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colearn.data.Modality;
import org.colearn.evaluation.diagnosis.Decomposition;
import org.colearn.evaluation.diagnosis.Reliance;
import org.colearn.evaluation.diagnosis.Shapley;
import org.colearn.evaluation.diagnosis.SubsetResult;
import org.colearn.evaluation.diagnosis.Subsets;
import org.colearn.experiment.CrossedInterval;
import org.colearn.experiment.statistics.TTest;
import org.colearn.ui.chart.Palette;
import org.colearn.ui.inside.SetWords;
import org.colearn.ui.text.UiText;
import org.colearn.ui.why.Bars.Bar;

/** From figures to bars and sentences; knows no control. */
final class Finding {
    private static final String ACCURACY_UNIT = "points";
    private static final double NOTHING = 0.005;

    private Finding() {}

    /** The score of every set of modalities. */
    static List<Bar> sets(Subsets subsets, int deployed) {
        var bars = new ArrayList<Bar>();
        for (SubsetResult result : subsets.results()) {
            String name = SetWords.of(result.present(), subsets.modalities());
            boolean marked = result.present().bits() == deployed;
            double score = result.evaluation().score();
            bars.add(new Bar(
                    marked ? UiText.of("why.deployed", name) : name,
                    0,
                    score,
                    figure(score, classes(subsets), false),
                    marked ? Palette.DEPLOYED : Palette.ALL));
        }
        return bars;
    }

    /** Contributions of the modalities. */
    static List<Bar> contributions(Subsets subsets) {
        List<Double> values = subsets.shapley().values();
        var bars = new ArrayList<Bar>();
        for (int m = 0; m < values.size(); m++) {
            bars.add(new Bar(
                    subsets.modalities().get(m).name(),
                    0,
                    values.get(m),
                    figure(values.get(m), classes(subsets), true),
                    Palette.modality(m)));
        }
        return bars;
    }

    /** How pairs of modalities interact. */
    static List<Bar> interactions(Subsets subsets) {
        Shapley shapley = subsets.shapley();
        List<Modality> modalities = subsets.modalities();
        var bars = new ArrayList<Bar>();
        for (int m = 0; m < modalities.size(); m++) {
            for (int n = m + 1; n < modalities.size(); n++) {
                double value = shapley.interactions().get(m).get(n);
                String pair = UiText.of(
                        "why.pair", modalities.get(m).name(), modalities.get(n).name());
                bars.add(new Bar(
                        pair,
                        0,
                        value,
                        figure(value, classes(subsets), true),
                        value < 0 ? Palette.BASELINE : Palette.DEPLOYED));
            }
        }
        return bars;
    }

    /** What is lost without each modality, three ways of taking it away. */
    static List<Bar> reliance(List<Reliance> reliance, boolean classes) {
        var bars = new ArrayList<Bar>();
        for (int m = 0; m < reliance.size(); m++) {
            Reliance one = reliance.get(m);
            bars.add(loss("why.reliance.zero", one.modality(), one.zero(), classes, m));
            bars.add(loss("why.reliance.mean", one.modality(), one.mean(), classes, m));
            bars.add(loss("why.reliance.permuted", one.modality(), one.permuted(), classes, m));
        }
        return bars;
    }

    private static Bar loss(String key, String modality, double value, boolean classes, int m) {
        return new Bar(UiText.of(key, modality), 0, value, figure(value, classes, true), Palette.modality(m));
    }

    /** From the score as deployed to the baseline's, part by part. */
    static List<Bar> waterfall(Decomposition parts, boolean classes) {
        double start = parts.zeros();
        double normalised = Math.max(start, parts.normalised().orElse(start));
        var bars = new ArrayList<Bar>();
        bars.add(new Bar(UiText.of("why.fall.zeros"), 0, start, level(start, classes), Palette.DEPLOYED));
        if (parts.normalised().isPresent()) {
            bars.add(step("why.fall.normalisation", start, normalised, classes));
        }
        bars.add(step("why.fall.readout", normalised, parts.readout(), classes));
        bars.add(step("why.fall.representation", parts.readout(), parts.unimodal(), classes));
        bars.add(new Bar(
                UiText.of("why.fall.unimodal"),
                0,
                parts.unimodal(),
                level(parts.unimodal(), classes),
                Palette.BASELINE));
        return bars;
    }

    private static Bar step(String key, double from, double to, boolean classes) {
        return new Bar(UiText.of(key), from, to, figure(to - from, classes, true), Palette.THIRD);
    }

    private static String level(double worth, boolean classes) {
        return figure(classes ? worth : -worth, classes, false);
    }

    /**
     * The decomposition in words; shares of the gap are told only where it is more than the noise of the test items.
     *
     * @param lead how far the baseline is ahead on these items
     */
    static String sentence(Decomposition parts, TTest lead, boolean classes) {
        if (parts.loss() < NOTHING) {
            return UiText.of("why.fall.noLoss", figure(parts.loss(), classes, true));
        }
        if (!(lead.p() < CrossedInterval.LEVEL)) {
            String key = Double.isNaN(lead.low()) ? "why.fall.noise.unknown" : "why.fall.noise";
            return UiText.of(
                            key,
                            gap(parts, classes),
                            figure(lead.low(), classes, true),
                            figure(lead.high(), classes, true))
                    + " " + zeros(parts, classes);
        }
        double normalisation = Math.max(0, parts.normalisationPart());
        double largest = Math.max(normalisation, Math.max(parts.readoutPart(), parts.representationPart()));
        String key = largest == parts.readoutPart()
                ? "why.fall.is.readout"
                : largest == parts.representationPart() ? "why.fall.is.representation" : "why.fall.is.normalisation";
        return UiText.of(key, gap(parts, classes), share(largest / parts.loss())) + " " + zeros(parts, classes);
    }

    /** "12.3 points", without a sign, for the sentence says who is ahead. */
    private static String gap(Decomposition parts, boolean classes) {
        return figure(parts.loss(), classes, true).substring(1);
    }

    /** Parts can be larger than the whole, as others take back what they give. */
    private static String share(double part) {
        return part > 1 ? UiText.of("why.fall.more") : UiText.of("why.fall.share", Math.round(100 * part));
    }

    private static String zeros(Decomposition parts, boolean classes) {
        double gain = parts.unfamiliarZeros();
        String key = Math.abs(gain) < 1e-9
                ? "why.fall.mean.same"
                : gain > NOTHING
                        ? "why.fall.mean.better"
                        : gain < -NOTHING ? "why.fall.mean.worse" : "why.fall.mean.close";
        return UiText.of(key, figure(gain, classes, true));
    }

    static boolean classes(Subsets subsets) {
        return subsets.withAll().evaluation().higherIsBetter();
    }

    /** "41.2 %" or "+3.1 points" for accuracies; "0.812" or "+0.031" for errors. */
    static String figure(double value, boolean classes, boolean signed) {
        String text = classes
                ? String.format(Locale.ROOT, signed ? "%+.1f " + ACCURACY_UNIT : "%.1f %%", 100 * value)
                : String.format(Locale.ROOT, signed ? "%+.3f" : "%.3f", value);
        return text.replace('-', '\u2212');
    }
}
