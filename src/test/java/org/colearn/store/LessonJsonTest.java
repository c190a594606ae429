package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colearn.experiment.lesson.Lesson;
import org.colearn.experiment.lesson.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonJsonTest {
    @TempDir
    Path folder;

    @Test
    void threeLessonsShipAndEachPredictsBeforeItReveals() {
        assertThat(LessonJson.shipped()).hasSize(3).allSatisfy(lesson -> {
            var kinds = lesson.steps().stream().map(Step::kind).toList();
            assertThat(kinds).containsSubsequence(Step.Kind.PREDICT, Step.Kind.RUN, Step.Kind.REVEAL);
        });
    }

    @Test
    void aCopyOfALessonOpensAsTheSameLesson() {
        for (Lesson lesson : LessonJson.shipped()) {
            Path file = folder.resolve("copy.json");
            LessonJson.write(lesson, file);
            assertThat(LessonJson.read(file)).isEqualTo(lesson);
        }
    }

    @Test
    void aLessonWithAFaultIsRefusedWithTheFieldAndWhatToDo() throws IOException {
        Path file = folder.resolve("bad.json");
        LessonJson.write(LessonJson.shipped().get(0), file);
        Files.writeString(file, Files.readString(file).replace("\"rate\",", "\"speed\","));
        assertThatThrownBy(() -> LessonJson.read(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("chart.axis")
                .hasMessageContaining("rate, seed");
    }
}
