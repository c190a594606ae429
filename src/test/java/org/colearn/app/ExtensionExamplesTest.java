package org.colearn.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colearn.CompiledExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples in docs/examples are compiled as they stand, laid beside the program and used, with nothing else touched. */
class ExtensionExamplesTest {
    private record Ended(int code, String out, String err) {}

    @TempDir
    private Path folder;

    @Test
    void anAddedArchitectureIsListedTrainedStoredAndComparedWithItsBaseline() throws IOException, InterruptedException {
        Path added = CompiledExample.into(folder.resolve("architecture"), "architecture");
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
    void anAddedMetricIsComputedForEveryTestAndStored() throws IOException, InterruptedException {
        Path added = CompiledExample.into(folder.resolve("metric"), "metric");
        Path results = folder.resolve("results");

        Ended ended = launch(
                added,
                "train",
                "--data",
                "sample:iemocap-like",
                "--deployed",
                "language",
                "--epochs",
                "1",
                "--seeds",
                "0",
                "--json",
                "--out",
                results.toString());

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode seed = new ObjectMapper().readTree(ended.out()).path("seeds").path(0);
        assertThat(seed.at("/multimodal/deployed/balancedAccuracy").asDouble()).isBetween(1e-6, 1.0);
        assertThat(seed.at("/unimodal/all/balancedAccuracy").isNumber()).isTrue();
        try (Stream<Path> files = Files.walk(results)) {
            assertThat(files.filter(file -> file.endsWith("result.json")).map(ExtensionExamplesTest::text))
                    .hasSize(3)
                    .allMatch(json -> json.contains("balancedAccuracy"));
        }
    }

    @Test
    void anAddedLayoutIsRecognisedAndReadAndItsFaultsAreToldInSentences() throws IOException, InterruptedException {
        Path added = CompiledExample.into(folder.resolve("layout"), "layout");
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

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
