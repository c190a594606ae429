package org.colearn.data.synthetic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colearn.data.DataException;

/** Recipes as JSON text. */
public final class RecipeJson {
    private static final long MAX_BYTES = 1 << 20;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private RecipeJson() {}

    /** The recipe as indented JSON. */
    public static String write(SyntheticRecipe recipe) {
        try {
            return MAPPER.writeValueAsString(recipe);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A recipe could not be written as JSON.", impossible);
        }
    }

    /**
     * Reads a recipe.
     *
     * @param where what to call the text in an error, such as its file
     * @throws DataException with a sentence if it is not a recipe or asks for the impossible
     */
    public static SyntheticRecipe parse(String json, String where) {
        try {
            return MAPPER.readValue(json, SyntheticRecipe.class);
        } catch (JsonProcessingException e) {
            if (e.getCause() instanceof DataException refused) {
                throw new DataException(where + ": " + refused.getMessage(), refused);
            }
            throw new DataException(
                    where + " is not a recipe for generated data (" + e.getOriginalMessage()
                            + "); compare it with one in sample-data.",
                    e);
        }
    }

    /** Reads a recipe file of at most 1 MB. */
    public static SyntheticRecipe read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new DataException(
                        file + " is larger than 1 MB, too large for a recipe; choose the recipe's own JSON file.");
            }
            return parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new DataException(file + " could not be read; check that it exists and may be read.", e);
        }
    }
}
