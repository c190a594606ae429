package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colearn.data.format.NpzExport;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepTable;
import org.colearn.experiment.TinyData;
import org.colearn.store.ResultStore;
import org.colearn.store.StoredWork;
import org.colearn.store.SweepStudyTable;
import org.colearn.store.table.Table;
import org.colearn.store.table.TableFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sweep found, printed again in every format, with the numbers of the window's table. */
class ResultsCommandTest {
    @TempDir
    static Path folder;

    private static Table window;

    @BeforeAll
    static void sweepTinyNetworks() {
        Path data = folder.resolve("tiny.npz");
        NpzExport.write(TinyData.classes(), data);
        Path study = folder.resolve("study.json");
        String[] small = "--name tiny --set hidden=4 --epochs 8 --lr 0.05 --seeds 0-1".split(" ");
        print(words(List.of("train", "--data", data.toString(), "--write-spec", study.toString()), small));
        print(
                "sweep",
                study.toString(),
                "--rates",
                "0,0.8",
                "--single-modalities",
                "--no-estimate",
                "--out",
                results());
        window = SweepStudyTable.of(asTheWindowReads().studies().get(0), Optional.empty());
    }

    @Test
    void peopleSeeTheTableOfTheWindowAndWhatItComesTo() {
        assertThat(print("results", results())).startsWith(window.caption()).contains("Best on validation: ");
        assertThat(print("results", results(), "--markdown")).startsWith(TableFormat.MARKDOWN.write(window));
        assertThat(print("results", results(), "--latex")).isEqualTo(TableFormat.LATEX.write(window));
    }

    @Test
    void programsGetTheSameNumbersInFull() throws IOException {
        JsonNode json = new ObjectMapper().readTree(print("results", results(), "--json"));
        String lines = print("results", results(), "--csv");

        assertThat(lines.lines()).hasSize(1 + 5 * 2).startsWith("study,cell,rates,seed,deployed,all,gain");
        assertThat(window.rows().stream().map(row -> row.get(2).exact()).distinct())
                .as("scores that differ, or the test could not tell them apart")
                .hasSizeGreaterThan(2);
        for (int row = 0; row < 2; row++) {
            JsonNode found = json.at("/0/studies/0/rows/" + row);
            assertThat(window.rows().get(row).get(5).exact())
                    .isEqualTo(found.at("/verdict/difference").asText());
            for (JsonNode seed : found.at("/seeds")) {
                assertThat(lines)
                        .contains("," + seed.get("seed").asText() + ","
                                + seed.get("deployed").asText() + ","
                                + seed.get("all").asText() + ","
                                + seed.get("gain").asText());
            }
        }
    }

    @Test
    void aFolderWithoutResultsIsOneSentence() {
        var err = new StringWriter();
        int code = ColearnCommand.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "results",
                folder.resolve("none").toString());

        assertThat(code).isNotZero();
        assertThat(err.toString()).contains("There are no results in ");
    }

    private static String results() {
        return folder.resolve("results").toString();
    }

    private static String[] words(List<String> first, String... then) {
        return Stream.concat(first.stream(), Stream.of(then)).toArray(String[]::new);
    }

    private static SweepTable asTheWindowReads() {
        var store = new ResultStore(Path.of(results()));
        StoredWork.Sweep sweep = (StoredWork.Sweep) store.read().works().get(0);
        List<RunResult> runs = sweep.runs().stream().map(store::result).toList();
        return SweepTable.of(sweep.spec(), runs);
    }

    /** What a command prints, which must succeed. */
    private static String print(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        assertThat(ColearnCommand.run(new PrintWriter(out), new PrintWriter(err), arguments))
                .as(err::toString)
                .isZero();
        return out.toString();
    }
}
