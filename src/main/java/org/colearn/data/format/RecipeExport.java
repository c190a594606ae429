package org.colearn.data.format;

import java.nio.file.Path;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticGenerator;

/** From a recipe file to an archive a person can open anywhere. */
public final class RecipeExport {
    private RecipeExport() {}

    /** Generates the data of a recipe and writes them as the generic .npz archive, whole or not at all. */
    public static void write(Path recipe, Path archive) {
        NpzExport.write(SyntheticGenerator.generate(RecipeJson.read(recipe)), archive);
    }
}
