package org.colearn.data.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.colearn.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeJsonTest {
    @Test
    void everyPresetSurvivesItsJson() {
        for (SyntheticRecipe recipe : Presets.all()) {
            assertThat(RecipeJson.parse(RecipeJson.write(recipe), "test")).isEqualTo(recipe);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"steps\" : 6 | \"steps\" : 0 | The number of time steps in the recipe is 0; choose 1 to 10000.",
                "\"train\" : 600 | \"train\" : 0 | The number of training utterances in the recipe is 0; choose 1 to 10000000.",
                "\"alpha\" : 4.0 | \"alpha\" : -1 | alpha in the recipe is -1.0; choose 0.0 to 1000.0.",
                "\"tau\" : 3.0 | \"tau\" : \"NaN\" | tau in the recipe is NaN; choose 0.0 to 1000.0.",
                "\"prior\" : [ 40.0, | \"prior\" : [ | prior counts; give one count per class and no name twice.",
                "\"prior\" : [ 40.0, | \"prior\" : [ -40.0, | A prior count in the recipe is -40.0; choose 1.0E-9 to 1.0E12.",
                "\"features\" : 8, | \"features\" : 0, | The number of features of audio in the recipe is 0;",
                "\"name\" : \"video\" | \"name\" : \"audio\" | The recipe names the modality 'audio' twice.",
                "\"test\" : 3000 | \"test\" : 9000000 | feature values; the most is 200000000,",
                "\"noise\" : 0.3 | \"noise\" : -0.3 | The noise of language in the recipe is -0.3;",
                "\"steps\" : 6 | \"stepz\" : 6 | is not a recipe for generated data (",
                "\"type\" : \"classes\" | \"type\" : \"ranks\" | is not a recipe for generated data ("
            })
    void whatCannotBeCookedIsRefusedWithASentence(String right, String wrong, String sentence) {
        String json = RecipeJson.write(Presets.iemocapLike());
        assertThat(json).contains(right);

        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> RecipeJson.parse(json.replace(right, wrong), "mine.json"))
                .withMessageStartingWith("mine.json")
                .withMessageContaining(sentence);
    }
}
