package org.colearn.ui.setup;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.colearn.training.TrainingSpec;
import org.colearn.ui.text.UiText;

/** Epochs, batch size, learning rate and seeds. */
final class TrainingChoice {
    private final NumberSetting epochs = setting("epochs", 1, 10_000, true, 20);
    private final NumberSetting batchSize = setting("batch-size", 2, 65_536, true, 30);
    private final NumberSetting learningRate = setting("learning-rate", 1e-8, 10, false, 1e-3);
    private final StringProperty seeds = new SimpleStringProperty("0-2");
    private String recommendedSeeds = "0-2";

    TrainingChoice(Runnable onChange) {
        for (NumberSetting setting : numbers()) {
            setting.number().addListener((observed, before, now) -> onChange.run());
            setting.problem().addListener((observed, before, now) -> onChange.run());
        }
        seeds.addListener((observed, before, now) -> onChange.run());
    }

    NumberSetting epochs() {
        return epochs;
    }

    NumberSetting batchSize() {
        return batchSize;
    }

    NumberSetting learningRate() {
        return learningRate;
    }

    List<NumberSetting> numbers() {
        return List.of(epochs, batchSize, learningRate);
    }

    /** What stands in the seeds field. */
    StringProperty seeds() {
        return seeds;
    }

    SeedText parsedSeeds() {
        return SeedText.parse(seeds.get());
    }

    /** The first thing that is wrong, empty if nothing. */
    Optional<String> problem() {
        Optional<String> number = numbers().stream()
                .map(setting -> setting.problem().get())
                .filter(sentence -> !sentence.isEmpty())
                .findFirst();
        return number.or(() -> Optional.of(parsedSeeds().problem()).filter(sentence -> !sentence.isEmpty()));
    }

    /** Takes over a specification. */
    void apply(TrainingSpec training, List<Long> wanted) {
        epochs.set(training.epochs());
        batchSize.set(training.batchSize());
        learningRate.set(training.learningRate());
        seeds.set(SeedText.format(wanted));
    }

    /** Changes what is recommended; what the user has not touched follows. */
    void recommend(TrainingSpec training, List<Long> recommended) {
        epochs.recommend(training.epochs());
        batchSize.recommend(training.batchSize());
        learningRate.recommend(training.learningRate());
        if (seeds.get().equals(recommendedSeeds)) {
            seeds.set(SeedText.format(recommended));
        }
        recommendedSeeds = SeedText.format(recommended);
    }

    private static NumberSetting setting(String id, double min, double max, boolean whole, double recommended) {
        var rule = new NumberSetting.Rule(
                id, UiText.of("training." + id), UiText.of("training." + id + ".help"), min, max, whole);
        return new NumberSetting(rule, recommended);
    }
}
