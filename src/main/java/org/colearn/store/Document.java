package org.colearn.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.colearn.data.synthetic.RecipeJson;
import org.colearn.data.synthetic.SyntheticRecipe;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.SweepSpec;

/** What a JSON file may hold that a person opens; which of them it is, its fields say. */
public sealed interface Document {
    /** The specification of an experiment. */
    record Experiment(ExperimentSpec spec) implements Document {}

    /** The specification of a sweep. */
    record Sweep(SweepSpec spec) implements Document {}

    /** A recipe for generated data. */
    record Recipe(SyntheticRecipe recipe) implements Document {}

    /**
     * Reads a file of any of these kinds.
     *
     * @throws StoreException with a sentence if it is none of them, or a specification with a mistake
     * @throws org.colearn.data.DataException with a sentence if it is a recipe with a mistake
     */
    static Document read(Path file) {
        JsonNode fields = fields(file);
        if (fields.has("studies")) {
            return new Sweep(SweepJson.read(file));
        }
        if (fields.has("channels")) {
            return new Recipe(RecipeJson.read(file));
        }
        if (fields.has("deployed")) {
            return new Experiment(SpecJson.read(file));
        }
        throw new StoreException(
                file + " holds no specification of an experiment or a sweep and no recipe for generated"
                        + " data; if it describes data beside it, open those instead.");
    }

    private static JsonNode fields(Path file) {
        try {
            return Json.MAPPER.readTree(StoredText.read(file));
        } catch (JsonProcessingException broken) {
            throw new StoreException(
                    file + " is not valid JSON, line " + broken.getLocation().getLineNr() + ": "
                            + broken.getOriginalMessage() + ".",
                    broken);
        }
    }
}
