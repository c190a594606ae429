package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.colearn.data.format.LayoutSamples;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.npz.NpzWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandTest {
    private static final String MMSA = "src/test/resources/org/colearn/data/layouts/mmsa_aligned.pkl";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void inspectSaysLayoutModalitiesPaddingSplitsLabelsAndFindings() throws IOException {
        assertThat(run("data", "inspect", MMSA, "--json")).isZero();

        JsonNode facts = new ObjectMapper().readTree(out.toString());
        assertThat(facts.at("/provenance").asText()).isEqualTo("Read from mmsa_aligned.pkl, an MMSA pickle.");
        assertThat(facts.at("/modalities/0/name").asText()).isEqualTo("language");
        assertThat(facts.at("/modalities/0/features").asInt()).isEqualTo(3);
        assertThat(facts.at("/modalities/0/padding").asText()).isEqualTo("right");
        assertThat(facts.at("/modalities/0/longest").asInt()).isEqualTo(3);
        assertThat(facts.at("/modalities/1/padding").asText()).isEqualTo("none");
        assertThat(facts.at("/splits/train").asInt()).isEqualTo(6);
        assertThat(facts.at("/labelKind").asText()).isEqualTo("real");
        int labelled = 0;
        for (JsonNode count : facts.at("/labels")) {
            labelled += count.asInt();
        }
        assertThat(labelled).isEqualTo(12);
        assertThat(facts.at("/transcripts").asBoolean()).isTrue();
        assertThat(facts.at("/quality/modalities/0/padding/right").asInt()).isPositive();
        assertThat(facts.at("/quality/probes/0/baseline").asDouble()).isPositive();
        assertThat(facts.at("/quality/labelShift/train/mean").isNumber()).isTrue();
        assertThat(facts.at("/findings/0/code").asText()).isEqualTo("small-test");
    }

    @Test
    void inspectPrintsTheSameFactsForPeople() {
        assertThat(run("data", "inspect", "sample:iemocap-like")).isZero();

        assertThat(out.toString())
                .contains("3800 utterances of 6 steps", "language: 30 features", "train 600, valid 200, test 3000")
                .contains(
                        "Labels (classes): fea ",
                        "Content hash: ",
                        "Linear probe on means over time, accuracy on 2000",
                        "a network that is judged on other modalities");
    }

    @Test
    void splitsAreMadeAnewOnRequest() {
        assertThat(run("data", "inspect", "sample:iemocap-like", "--resplit", "75/12.5/12.5", "--stratify"))
                .isZero();
        assertThat(out.toString())
                .contains("Split anew: 75 % train, 12.5 % validation, 12.5 % test, seed 0, stratified");

        assertThat(run("data", "inspect", "sample:iemocap-like", "--together", "video"))
                .isEqualTo(ColearnCommand.BAD_INPUT);
        assertThat(err.toString()).contains("does not say which video an utterance belongs to");
        assertThat(run("data", "inspect", "sample:iemocap-like", "--resplit", "75/25"))
                .isEqualTo(ColearnCommand.BAD_INPUT);
        assertThat(err.toString()).contains("'75/25' gives no three percentages");
    }

    @Test
    void whatIsConvertedOpensWithTheSameContentHash() {
        Path archive = folder.resolve("out.npz");

        assertThat(run("data", "convert", MMSA, archive.toString())).isZero();
        String hash = out.toString().strip().replaceFirst(".*content hash ", "");
        assertThat(hash).hasSize(64);
        assertThat(run("data", "inspect", archive.toString())).isZero();
        assertThat(out.toString()).contains("Content hash: " + hash);
    }

    @Test
    void everyLayoutOpens() throws IOException {
        for (LayoutSamples.Sample sample : LayoutSamples.in(folder)) {
            out.getBuffer().setLength(0);

            assertThat(run("data", "inspect", sample.path().toString(), "--json"))
                    .as("%s: %s", sample.path(), err)
                    .isZero();
            JsonNode facts = new ObjectMapper().readTree(out.toString());
            assertThat(facts.at("/provenance").asText()).contains(sample.recognised());
            assertThat(facts.at("/utterances").asInt()).isPositive();
        }
    }

    @Test
    void stepsOfTheirOwnAreAlignedAsAsked() throws IOException {
        String unaligned = MMSA.replace("aligned", "unaligned");

        assertThat(run("data", "inspect", unaligned, "--align", "pad", "--json"))
                .isZero();
        JsonNode facts = new ObjectMapper().readTree(out.toString());
        assertThat(facts.at("/steps").asInt()).isEqualTo(9);
        assertThat(facts.at("/offers/ownSteps").toString()).isEqualTo("[4,9,6]");
        assertThat(facts.at("/provenance").asText()).contains("padded with zeros on the left to the longest");
    }

    @Test
    void aColumnOfLabelsIsChosenByNumber() throws IOException {
        Path file = folder.resolve("two.npz");
        var arrays = new LinkedHashMap<String, NpzArray>();
        arrays.put("language", new NpzArray.Floats(new int[] {6, 1}, new float[] {1, 2, 3, 4, 5, 6}));
        arrays.put(
                "label", new NpzArray.Floats(new int[] {6, 2}, new float[] {0, 1.5f, 0, 2.5f, 0, 3, 0, 1, 0, 2, 0, 3}));
        NpzWriter.write(file, arrays);

        assertThat(run("data", "inspect", file.toString(), "--label-column", "1"))
                .isZero();
        assertThat(out.toString()).contains("Columns of labels: 0, 1", "Labels (real): from 1.000 1");
        assertThat(run("data", "inspect", file.toString(), "--label-column", "2"))
                .isEqualTo(ColearnCommand.BAD_INPUT);
        assertThat(err.toString()).contains("has no label column '2' among its 2");
    }

    @Test
    void generateWritesAPreset() {
        Path archive = folder.resolve("mosi.npz");

        assertThat(run("data", "generate", "mosi-like", archive.toString())).isZero();
        assertThat(run("data", "inspect", archive.toString())).isZero();
        assertThat(out.toString()).contains("1600 utterances of 20 steps", "train 400, valid 200, test 1000");
    }

    @Test
    void generateSaysTheBestAttainableScoresAndSavesTheRecipe() {
        Path recipe = folder.resolve("recipe.json");

        assertThat(run(
                        "data",
                        "generate",
                        "placebo",
                        folder.resolve("a.npz").toString(),
                        "--save-recipe",
                        recipe.toString()))
                .isZero();
        String first = out.toString();
        assertThat(first).contains("Best attainable accuracy: 0.5", "from language alone");
        assertThat(run(
                        "data",
                        "generate",
                        recipe.toString(),
                        folder.resolve("b.npz").toString()))
                .isZero();

        assertThat(first.replaceAll("(?s).*content hash (\\w+).*", "$1"))
                .isEqualTo(out.toString().substring(first.length()).replaceAll("(?s).*content hash (\\w+).*", "$1"));
    }

    @Test
    void anUnknownPresetIsAnsweredWithTheKnownOnes() {
        assertThat(run("data", "generate", "nothing", folder.resolve("x.npz").toString()))
                .isEqualTo(ColearnCommand.BAD_INPUT);
        assertThat(err.toString()).contains("There is no preset 'nothing'; give one of iemocap-like");
    }

    @Test
    void aHostilePickleIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.pkl"), "cos\nsystem\n(S'true'\ntR.");

        assertThat(run("data", "inspect", file.toString())).isEqualTo(ColearnCommand.BAD_INPUT);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("it names os.system, which is not data and is never run here");
    }

    private int run(String... arguments) {
        return ColearnCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
