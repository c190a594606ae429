package org.colearn.ui.setup;

import java.util.stream.Collectors;
import org.colearn.data.Dataset;
import org.colearn.data.Labels;
import org.colearn.ui.text.UiText;

/**
 * A dataset in four short lines.
 *
 * @param size utterances, time steps and labels
 * @param modalities names and widths
 * @param splits sizes of the splits
 * @param origin where the splits come from
 */
record DataSummary(String size, String modalities, String splits, String origin) {
    static DataSummary of(Dataset data) {
        String target = data.labels() instanceof Labels.Classes classes
                ? UiText.of("data.classes", classes.classNames().size())
                : UiText.of("data.reals");
        String modalities = data.modalities().stream()
                .map(modality -> modality.name() + " " + modality.features())
                .collect(Collectors.joining(" · "));
        return new DataSummary(
                UiText.of("data.size", data.utterances(), data.steps(), target),
                modalities,
                UiText.of(
                        "data.splits",
                        data.splits().train().length,
                        data.splits().valid().length,
                        data.splits().test().length),
                data.splits().origin());
    }
}
