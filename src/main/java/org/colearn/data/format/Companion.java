package org.colearn.data.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colearn.data.DataException;

/**
 * What a small JSON file beside the data says about them: {@code NAME.json} beside the file {@code NAME.ext},
 * {@code dataset.json} in a folder.
 *
 * @param modalities from a field's name in the data to the modality's name; fields not named are left out
 * @param splits from a split's name in the data to train, valid or test
 * @param classes names in index order
 * @param label the field that holds the labels
 * @param columns names of the columns of labels, in order
 * @param column the column to use: its name, or its number from 0
 * @param task the part to use of data that hold several
 * @param steps longer utterances lose what comes after so many steps
 */
record Companion(
        Map<String, String> modalities,
        Map<String, String> splits,
        Optional<List<String>> classes,
        Optional<String> label,
        List<String> columns,
        Optional<String> column,
        Optional<String> task,
        int steps) {
    static final Companion NONE = new Companion(new Text(null, null, null, null, null, null, null, null));
    private static final long MAX_BYTES = 1 << 20;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** As it stands in the file, where everything may be missing. */
    private record Text(
            LinkedHashMap<String, String> modalities,
            LinkedHashMap<String, String> splits,
            List<String> classes,
            String label,
            List<String> columns,
            String column,
            String task,
            Integer steps) {}

    private Companion(Text text) {
        this(
                text.modalities == null ? Map.of() : text.modalities,
                text.splits == null ? Map.of() : text.splits,
                Optional.ofNullable(text.classes),
                Optional.ofNullable(text.label),
                text.columns == null ? List.of() : text.columns,
                Optional.ofNullable(text.column),
                Optional.ofNullable(text.task),
                text.steps == null ? Integer.MAX_VALUE : Math.max(1, text.steps));
    }

    /** What is said about a file or folder; nothing if there is no such JSON. */
    static Companion beside(Path path) {
        String name = String.valueOf(path.getFileName());
        Path json = Files.isDirectory(path)
                ? path.resolve("dataset.json")
                : path.resolveSibling(name.replaceFirst("\\.[^.]*$", "") + ".json");
        if (!Files.isRegularFile(json) || json.equals(path)) {
            return NONE;
        }
        try {
            if (Files.size(json) > MAX_BYTES) {
                throw new DataException(json + " is larger than 1 MB, too large to describe data; remove it.");
            }
            JsonNode said = MAPPER.readTree(Files.readString(json));
            if (!said.isObject()) {
                throw new DataException(json
                        + " does not describe the data beside it: it is no JSON object; mend it, or" + " remove it.");
            }
            // The recipe from which data were generated may lie beside them; it says nothing about how to read them.
            return said.has("channels") && said.has("task")
                    ? NONE
                    : new Companion(MAPPER.treeToValue(said, Text.class));
        } catch (JsonProcessingException e) {
            throw new DataException(
                    json + " does not describe the data beside it (" + e.getOriginalMessage()
                            + "); it may say modalities, splits, classes, label, columns, column, task and steps.",
                    e);
        } catch (IOException e) {
            throw new DataException(json + " could not be read; mend its permission, or remove it.", e);
        }
    }

    /** The same with these class names. */
    Companion withClasses(List<String> names) {
        return new Companion(modalities, splits, Optional.of(names), label, columns, column, task, steps);
    }

    /** The same with this column of labels. */
    Companion withColumn(String name) {
        return new Companion(modalities, splits, classes, label, columns, Optional.of(name), task, steps);
    }

    /** The same with these names of columns. */
    Companion withColumns(List<String> names) {
        return new Companion(modalities, splits, classes, label, names, column, task, steps);
    }

    /** The same with the labels of this field, all of them. */
    Companion withLabel(String field) {
        return new Companion(modalities, splits, classes, Optional.of(field), columns, Optional.empty(), task, steps);
    }

    /** What so many columns of labels are called; numbers from 0 where there is no name. */
    List<String> columnNames(int width) {
        return IntStream.range(0, width)
                .mapToObj(c -> c < columns.size() ? columns.get(c) : Integer.toString(c))
                .toList();
    }

    /** Which of so many columns of labels to use. */
    int columnOf(int width, String where) {
        if (column.isEmpty()) {
            return 0;
        }
        int named = columns.indexOf(column.get());
        int index = named < 0 && column.get().matches("\\d{1,6}") ? Integer.parseInt(column.get()) : named;
        if (index < 0 || index >= width) {
            throw new DataException(where + " has no label column '" + column.get() + "' among its " + width
                    + "; name all of them in 'columns', or give a number from 0 to " + (width - 1) + ".");
        }
        return index;
    }
}
