package org.colearn.data.synthetic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.colearn.data.DataException;
import org.colearn.data.WholeFile;

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
            if (!(MAPPER.readTree(json) instanceof ObjectNode fields)) {
                throw new DataException(where + " is not a recipe for generated data (it is no JSON object); compare it"
                        + " with one in sample-data.");
            }
            // Recipes from before there were twists are plain.
            if (fields.has("channels") && !fields.has("twists")) {
                fields.set("twists", MAPPER.valueToTree(Twists.NONE));
            }
            return MAPPER.treeToValue(fields, SyntheticRecipe.class);
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

    /** SHA-256 of the recipe as JSON, in hexadecimal: the same for equal recipes. */
    public static String hash(SyntheticRecipe recipe) {
        try {
            byte[] text = write(recipe).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", impossible);
        }
    }

    /** Writes a recipe file, whole or not at all. */
    public static void write(SyntheticRecipe recipe, Path file) {
        try {
            WholeFile.write(file, out -> out.write((write(recipe) + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new DataException(
                    file + " could not be written; check that the folder exists, may be written to and has space.", e);
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
        } catch (CharacterCodingException e) {
            throw new DataException(file + " is no text in UTF-8, so it is no recipe; save it again.", e);
        } catch (IOException e) {
            throw new DataException(file + " could not be read; check that it exists and may be read.", e);
        }
    }
}
