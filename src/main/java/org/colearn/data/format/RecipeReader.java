package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticGenerator;

/** Generates the data of a recipe file; the recipe makes the splits. */
final class RecipeReader implements DatasetReader {
    @Override
    public String layout() {
        return "a recipe for generated data (.json)";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path)
                && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        return SyntheticGenerator.generate(RecipeJson.read(path));
    }
}
