package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void onLinuxItIsWhatTheEnvironmentSays() {
        assertThat(Home.of("Linux", Optional.of(folder.toString()))).contains(folder.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderOfSomebodyElseIsPassedOver() throws IOException {
        Path root = Path.of("/");
        Object owner = Files.getAttribute(root, "unix:uid");
        if (Files.getAttribute(folder, "unix:uid").equals(owner)) { // root runs this: a folder can be given away
            Path given = Files.createDirectory(folder.resolve("given"));
            Files.setAttribute(given, "unix:uid", 65_534);
            assertThat(Home.of("Linux", Optional.of(given.toString()))).isEmpty();
        } else {
            assertThat(Home.of("Linux", Optional.of(root.toString()))).isEmpty();
        }
    }

    @Test
    void elsewhereItIsWhatJavaSays() {
        assertThat(Home.of("Mac OS X", Optional.of(folder.toString()))).isEmpty();
        assertThat(Home.of("Windows 11", Optional.of(folder.toString()))).isEmpty();
    }

    @Test
    void whatIsNoFolderIsPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Home.of("Linux", Optional.empty())).isEmpty();
        assertThat(Home.of("Linux", Optional.of(""))).isEmpty();
        assertThat(Home.of("Linux", Optional.of("relative"))).isEmpty();
        assertThat(Home.of("Linux", Optional.of(file.toString()))).isEmpty();
        assertThat(Home.of("Linux", Optional.of(folder.resolve("missing").toString())))
                .isEmpty();
    }
}
