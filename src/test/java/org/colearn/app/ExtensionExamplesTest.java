package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples in docs/examples are compiled as they stand, laid beside the program and used, with nothing else touched. */
class ExtensionExamplesTest {
    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path folder;

    @Test
    void anAddedArchitectureIsListedTrainedStoredAndComparedWithItsBaseline() throws IOException, InterruptedException {
        Path added = compiled("architecture");
        Path results = folder.resolve("results");

        assertThat(launch(added, "train", "--data", "sample:iemocap-like", "--model", "unknown")
                        .err())
                .contains("plain-bi-lstm");
        Ended ended = launch(
                added,
                "train",
                "--data",
                "sample-data/mosi-like-small.npz",
                "--model",
                "plain-bi-lstm",
                "--deployed",
                "language",
                "--epochs",
                "2",
                "--seeds",
                "0-1",
                "--json",
                "--out",
                results.toString());

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode result = new ObjectMapper().readTree(ended.out());
        assertThat(result.findValue("verdict").toString()).contains("kind", "sentence");
        try (Stream<Path> files = Files.walk(results)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.groupingBy(n -> n)))
                    .containsKeys("spec.json", "result.json", "epochs.csv", "model.zip")
                    .hasEntrySatisfying(
                            "model.zip", models -> assertThat(models).hasSize(4));
        }
    }

    @Test
    void anAddedLayoutIsRecognisedAndReadAndItsFaultsAreToldInSentences() throws IOException, InterruptedException {
        Path added = compiled("layout");
        List<String> lines = IntStream.range(0, 30)
                .mapToObj(i -> List.of("train", "valid", "test").get(i % 3) + " " + i % 7 + " " + i + " " + -i)
                .toList();
        Path good = Files.write(folder.resolve("good.spaced"), lines);
        Path bad = Files.writeString(folder.resolve("bad.spaced"), "train 1 2 x\n");

        Ended read = launch(added, "data", "inspect", good.toString());
        assertThat(read.code()).as(read.err()).isZero();
        assertThat(read.out()).contains("language", "30");
        Ended refused = launch(added, "data", "inspect", bad.toString());
        assertThat(refused.code()).isNotZero();
        assertThat(refused.err()).contains("'x' in line 1", "is no number").doesNotContain("\tat ");
    }

    /** A folder with the example's classes and services, as another jar would bring them. */
    private Path compiled(String example) throws IOException {
        Path source = Path.of("docs/examples", example);
        Path target = Files.createDirectories(folder.resolve(example));
        var arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-Xlint:all",
                "-Werror",
                "-Xlint:-path,-classfile",
                "-d",
                target.toString(),
                "-cp",
                classPath()));
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".java")) {
                    arguments.add(file.toString());
                } else {
                    Path copy = target.resolve(source.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return target;
    }

    private Ended launch(Path added, String... args) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                classPath() + File.pathSeparator + added,
                Launcher.class.getName()));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
