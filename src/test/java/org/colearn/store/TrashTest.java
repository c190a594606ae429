package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {
    @TempDir
    Path results;

    @Test
    void aDeletedRunComesBackWholeToWhereItWas() throws IOException {
        Path run = run("first");
        var trash = new Trash(results);

        Trash.Deleted deleted = trash.delete(run);
        assertThat(run).doesNotExist();
        assertThat(Files.readString(deleted.to().resolve("result.json"))).isEqualTo("first");

        trash.restore(deleted);
        assertThat(Files.readString(run.resolve("result.json"))).isEqualTo("first");
    }

    @Test
    void aRunOfTheSameNameThatWasDeletedBeforeIsKeptToo() throws IOException {
        var trash = new Trash(results);
        Trash.Deleted first = trash.delete(run("first"));
        Trash.Deleted second = trash.delete(run("second"));

        assertThat(Files.readString(first.to().resolve("result.json"))).isEqualTo("first");
        assertThat(Files.readString(second.to().resolve("result.json"))).isEqualTo("second");
    }

    @Test
    void aPlaceThatIsTakenIsSaidAndTheRunStaysInTheTrash() throws IOException {
        var trash = new Trash(results);
        Trash.Deleted deleted = trash.delete(run("first"));
        run("another");

        assertThatThrownBy(() -> trash.restore(deleted))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("it is kept in");
        assertThat(deleted.to()).exists();
    }

    @Test
    void nothingOutsideTheResultsFolderIsEverMoved(@TempDir Path elsewhere) throws IOException {
        Path file = Files.writeString(elsewhere.resolve("precious.txt"), "mine");
        var trash = new Trash(results);
        for (Path outside : List.of(elsewhere, results, results.resolve("..").resolve(elsewhere.getFileName()))) {
            assertThatThrownBy(() -> trash.delete(outside)).isInstanceOf(StoreException.class);
        }
        assertThat(file).exists();
    }

    @Test
    void aLabelIsReadBackAsItWasWrittenWithoutBlankOrDoubleTags() throws IOException {
        Path run = run("first");
        new RunLabel(List.of(" best", "", "check", "best"), " look at \"fear\" \n").write(run);

        assertThat(RunLabel.read(run)).isEqualTo(new RunLabel(List.of("best", "check"), "look at \"fear\""));
        assertThat(Files.readString(run.resolve("result.json"))).isEqualTo("first");
    }

    @Test
    void aMissingOrBrokenLabelIsNoLabel() throws IOException {
        Path run = run("first");
        assertThat(RunLabel.read(run)).isEqualTo(RunLabel.NONE);
        Files.writeString(run.resolve("label.json"), "{\"tags\": [1, {\"a\": \"b\"}, \"kept\"], \"note\":");
        assertThat(RunLabel.read(run)).isEqualTo(RunLabel.NONE);
        Files.writeString(run.resolve("label.json"), "{\"tags\": [1, {\"a\": \"b\"}, \"kept\"], \"note\": 7}");
        assertThat(RunLabel.read(run).tags()).containsExactly("kept");
    }

    private Path run(String content) throws IOException {
        Path run = Files.createDirectories(results.resolve("experiment").resolve("multimodal-seed-0"));
        Files.writeString(run.resolve("result.json"), content);
        return run;
    }
}
