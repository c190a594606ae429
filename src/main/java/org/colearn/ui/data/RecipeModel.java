package org.colearn.ui.data;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.colearn.data.DataException;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.ui.setup.NumberSetting;
import org.colearn.ui.text.Sentences;
import org.colearn.ui.text.UiText;

/** A recipe for data whose truth is known, as its knobs stand, and what can be foretold of it. */
final class RecipeModel {
    private static final String CHANGED = "-changed";

    private final Executor background;
    private final Executor window;
    private final ReadOnlyObjectWrapper<SyntheticRecipe> recipe = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Foretold>> foretold = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<NumberSetting> settings = FXCollections.observableArrayList();
    private final BooleanProperty placebo = new SimpleBooleanProperty();
    private List<Knob> knobs = List.of();
    private SyntheticRecipe base;
    private int latest;

    /** Starts with a preset. */
    RecipeModel(Executor background, Executor window) {
        this.background = background;
        this.window = window;
        base = Presets.iemocapLike();
        placebo.addListener((observed, before, now) -> recompose());
        take(base);
    }

    static List<SyntheticRecipe> presets() {
        return Presets.all();
    }

    /** Puts in a recipe; its values become those that knobs are reset to. */
    void take(SyntheticRecipe other) {
        base = other;
        knobs = Knobs.of(other);
        settings.setAll(knobs.stream().map(knob -> setting(knob, other)).toList());
        placebo.set(other.twists().placebo());
        recompose();
    }

    /** Whether audio and video belong to other utterances. */
    BooleanProperty placebo() {
        return placebo;
    }

    /** What the knobs are reset to. */
    SyntheticRecipe base() {
        return base;
    }

    /** Whether anything differs from what the knobs are reset to. */
    boolean changed() {
        return !recipe.get().equals(base);
    }

    /** The recipe as the knobs stand, the last one that makes sense; one that was changed says so in its name. */
    ReadOnlyObjectProperty<SyntheticRecipe> recipe() {
        return recipe.getReadOnlyProperty();
    }

    /** What can be foretold of the recipe; empty until it is worked out. */
    ReadOnlyObjectProperty<Optional<Foretold>> foretold() {
        return foretold.getReadOnlyProperty();
    }

    /** What is wrong with the knobs, empty if nothing. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** One number per knob; replaced as a whole by {@link #take}. */
    ObservableList<NumberSetting> settings() {
        return settings;
    }

    /** Works out in the background what can be foretold of the recipe as it stands now. */
    void foretell() {
        int ticket = ++latest;
        SyntheticRecipe asked = recipe.get();
        background.execute(() -> {
            Runnable report = worked(asked);
            window.execute(() -> {
                if (ticket == latest) {
                    report.run();
                }
            });
        });
    }

    private Runnable worked(SyntheticRecipe asked) {
        try {
            Foretold found = Foretold.of(asked);
            return () -> foretold.set(Optional.of(found));
        } catch (RuntimeException refused) {
            return () -> problem.set(Sentences.of(refused));
        }
    }

    private NumberSetting setting(Knob knob, SyntheticRecipe of) {
        var rule = new NumberSetting.Rule(
                "make-" + knob.id(), label(knob, of), help(knob), knob.min(), knob.max(), knob.whole());
        var setting = new NumberSetting(rule, knob.get().applyAsDouble(of));
        setting.number().addListener((observed, before, now) -> recompose());
        setting.problem().addListener((observed, before, now) -> recompose());
        return setting;
    }

    private static String label(Knob knob, SyntheticRecipe of) {
        if (knob.id().startsWith("features-")) {
            int modality = Integer.parseInt(knob.id().substring("features-".length()));
            return UiText.of("make.features", of.channels().get(modality).name());
        }
        return UiText.of("make." + knob.id());
    }

    private static String help(Knob knob) {
        return UiText.of(knob.id().startsWith("features-") ? "make.features.help" : "make." + knob.id() + ".help");
    }

    private SyntheticRecipe named(SyntheticRecipe made) {
        boolean told = made.equals(base) || made.name().endsWith(CHANGED);
        return told ? made : made.resized(made.name() + CHANGED, made.counts());
    }

    private void recompose() {
        String wrong = settings.stream()
                .map(setting -> setting.problem().get())
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("");
        try {
            SyntheticRecipe made = base;
            for (int k = 0; k < knobs.size() && wrong.isEmpty(); k++) {
                made = knobs.get(k).with().apply(made, settings.get(k).number().get());
            }
            if (wrong.isEmpty()) {
                recipe.set(named(Draft.of(made).twists(made.twists().withPlacebo(placebo.get()))));
            }
        } catch (DataException refused) {
            wrong = refused.getMessage();
        }
        problem.set(wrong);
    }
}
