package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void theFileIsAsReadableAsAnyOtherNewFileThere() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path ordinary = Files.writeString(folder.resolve("ordinary"), "text");

        AtomicFile.write(folder.resolve("ours"), "text");

        assertThat(Files.getPosixFilePermissions(folder.resolve("ours")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aLinkIsFollowedAndStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        AtomicFile.write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aDeviceIsWrittenToAndNeverReplaced() throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/full"));

        assertThatThrownBy(() -> AtomicFile.write(device, "text")).isInstanceOf(StoreException.class);

        assertThat(device).isSymbolicLink();
    }

    @Test
    void aFolderAndTheRootAreRefused() {
        for (Path path : new Path[] {folder, folder.getRoot()}) {
            assertThatThrownBy(() -> AtomicFile.write(path, "text"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("it is a folder");
        }
    }

    @Test
    void aFileInTheWayOfAFolderIsNamedAsSuch() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");

        assertThatThrownBy(() -> ExperimentFolder.create(file, SpecJsonTest.spec(), warning -> {}))
                .hasMessageContaining("there is a file of that name");
    }
}
