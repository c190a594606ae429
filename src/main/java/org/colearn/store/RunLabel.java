package org.colearn.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What a person wrote on a run; kept in a file of its own beside the results, which it never touches.
 *
 * @param tags short words, each once, in the order written
 * @param note free text, may be empty
 */
public record RunLabel(List<String> tags, String note) {
    /** Nothing written. */
    public static final RunLabel NONE = new RunLabel(List.of(), "");

    /** The file's name within a run folder. */
    static final String FILE = "label.json";

    private static final long MOST_BYTES = 1 << 16;

    /** Strips blanks and drops tags that are empty or written twice. */
    public RunLabel {
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        note = note.strip();
    }

    /** What is written on the run in a folder; nothing if there is no such file or it cannot be read as one. */
    public static RunLabel read(Path run) {
        Path file = run.resolve(FILE);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return NONE;
            }
            JsonNode root = Json.MAPPER.readTree(Files.readString(file));
            return new RunLabel(texts(root.path("tags")), root.path("note").asText(""));
        } catch (IOException unreadable) {
            return NONE; // a label is a remark; a broken one must not hide the run
        }
    }

    /**
     * Writes it on the run in a folder, whole or not at all.
     *
     * @throws StoreException with a sentence if it cannot be written
     */
    public void write(Path run) {
        ObjectNode root = Json.MAPPER.createObjectNode().put("formatVersion", Json.FORMAT_VERSION);
        tags.forEach(root.putArray("tags")::add);
        root.put("note", note);
        AtomicFile.write(run.resolve(FILE), Json.write(root));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }
}
