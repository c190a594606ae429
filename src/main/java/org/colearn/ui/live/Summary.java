package org.colearn.ui.live;

import java.util.List;
import java.util.Optional;
import org.colearn.training.EpochRecord;
import org.colearn.ui.text.UiText;

/** A chart in one sentence for people who hear it: the latest finished epoch of one seed. */
final class Summary {
    private final LiveModel model;
    private final long seed;

    Summary(LiveModel model, long seed) {
        this.model = model;
        this.seed = seed;
    }

    /** Such as "Loss, seed 0: training 0.412 in epoch 12, validation on language only 0.903 in epoch 12." */
    String of(String title, List<Curve> curves) {
        List<String> values =
                curves.stream().flatMap(curve -> value(curve).stream()).toList();
        return values.isEmpty()
                ? UiText.of("live.summary.none", title)
                : UiText.of("live.summary", title, Long.toString(seed), String.join(", ", values));
    }

    private Optional<String> value(Curve curve) {
        List<EpochRecord> epochs = model.run(curve.arm(), seed).epochs();
        if (epochs.isEmpty()) {
            return Optional.empty();
        }
        EpochRecord latest = epochs.get(epochs.size() - 1);
        double value = curve.value(latest);
        return Optional.of(UiText.of(
                "live.summary.value",
                curve.style(model.names()).legend(),
                curve.isScore() ? Figures.score(value, model.regression()) : Figures.loss(value),
                latest.epoch()));
    }
}
