package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colearn.data.DataException;
import org.colearn.data.DataSpec;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.experiment.ExperimentPreset;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    private static final ExperimentSpec STUDY = ExperimentPreset.ALL.get(0).on(DataSpec.of("sample:iemocap-like"));

    @TempDir
    Path folder;

    @Test
    void eachKindIsKnownByItsFields() {
        Path experiment = folder.resolve("a.json");
        SpecJson.write(STUDY, experiment);
        assertThat(Document.read(experiment)).isEqualTo(new Document.Experiment(STUDY));

        Path sweep = folder.resolve("b.json");
        var spec = new SweepSpec("s", List.of(STUDY), RateGrid.tied(List.of("audio"), List.of(0.5)), false);
        SweepJson.write(spec, sweep);
        assertThat(Document.read(sweep)).isEqualTo(new Document.Sweep(spec));

        Path recipe = folder.resolve("c.json");
        RecipeJson.write(Presets.mosiLike(), recipe);
        assertThat(Document.read(recipe)).isEqualTo(new Document.Recipe(Presets.mosiLike()));
    }

    @Test
    void anythingElseIsNamedInASentence() throws IOException {
        refuses("{\"what\": 1}", "holds no specification of an experiment or a sweep and no recipe");
        refuses("[]", "holds no specification");
        refuses("", "holds no specification");
        refuses("{\"studies\": [", "is not valid JSON, line 1");
        refuses("{\"studies\": 3}", "lacks a whole number in formatVersion");
        refuses("{\"deployed\": 3}", "lacks a whole number in formatVersion");
        Path recipe = Files.writeString(folder.resolve("r.json"), "{\"channels\": 3}");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> Document.read(recipe))
                .withMessageContaining("r.json is not a recipe for generated data");
    }

    private void refuses(String text, String sentence) throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), text);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Document.read(file))
                .withMessageContaining("x.json")
                .withMessageContaining(sentence);
    }
}
