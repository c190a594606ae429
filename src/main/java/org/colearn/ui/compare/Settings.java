package org.colearn.ui.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.training.TrainingSpec;
import org.colearn.ui.text.UiText;

/** The settings of a run by name, in the order a person would ask for them; what two runs are compared in. */
final class Settings {
    private Settings() {}

    /** Every setting but seed and arm, which have columns of their own. */
    static Map<String, String> of(ExperimentSpec spec) {
        TrainingSpec training = spec.training();
        var settings = new LinkedHashMap<String, String>();
        put(settings, "data", spec.data().source());
        put(settings, "architecture", spec.model().architecture());
        training.dropout().rates().forEach((modality, rate) -> settings.put(rate(modality), percent(rate)));
        put(settings, "deployed", String.join(" + ", spec.deployed()));
        put(settings, "epochs", Integer.toString(training.epochs()));
        put(settings, "batch", Integer.toString(training.batchSize()));
        put(settings, "learningRate", plain(training.learningRate()));
        spec.model().settings().forEach((name, value) -> settings.put(name, plain(value)));
        put(settings, "normalisation", word(spec.data().normalisation()));
        put(settings, "draw", word(training.dropout().draw()));
        put(settings, "granularity", word(training.dropout().granularity()));
        put(settings, "shuffle", word(training.shuffle()));
        put(settings, "lastBatch", UiText.of(training.keepPartialBatch() ? "compare.kept" : "compare.discarded"));
        put(settings, "pairing", word(spec.pairing()));
        put(settings, "nonFinite", word(spec.data().nonFinite()));
        put(settings, "alignment", word(spec.data().alignment()));
        put(settings, "labelColumn", spec.data().labelColumn());
        put(settings, "split", spec.data().resplit().toString());
        return Collections.unmodifiableMap(settings);
    }

    /** What the rate of a modality is called. */
    static String rate(String modality) {
        return UiText.of("compare.setting.rate", modality);
    }

    /** "0.0001" and "24", never "1.0E-4" or "24.0". */
    static String plain(double value) {
        return new java.math.BigDecimal(Double.toString(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String percent(double rate) {
        return plain(Math.round(rate * 1000) / 10.0) + "\u00a0%";
    }

    private static void put(Map<String, String> settings, String key, String value) {
        settings.put(UiText.of("compare.setting." + key), value);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
