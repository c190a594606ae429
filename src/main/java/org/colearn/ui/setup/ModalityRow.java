package org.colearn.ui.setup;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.colearn.data.Modality;
import org.colearn.ui.text.UiText;

/** One modality of the opened data: its dropout rate and whether it is present at test. */
final class ModalityRow {
    private final Modality modality;
    private final NumberSetting rate;
    private final BooleanProperty deployed;

    ModalityRow(Modality modality, double recommendedRate, boolean deployed) {
        this.modality = modality;
        var rule = new NumberSetting.Rule(
                "rate-" + modality.name(),
                UiText.of("rate.label", modality.name()),
                UiText.of("rate.help", modality.name()),
                0,
                1,
                false);
        this.rate = new NumberSetting(rule, recommendedRate);
        this.deployed = new SimpleBooleanProperty(deployed);
    }

    Modality modality() {
        return modality;
    }

    String name() {
        return modality.name();
    }

    int features() {
        return modality.features();
    }

    /** Share of training draws in which this modality is dropped, in [0, 1]. */
    NumberSetting rate() {
        return rate;
    }

    /** Whether the finished model has this modality at test. */
    BooleanProperty deployed() {
        return deployed;
    }
}
