package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.colearn.data.format.NpzExport;
import org.colearn.experiment.TinyData;
import org.colearn.ui.report.ReportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that is told to end in the middle of its training, as Ctrl-C does. */
class InterruptTest {
    private static final long A_MOMENT = 20_000_000;

    @TempDir
    Path folder;

    @Test
    void anInterruptedTrainingPrintsAndKeepsWhatItComputed() throws IOException, InterruptedException {
        Path data = folder.resolve("tiny.npz");
        NpzExport.write(TinyData.classes(), data);
        Path printed = folder.resolve("printed.json");
        Process process = train(data, printed);
        try {
            while (process.isAlive() && curvesWithAnEpoch() < 2) {
                LockSupport.parkNanos(A_MOMENT);
            }
            process.destroy();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }

        JsonNode document = new ObjectMapper().readTree(printed.toFile());
        assertThat(document.at("/seeds/0/multimodal/outcome").asText()).isEqualTo("stopped");
        assertThat(document.at("/seeds/0/unimodal/deployed/accuracy").isNumber())
                .isTrue();
        assertThat(document.at("/seeds/1").has("multimodal")).isFalse();
        assertThat(document.at("/verdict/sentence").asText()).contains("stopped early");
        assertThat(files("result.json")).hasSize(3);
        assertThat(files("model.zip")).hasSize(2);
    }

    private Process train(Path data, Path printed) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String options = "train --model bi-eflstm --set hidden=4 --epochs 1000000 --seeds 0-3 --workers 2 --json";
        var command =
                new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of(
                "--data", data.toString(), "--out", folder.resolve("out").toString()));
        return new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    private long curvesWithAnEpoch() throws IOException {
        long curves = 0;
        for (Path csv : files("epochs.csv")) {
            curves += Files.readAllLines(csv).size() > 1 ? 1 : 0;
        }
        return curves;
    }

    private List<Path> files(String name) throws IOException {
        if (!Files.exists(folder.resolve("out"))) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            return all.filter(file -> file.getFileName().toString().equals(name))
                    .toList();
        }
    }

    /** The process under test. */
    static final class Main {
        private Main() {}

        /** As the launch does it. */
        public static void main(String[] arguments) {
            System.exit(ColearnCommand.run(new ReportFile(), arguments));
        }
    }
}
