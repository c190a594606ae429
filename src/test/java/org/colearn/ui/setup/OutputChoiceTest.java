package org.colearn.ui.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputChoiceTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatDoesNotExistYetWillDo() {
        var output = new OutputChoice(folder.resolve("new").resolve("results"));

        assertThat(output.problem()).isEmpty();
        assertThat(output.target()).contains(folder.resolve("new").resolve("results"));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("notes"));
        var output = new OutputChoice(file.resolve("results"));

        assertThat(output.problem()).startsWith(file + " is a file; choose a folder");
    }

    @Test
    void aFolderThatCannotBeWrittenToIsExplained() {
        Assumptions.assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "not as superuser");
        var output = new OutputChoice(folder.resolve("results"));

        assertThat(output.problem())
                .isEqualTo(
                        "Nothing can be written to " + folder + "; choose another folder, or continue without saving.");
    }

    @Test
    void noFolderIsExplained() {
        var output = new OutputChoice(folder);
        output.folder().set("  ");

        assertThat(output.problem()).startsWith("No folder is given for the results;");
    }

    @Test
    void withoutSavingNothingCanBeWrong() {
        var output = new OutputChoice(folder);
        output.folder().set("");
        output.saving().set(false);

        assertThat(output.problem()).isEmpty();
        assertThat(output.target()).isEmpty();
    }
}
