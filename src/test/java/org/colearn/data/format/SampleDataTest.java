package org.colearn.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colearn.data.ContentHash;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.DatasetInspection;
import org.colearn.data.Finding;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped files are what their recipes say; {@code -Dcolearn.remake=true} writes them anew first. */
class SampleDataTest {
    private static final Path FOLDER = Path.of("sample-data");
    private static final long LARGEST = 700_000;

    @ParameterizedTest
    @ValueSource(strings = {"iemocap-like-small", "mosi-like-small"})
    void theRecipeRemakesTheShippedFile(String name) throws IOException {
        Path recipe = FOLDER.resolve(name + ".json");
        Path archive = FOLDER.resolve(name + ".npz");
        if (Boolean.getBoolean("colearn.remake")) {
            RecipeExport.write(recipe, archive);
        }

        Dataset shipped = DataSources.open(DataSpec.of(archive.toString()));
        Dataset generated = SyntheticGenerator.generate(RecipeJson.read(recipe));

        assertThat(ContentHash.of(shipped)).isEqualTo(ContentHash.of(generated));
        assertThat(shipped.ids()).isEqualTo(generated.ids());
        assertThat(Files.size(archive)).isLessThan(LARGEST);
        assertThat(DatasetInspection.findings(shipped))
                .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }

    @Test
    void theSmallFilesFollowThePresets() {
        for (SyntheticRecipe preset : List.of(Presets.iemocapLike(), Presets.mosiLike())) {
            SyntheticRecipe small = RecipeJson.read(FOLDER.resolve(preset.name() + "-small.json"));

            assertThat(small).isEqualTo(preset.resized(preset.name() + "-small", small.counts()));
        }
    }
}
