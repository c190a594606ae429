package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.colearn.data.DataSpec;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.model.ModelSpec;
import org.colearn.training.ModalityDropout;
import org.colearn.training.TrainingSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpecJsonTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void whatIsWrittenReadsBackEqual(Protocol protocol) {
        ExperimentSpec spec = protocol.applyTo(spec());
        Path file = folder.resolve("spec.json");

        SpecJson.write(spec, file);

        assertThat(SpecJson.read(file)).isEqualTo(spec);
        assertThat(Protocol.of(SpecJson.read(file))).contains(protocol);
    }

    @Test
    void specificationsWrittenBeforeSplitsCouldBeMadeAnewKeepThoseOfTheFile() {
        String json = SpecJson.write(spec()).replaceFirst("(?s),\\s*\"rule\" : \\{.*?\\}", "");

        assertThat(json).doesNotContain("rule");
        assertThat(SpecJson.parse(json, "old.json")).isEqualTo(spec());
    }

    @Test
    void specificationsWrittenBeforeStepsCouldBeAlignedOtherwiseAverageThem() {
        String json =
                SpecJson.write(spec()).replaceFirst(",\\s*\"alignment\" : \"mean\",\\s*\"labelColumn\" : \"\"", "");

        assertThat(json).doesNotContain("alignment", "labelColumn");
        assertThat(SpecJson.parse(json, "old.json")).isEqualTo(spec());
    }

    @Test
    void theFieldsComeInAFixedOrderAndEnumsInLowerCase() {
        String json = SpecJson.write(spec());

        assertThat(json)
                .containsSubsequence(
                        "\"formatVersion\" : 1",
                        "\"name\"",
                        "\"data\"",
                        "\"model\"",
                        "\"training\"",
                        "\"deployed\"",
                        "\"seeds\"",
                        "\"pairing\"")
                .contains("\"normalisation\" : \"standardise\"", "\"draw\" : \"independent\"")
                .isEqualTo(SpecJson.write(spec()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"epochs\" : 5 | \"epochs\" : 0 | field training: Training for 0 epochs does nothing",
                "\"epochs\" : 5 | \"epochs\" : 1.5 | field training.epochs: it has the wrong type; a whole number",
                "\"epochs\" : 5 | \"epochs\" : \"5\" | field training.epochs: it has the wrong type; a whole number",
                "\"epochs\" : 5 | \"epochs\" : 99999999999 | field training.epochs: it has the wrong type",
                "\"epochs\" : 5 | \"epochs\" : null | field training.epochs: it has the wrong type",
                "\"epochs\" : 5 | \"epochs\" : 5, \"epoch\" : 5 | field training.epoch: there is no such field",
                "\"epochs\" : 5, | '' | field training.epochs: it is missing",
                "\"learningRate\" : 0.01 | \"learningRate\" : \"fast\" | learningRate: it has the wrong type; a number",
                "\"audio\" : 0.8 | \"audio\" : 1.8 | The dropout rate of audio is 1.8; it must be between 0 and 1.",
                "\"audio\" : 0.8 | \"audio\" : NaN | not valid JSON, line",
                "\"independent\" | \"sometimes\" | field training.dropout.draw: 'sometimes' is not a choice; choose one of shared, independent",
                "\"formatVersion\" : 1 | \"formatVersion\" : 2 | has formatVersion 2; this workbench reads version 1",
                "\"formatVersion\" : 1, | '' | lacks a whole number in formatVersion",
                "\"seeds\" : [ 0, 1 ] | \"seeds\" : [ 0, 0 ] | each only once",
                "\"seeds\" : [ 0, 1 ] | \"seeds\" : [ 0, \"x\" ] | field seeds[1]: it has the wrong type; a whole number",
                "\"seeds\" : [ 0, 1 ] | \"seeds\" : [ 0, null ] | field seeds[1]: it holds a null",
                "\"hidden\" : 24.0 | \"hidden\" : null | field model.settings.hidden: it holds a null",
                "\"deployed\" : [ \"language\" ] | \"deployed\" : [ ] | No modality is present at test",
            })
    void aFaultyFieldIsNamedWithOneSentence(String right, String wrong, String complaint) {
        String json = SpecJson.write(spec());
        assertThat(json).contains(right);

        assertThatThrownBy(() -> SpecJson.parse(json.replace(right, wrong), "mine.json"))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("mine.json")
                .hasMessageContaining(complaint)
                .hasMessageNotContaining("org.colearn")
                .hasMessageNotContaining("\n");
    }

    @Test
    void brokenTextDuplicatesAndTrailingTextAreRefused() {
        String json = SpecJson.write(spec());
        for (String broken :
                List.of("", "[]", "3", "{", json + "{}", json.replace("{\n", "{ \"name\": \"twice\",\n"))) {
            assertThatThrownBy(() -> SpecJson.parse(broken, "mine.json"))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("mine.json")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void aMissingFileAFolderAndAHugeFileAreRefusedWithTheirName() throws IOException {
        Path huge = folder.resolve("huge.json");
        Files.write(huge, new byte[2 << 20]);
        for (Path path : List.of(folder.resolve("missing.json"), folder, huge)) {
            assertThatThrownBy(() -> SpecJson.read(path))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(path.toString());
        }
    }

    @Test
    void whatIsNoTextIsRefusedAsNoSpecification() throws IOException {
        Path archive = Files.write(folder.resolve("data.npz"), new byte[] {'P', 'K', (byte) 0xff, (byte) 0xfe});

        assertThatThrownBy(() -> SpecJson.read(archive)).hasMessageContaining("it is no text");
        assertThatThrownBy(() -> SpecJson.read(folder.resolve("missing.json")))
                .hasMessageContaining("missing.json does not exist");
    }

    static ExperimentSpec spec() {
        var dropout = new ModalityDropout(
                Map.of("audio", 0.8, "video", 0.5),
                ModalityDropout.Draw.INDEPENDENT,
                ModalityDropout.Granularity.UTTERANCE);
        return new ExperimentSpec(
                "A first look",
                DataSpec.of("sample:iemocap-like"),
                new ModelSpec("bi-eflstm", Map.of("hidden", 24.0)),
                new TrainingSpec(5, 30, 0.01, dropout, TrainingSpec.Shuffle.EVERY_EPOCH, true),
                List.of("language"),
                List.of(0L, 1L),
                ExperimentSpec.Pairing.PAIRED);
    }
}
