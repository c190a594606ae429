package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void linuxUsesTheStateFolder() {
        assertThat(LogFolder.of("Linux", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/.local/state/colearn-workbench"));
        assertThat(LogFolder.of("Linux", HOME, Map.of("XDG_STATE_HOME", "/state")))
                .isEqualTo(Path.of("/state/colearn-workbench"));
    }

    @Test
    void aRelativeStateFolderIsIgnored() {
        assertThat(LogFolder.of("Linux", HOME, Map.of("XDG_STATE_HOME", "state")))
                .isEqualTo(Path.of("/home/ada/.local/state/colearn-workbench"));
    }

    @Test
    void macAndWindowsUseTheirOwnPlaces() {
        assertThat(LogFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/Library/Logs/CoLearn Workbench"));
        assertThat(LogFolder.of("Windows 11", HOME, Map.of()))
                .isEqualTo(Path.of("/home/ada/AppData/Local/CoLearn Workbench/Logs"));
    }
}
