package org.colearn.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.ui.setup.NumberSetting;
import org.junit.jupiter.api.Test;

class RecipeModelTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final RecipeModel model = new RecipeModel(work::add, Runnable::run);

    @Test
    void everyPresetGoesThroughTheKnobsUnchanged() {
        for (SyntheticRecipe preset : RecipeModel.presets()) {
            model.take(preset);

            assertThat(model.problem().get()).as(preset.name()).isEmpty();
            assertThat(model.recipe().get()).isEqualTo(preset);
        }
    }

    @Test
    void everyKnobChangesTheRecipeThatIsSaved() {
        for (SyntheticRecipe preset : RecipeModel.presets()) {
            for (int k = 0; k < Knobs.of(preset).size(); k++) {
                model.take(preset);
                NumberSetting setting = model.settings().get(k);
                double other = setting.number().get() == setting.rule().min()
                        ? setting.rule().max()
                        : setting.rule().min();
                setting.set(other);

                assertThat(model.problem().get()).as(setting.rule().id()).isEmpty();
                assertThat(model.recipe().get()).as(setting.rule().id()).isNotEqualTo(preset);
                String json = RecipeJson.write(model.recipe().get());
                assertThat(RecipeJson.parse(json, "test"))
                        .isEqualTo(model.recipe().get());
            }
        }
    }

    @Test
    void choosingThePlaceboChangesTheRecipeAndItsNameUntilItIsReset() {
        model.placebo().set(true);

        assertThat(model.changed()).isTrue();
        assertThat(model.recipe().get().twists().placebo()).isTrue();
        assertThat(model.recipe().get().name()).isEqualTo("iemocap-like-changed");

        model.take(model.base());
        assertThat(model.changed()).isFalse();
        assertThat(model.placebo().get()).isFalse();
        assertThat(model.recipe().get()).isEqualTo(Presets.iemocapLike());
    }

    @Test
    void fromAPresetOfClassesToOneOfRealLabelsWithThePlaceboChosen() {
        model.placebo().set(true);
        model.take(Presets.mosiLike());

        assertThat(model.recipe().get()).isEqualTo(Presets.mosiLike());
    }

    @Test
    void aNumberThatMakesNoSenseIsExplainedAndTheRecipeStays() {
        SyntheticRecipe before = model.recipe().get();
        model.settings().get(0).set(99);

        assertThat(model.problem().get()).contains("Redundancy").contains("99");
        assertThat(model.recipe().get()).isEqualTo(before);
    }

    @Test
    void whatWasForetoldOfAnEarlierRecipeIsNeverShown() {
        model.foretell();
        model.take(Presets.mosiLike());
        model.foretell();
        work.forEach(Runnable::run);

        assertThat(model.foretold().get().map(Foretold::recipe)).contains(Presets.mosiLike());
    }

    @Test
    void directionsAreThoseOfTheTheory() {
        assertThat(Foretold.of(Presets.iemocapLike()).direction())
                .startsWith("Without modality dropout it should hurt");
        assertThat(Foretold.of(Presets.mosiLike()).direction()).contains("should help language already");
        assertThat(Foretold.of(Presets.redundantOnly()).direction()).contains("neutral at best");
        assertThat(Foretold.of(Presets.placebo()).direction()).contains("neutral at best");
    }

    @Test
    void bestScoresOfAllModalitiesAreNotBelowThoseOfLanguage() {
        Foretold foretold = Foretold.of(Presets.iemocapLike());

        assertThat(foretold.best().all()).isGreaterThan(foretold.best().language());
        assertThat(foretold.best().language()).isGreaterThan(foretold.best().guess());
        assertThat(foretold.labels().bars()).hasSize(9);
    }
}
