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
        choose(first);
    }

    /** Shows an architecture with its published values. */
    void choose(Architecture chosen) {
        architecture.set(chosen);
        settings.setAll(chosen.hyperParameters().stream().map(this::setting).toList());
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

    /** Changes what is recommended; what the user has not touched follows. */
    void recommend(ModelSpec recommended) {
        settings.forEach(
                setting -> setting.recommend(recommended.value(setting.rule().id())));
    }

    ModelSpec spec() {
        var values = new TreeMap<String, Double>();
        settings.forEach(setting -> values.put(setting.rule().id(), setting.value()));
        return new ModelSpec(architecture.get().id(), values);
    }

    private NumberSetting setting(HyperParameter parameter) {
        var rule = new NumberSetting.Rule(
                parameter.name(),
                parameter.label(),
                parameter.help(),
                parameter.min(),
                parameter.max(),
                parameter.whole());
        var setting = new NumberSetting(rule, parameter.defaultValue());
        setting.number().addListener((observed, before, now) -> onChange.run());
        setting.problem().addListener((observed, before, now) -> onChange.run());
        return setting;
    }
}
