package org.colearn.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A record of ours as a JSON file with a version; what is read was checked field by field.
 *
 * @param <T> the record
 */
final class RecordJson<T> {
    /** No file of ours comes near this size. */
    private static final long MOST_BYTES = 1 << 20;

    private static final String VERSION = "formatVersion";

    private final Class<T> type;
    private final String noun;
    private final String example;

    /**
     * For one kind of file.
     *
     * @param type the record
     * @param noun what a person calls the file, such as "specification"
     * @param example where one is to be had, such as "the spec.json of an experiment"
     */
    RecordJson(Class<T> type, String noun, String example) {
        this.type = type;
        this.noun = noun;
        this.example = example;
    }

    /** The record as indented JSON, its fields always in the same order. */
    String write(T spec) {
        ObjectNode root = Json.MAPPER.createObjectNode();
        root.put(VERSION, Json.FORMAT_VERSION);
        root.setAll((ObjectNode) Json.MAPPER.valueToTree(spec));
        return Json.write(root);
    }

    /**
     * Writes the record to a file, whole or not at all.
     *
     * @throws StoreException with a sentence if it cannot be written
     */
    void write(T spec, Path file) {
        AtomicFile.write(file, write(spec));
    }

    /**
     * Reads a file that {@link #write(Object, Path)} or a person wrote.
     *
     * @throws StoreException with a sentence that names the file and the field at fault
     */
    T read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(file + (Files.exists(file) ? " is no file" : " does not exist") + "; give a "
                    + noun + ", such as " + example + ".");
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new StoreException(file + " is too large for a " + noun + "; give " + example + ".");
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8), file.toString());
        } catch (CharacterCodingException cause) {
            throw new StoreException(file + " is not a " + noun + ": it is no text; give " + example + ".", cause);
        } catch (IOException cause) {
            throw new StoreException("Cannot read " + file + ": " + AtomicFile.reason(cause) + ".", cause);
        }
    }

    /**
     * Reads JSON text.
     *
     * @param origin what to call the text in a sentence
     * @throws StoreException with a sentence that names the origin and the field at fault
     */
    T parse(String json, String origin) {
        try {
            JsonNode root = Json.MAPPER.readTree(json);
            if (!(root instanceof ObjectNode fields)) {
                throw new StoreException(origin + " is not a " + noun + ": it must be one JSON object.");
            }
            checkVersion(fields.remove(VERSION), origin);
            EarlierFiles.complete(fields);
            return Json.MAPPER.treeToValue(fields, type);
        } catch (JsonMappingException cause) {
            throw new StoreException(sentence(origin, cause), cause);
        } catch (JsonProcessingException cause) {
            throw new StoreException(
                    origin + " is not valid JSON, line " + cause.getLocation().getLineNr() + ": "
                            + cause.getOriginalMessage() + ".",
                    cause);
        }
    }

    private static void checkVersion(JsonNode version, String origin) {
        if (version == null || !version.isInt()) {
            throw new StoreException(origin + " lacks a whole number in " + VERSION + "; this workbench writes "
                    + Json.FORMAT_VERSION + ".");
        }
        if (version.intValue() != Json.FORMAT_VERSION) {
            throw new StoreException(origin + " has " + VERSION + " " + version.intValue()
                    + "; this workbench reads version " + Json.FORMAT_VERSION + ".");
        }
    }

    private String sentence(String origin, JsonMappingException cause) {
        String path = cause.getPath().stream().map(RecordJson::step).collect(Collectors.joining());
        String field = path.isEmpty() ? "" : ", field " + path.substring(path.startsWith(".") ? 1 : 0);
        return origin + field + ": " + complaint(cause);
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    private String complaint(JsonMappingException cause) {
        if (cause instanceof UnrecognizedPropertyException) {
            return "there is no such field; remove it or mend its spelling.";
        }
        if (cause instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return "'" + wrong.getValue() + "' is not a choice; choose one of " + choices(wrong.getTargetType()) + ".";
        }
        if (cause instanceof InvalidNullException) {
            return "it holds a null where a value is needed.";
        }
        if (cause.getCause() instanceof RuntimeException ours) {
            return ours.getMessage();
        }
        if (cause instanceof MismatchedInputException
                && cause.getOriginalMessage().startsWith("Missing")) {
            return "it is missing.";
        }
        return "it has the wrong type" + (cause instanceof MismatchedInputException wrong ? expected(wrong) : "") + ".";
    }

    private String expected(MismatchedInputException wrong) {
        Class<?> wanted = wrong.getTargetType();
        if (wanted == null) {
            return "";
        }
        if (wanted == Double.TYPE || wanted == Double.class) {
            return "; a number is expected";
        }
        if (wanted == Integer.TYPE || wanted == Long.class || wanted == Long.TYPE) {
            return "; a whole number is expected";
        }
        if (wanted == Boolean.TYPE) {
            return "; true or false is expected";
        }
        return wanted == String.class ? "; a text is expected" : "; look at " + example + " the workbench wrote";
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
