package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launch as a process of its own, as a person starts it. */
class LauncherProcessTest {
    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayOneSentenceSaysWhatToDo() throws IOException, InterruptedException {
        Ended ended = launch();
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .containsPattern(
                        "there is no display|a system library it draws with is missing") // a bare system has neither
                .contains("colearn-workbench --help");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatJavaFxPrintsGoesToTheLog() throws IOException, InterruptedException {
        launch();
        try (Stream<Path> files = Files.walk(folder.resolve("state/colearn-workbench"))) {
            List<Path> logs =
                    files.filter(file -> file.toString().endsWith(".log")).toList();
            assertThat(logs).hasSize(1);
            assertThat(logs.get(0))
                    .content()
                    .contains("The window could not open.")
                    .containsPattern("Unable to open DISPLAY|Loading library glass from resource failed");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLogFollowsTheHomeOfTheEnvironmentWhereNoStateFolderIsNamed() throws IOException, InterruptedException {
        launch(Map.of("HOME", folder.toString(), "XDG_STATE_HOME", ""), "samples", "--help");

        assertThat(folder.resolve(".local/state/colearn-workbench")).isDirectoryContaining("glob:**.log");
    }

    @Test
    void theCommandLineExplainsItselfWithoutJavaFx() throws IOException, InterruptedException {
        Ended ended = launch("--help");
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("train", "samples", "parity");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void anUnknownCommandIsRefusedWithASentence() throws IOException, InterruptedException {
        Ended ended = launch("trian");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.err()).contains("trian").doesNotContain("\tat ");
    }

    private Ended launch(String... args) throws IOException, InterruptedException {
        return launch(Map.of("XDG_STATE_HOME", folder.resolve("state").toString()), args);
    }

    private Ended launch(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Ended(
                code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
