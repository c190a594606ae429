package org.colearn.ui.setup;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.colearn.model.Architecture;
import org.colearn.model.HyperParameter;
import org.colearn.model.ModelSpec;

/** Which architecture is chosen and how its hyper-parameters are set. */
final class ModelChoice {
    private final ReadOnlyObjectWrapper<Architecture> architecture = new ReadOnlyObjectWrapper<>();
    private final ObservableList<NumberSetting> settings = FXCollections.observableArrayList();
    private final Runnable onChange;

    ModelChoice(Architecture first, Runnable onChange) {
        this.onChange = onChange;
        choose(first, Map.of());
    }

    /** Shows an architecture with its published values, or the recommended ones where there are some. */
    void choose(Architecture chosen, Map<String, Double> recommended) {
        architecture.set(chosen);
        settings.setAll(chosen.hyperParameters().stream()
                .map(parameter -> setting(parameter, recommended))
                .toList());
        onChange.run();
    }

    ReadOnlyObjectProperty<Architecture> architecture() {
        return architecture.getReadOnlyProperty();
    }

    ObservableList<NumberSetting> settings() {
        return settings;
    }

    /** Takes over the settings of a specification of the chosen architecture. */
    void apply(Map<String, Double> values) {
        settings.forEach(setting -> {
            Double value = values.get(setting.rule().id());
            if (value != null) {
                setting.set(value);
            }
        });
    }

    void recommend(Map<String, Double> recommended) {
        for (HyperParameter parameter : architecture.get().hyperParameters()) {
            settings.stream()
                    .filter(setting -> setting.rule().id().equals(parameter.name()))
                    .forEach(setting ->
                            setting.recommend(recommended.getOrDefault(parameter.name(), parameter.defaultValue())));
        }
    }

    ModelSpec spec() {
        var values = new TreeMap<String, Double>();
        settings.forEach(setting -> values.put(setting.rule().id(), setting.value()));
        return new ModelSpec(architecture.get().id(), values);
    }

    private NumberSetting setting(HyperParameter parameter, Map<String, Double> recommended) {
        var rule = new NumberSetting.Rule(
                parameter.name(),
                parameter.label(),
                parameter.help(),
                parameter.min(),
                parameter.max(),
                parameter.whole());
        var setting = new NumberSetting(rule, recommended.getOrDefault(parameter.name(), parameter.defaultValue()));
        setting.number().addListener((observed, before, now) -> onChange.run());
        setting.problem().addListener((observed, before, now) -> onChange.run());
        return setting;
    }
}
