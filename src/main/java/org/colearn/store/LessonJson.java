package org.colearn.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.colearn.experiment.lesson.Lesson;

/** Lessons as JSON files: three that ship with the workbench, and those that teachers write. */
public final class LessonJson {
    private static final RecordJson<Lesson> FILE =
            new RecordJson<>(Lesson.class, "lesson", "a copy of one that ships with the workbench");

    private static final List<String> SHIPPED = List.of("negative-co-learning", "why-eighty-percent", "one-seed-lies");

    private LessonJson() {}

    /** The lessons that ship with the workbench, in the order they build on each other. */
    public static List<Lesson> shipped() {
        return SHIPPED.stream().map(LessonJson::shipped).toList();
    }

    /**
     * Reads a teacher's lesson.
     *
     * @throws StoreException with a sentence that names the file and the field at fault
     */
    public static Lesson read(Path file) {
        return FILE.read(file);
    }

    /**
     * Writes a lesson, whole or not at all, as a start for one's own.
     *
     * @throws StoreException with a sentence if it cannot be written
     */
    public static void write(Lesson lesson, Path file) {
        FILE.write(lesson, file);
    }

    private static Lesson shipped(String name) {
        String resource = "/org/colearn/lessons/" + name + ".json";
        try (InputStream in = LessonJson.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the build.");
            }
            return FILE.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "The lesson " + name);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
