package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theJsonHoldsEveryFigure() throws IOException {
        assertThat(run("bench", "iemocap", "--utterances", "30", "--steps", "2", "--epochs", "2", "--json"))
                .isZero();

        JsonNode document = new ObjectMapper().readTree(out.toString());
        assertThat(document.at("/workload").asText()).isEqualTo("iemocap");
        assertThat(document.at("/trainings/0/wall/median").asDouble()).isPositive();
        assertThat(document.at("/peakRate").asDouble()).isGreaterThan(1e9);
        assertThat(document.at("/shareOfLimit").asDouble()).isBetween(0.0, 1.0);
        assertThat(document.at("/gemmOperations").asDouble()).isPositive();
        assertThat(document.at("/kernels").asText()).isNotBlank();
        assertThat(document.has("peakResidentBytes")).isTrue();
    }

    @Test
    void theTextNamesEveryFigure() {
        assertThat(run("bench", "mosi", "--utterances", "128", "--steps", "1", "--epochs", "1", "--workers", "2"))
                .isZero();

        assertThat(out.toString())
                .contains("seconds per epoch")
                .contains("processor seconds")
                .contains("epochs per second together")
                .contains("GFLOP/s")
                .contains("share of that limit");
    }

    @Test
    void anUnknownWorkloadIsRefusedInASentence() {
        assertThat(run("bench", "imdb")).isEqualTo(ColearnCommand.BAD_INPUT);
        assertThat(err.toString()).contains("There is no workload 'imdb'; choose iemocap or mosi.");
    }

    private int run(String... arguments) {
        return ColearnCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
