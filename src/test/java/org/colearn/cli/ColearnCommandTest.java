package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.format.NpzExport;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Protocol;
import org.colearn.experiment.TinyData;
import org.colearn.store.SpecJson;
import org.colearn.store.SweepJson;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColearnCommandTest {
    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void exportTinyData() {
        NpzExport.write(TinyData.classes(), data.resolve("tiny.npz"));
        NpzExport.write(TinyData.enormous(), data.resolve("enormous.npz"));
    }

    @Test
    void trainPrintsOneJsonDocumentWithBothArmsTheDifferenceAndTheVerdict() throws IOException {
        int code = run(
                tiny("--seeds", "0-1", "--drop", "audio=0.5,video=0.25", "--json", "--epochs", "6", "--lr", "0.05"));

        assertThat(code).isZero();
        assertThat(err.toString())
                .startsWith("tiny.npz: 50 train, 20 validation, 20 test utterances, 2 classes. The splits are those of")
                .contains("Warning: The test split has 20 utterances");
        JsonNode document = new ObjectMapper().readTree(out.toString());
        for (int s = 0; s < 2; s++) {
            JsonNode seed = document.at("/seeds/" + s);
            double deployed = seed.at("/multimodal/deployed/accuracy").asDouble();
            double baseline = seed.at("/unimodal/deployed/accuracy").asDouble();
            assertThat(deployed).isBetween(0.0, 1.0);
            assertThat(seed.at("/multimodal/all/accuracy").isNumber()).isTrue();
            assertThat(seed.at("/difference").asDouble()).isEqualTo(deployed - baseline);
        }
        assertThat(document.at("/verdict/low").isNumber()).isTrue();
        assertThat(document.at("/verdict/low").asDouble())
                .isLessThanOrEqualTo(document.at("/verdict/high").asDouble());
        assertThat(document.at("/verdict/seeds").asInt()).isEqualTo(2);
        assertThat(document.at("/verdict/items").asInt()).isEqualTo(20);
        assertThat(document.at("/settings/training/dropout/rates").toString())
                .isEqualTo("{\"audio\":0.5,\"video\":0.25}");
        assertThat(document.at("/settings/model/settings/hidden").asDouble()).isEqualTo(4);
    }

    @Test
    void aModalityThatIsZeroEverywhereIsSaidOnStandardError() {
        Dataset tiny = TinyData.classes();
        List<FeatureTensor> features = new ArrayList<>(tiny.features());
        FeatureTensor audio = features.get(1);
        features.set(
                1,
                new FeatureTensor(
                        audio.utterances(), audio.steps(), audio.features(), new float[audio.values().length]));
        NpzExport.write(tiny.withFeatures(features), folder.resolve("silent.npz"));

        int code = run(tiny("--data", folder.resolve("silent.npz").toString(), "--seeds", "0", "--json"));

        assertThat(code).isZero();
        assertThat(err.toString()).contains("Warning: audio is zero everywhere");
        assertThat(out.toString()).startsWith("{");
    }

    @Test
    void theSameCommandGivesTheSameFiguresWhateverTheNumberOfWorkers() throws IOException {
        run(tiny("--seeds", "3", "--json", "--workers", "1"));
        JsonNode alone = new ObjectMapper().readTree(out.toString());
        out.getBuffer().setLength(0);
        run(tiny("--seeds", "3", "--json", "--workers", "2"));

        assertThat(new ObjectMapper().readTree(out.toString())).isEqualTo(alone);
    }

    @Test
    void withoutJsonThereIsATableASentenceAndProgressOnStandardError() {
        int code = run(tiny("--seeds", "0"));

        assertThat(code).isZero();
        assertThat(out.toString()).contains("multimodal, language", "gain", "One seed cannot tell");
        assertThat(err.toString()).contains("2/2 epochs", "epochs/min", "unimodal-seed-0 done");
    }

    @Test
    void outKeepsEverythingInANewFolderAndItsSpecificationRunsAgainToTheSameFigures() throws IOException {
        run(tiny("--seeds", "0", "--json", "--out", folder.toString()));
        JsonNode first = new ObjectMapper().readTree(out.toString());
        Path kept = onlyFolder();
        assertThat(kept.resolve("multimodal-seed-0")).isDirectoryContaining("glob:**/model.zip");
        assertThat(Files.readAllLines(kept.resolve("unimodal-seed-0/epochs.csv")))
                .hasSize(2);
        assertThat(new ObjectMapper().readTree(kept.resolve("result.json").toFile()))
                .isEqualTo(first);

        out.getBuffer().setLength(0);
        run("train", "--spec", kept.resolve("spec.json").toString(), "--json");

        assertThat(new ObjectMapper().readTree(out.toString())).isEqualTo(first);
    }

    @Test
    void writeSpecWritesTheCompleteSpecificationAndTrainsNothing() {
        Path file = folder.resolve("mine.json");

        int code = run(tiny("--write-spec", file.toString(), "--seeds", "0-2,7", "--lr", "0.02", "--batch", "16"));

        ExperimentSpec spec = SpecJson.read(file);
        assertThat(code).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains(file + " written; nothing was trained", "colearn-workbench run " + file)
                .contains("colearn-workbench sweep " + file);
        assertThat(spec.seeds()).containsExactly(0L, 1L, 2L, 7L);
        assertThat(spec.training().learningRate()).isEqualTo(0.02);
        assertThat(spec.training().batchSize()).isEqualTo(16);
        assertThat(spec.training().dropout().rates())
                .containsEntry("audio", 0.8)
                .containsEntry("video", 0.8);
        assertThat(spec.deployed()).containsExactly("language");
        assertThat(spec.model().settings()).containsKey("dropout");
        assertThat(Protocol.of(spec)).contains(Protocol.STRICT);
    }

    @Test
    void aRateInPercentIsTheSameRate() {
        Path file = folder.resolve("mine.json");

        run(tiny("--write-spec", file.toString(), "--drop", "audio=80%,video=2.5%"));

        assertThat(SpecJson.read(file).training().dropout().rates())
                .containsEntry("audio", 0.8)
                .containsEntry("video", 0.025);
    }

    @Test
    void aSweepTrainsNoBaselineOfSingleModalitiesUnlessAskedAndSaysWhatItWrote() {
        String study = folder.resolve("study.json").toString();
        String sweep = folder.resolve("sweep.json").toString();
        run(tiny("--write-spec", study, "--seeds", "0-1"));

        assertThat(run("sweep", study, "--rates", "0,80%", "--write-spec", sweep))
                .isZero();
        assertThat(SweepJson.read(Path.of(sweep)).runCount()).isEqualTo(2 * (2 + 1));
        assertThat(err.toString()).contains(sweep + " written: a sweep of 6 runs", "colearn-workbench sweep " + sweep);

        run("sweep", study, "--rates", "0,0.8", "--single-modalities", "--write-spec", sweep);
        assertThat(SweepJson.read(Path.of(sweep)).runCount()).isEqualTo(2 * (2 + 3));

        assertThat(run("sweep", sweep, "--single-modalities")).isEqualTo(2);
        assertThat(run("sweep", study, "--rates", "0,80")).isEqualTo(2);
        assertThat(err.toString()).contains("'80' is no dropout rate");
    }

    @Test
    void anOptionChangesOneFieldOfAGivenSpecificationAndNoOther() {
        Path file = folder.resolve("mine.json");
        run(tiny("--write-spec", file.toString(), "--drop", "audio=0.3"));
        ExperimentSpec before = SpecJson.read(file);

        run("train", "--spec", file.toString(), "--epochs", "9", "--write-spec", file.toString());

        ExperimentSpec after = SpecJson.read(file);
        assertThat(after.training().epochs()).isEqualTo(9);
        assertThat(after.training().dropout()).isEqualTo(before.training().dropout());
        assertThat(after.model()).isEqualTo(before.model());
        assertThat(after.data()).isEqualTo(before.data());
        assertThat(after.name()).isEqualTo(before.name());
    }

    @Test
    void theProtocolComesFirstAndSingleChoicesOverrideIt() {
        Path file = folder.resolve("mine.json");

        run(tiny(
                "--write-spec",
                file.toString(),
                "--protocol",
                "published",
                "--granularity",
                "utterance",
                "--normalise",
                "standardise",
                "--non-finite",
                "zero"));

        ExperimentSpec spec = SpecJson.read(file);
        assertThat(spec.pairing()).isEqualTo(ExperimentSpec.Pairing.ONE_STREAM);
        assertThat(spec.training().keepPartialBatch()).isFalse();
        assertThat(spec.training().dropout().draw()).isEqualTo(Draw.SHARED);
        assertThat(spec.training().dropout().granularity()).isEqualTo(Granularity.UTTERANCE);
        assertThat(spec.data().normalisation()).isEqualTo(DataSpec.Normalisation.STANDARDISE);
        assertThat(spec.data().nonFinite()).isEqualTo(DataSpec.NonFinite.REPLACE_BY_ZERO);
    }

    @Test
    void whatIsNotDeployedIsDroppedUnlessTheUserSaysOtherwise() {
        Path file = folder.resolve("mine.json");

        run(tiny("--write-spec", file.toString(), "--deployed", "audio,language"));

        ExperimentSpec spec = SpecJson.read(file);
        assertThat(spec.deployed()).containsExactly("audio", "language");
        assertThat(spec.training().dropout().rates()).containsOnlyKeys("video");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--data nothing.npz | nothing.npz",
                "--data sample:nothing | no sample data 'nothing'",
                "--model gpt | no architecture 'gpt'; choose one of bi-eflstm, mfn",
                "--set hiden=3 | no setting 'hiden'",
                "--set hidden=-3 | must be between",
                "--set hidden=x | 'x'",
                "--set hidden=2.5 | Hidden units is 2.5; it must be a whole number.",
                "--deployed language,language | name each only once",
                "--write-spec / | it is a folder",
                "--drop audio=1.5 | '1.5' is no dropout rate",
                "--drop audio=80 | '80' is no dropout rate; write a number from 0 to 1, such as 0.8, or percent",
                "--drop audio=120% | '120%' is no dropout rate",
                "--drop audio=much | 'much' is no dropout rate",
                "--drop adio=0.5 | no modality 'adio'",
                "--deployed smell | no modality 'smell'",
                "--epochs 0 | choose at least 1",
                "--epochs many | 'many'",
                "--lr 0 | above 0",
                "--seeds 3-1 | not a range",
                "--seeds one | not a seed",
                "--protocol loose | loose",
                "--non-finite ignore | choose refuse or zero",
                "--workers 0 | at least 1",
                "--spec missing.json | missing.json",
                "--colour red | --colour",
            })
    void badInputGivesOneSentenceAndExitCodeTwo(String option, String sentence) {
        int code = run(tiny(option.split(" ")));

        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains(sentence)
                .doesNotContain("Exception", "\tat ")
                .satisfies(text -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsRefusedBeforeTraining() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");

        int code = run(tiny("--out", file.toString()));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).startsWith("Cannot write " + file);
    }

    @Test
    void aRunThatFailsGivesExitCodeOneAndTheReason() {
        int code = run(tiny("--data", data.resolve("enormous.npz").toString(), "--seeds", "0"));

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).contains("multimodal-seed-0 failed: ", "no seed has been tested");
    }

    @Test
    void inJsonAFailedRunKeepsItsReason() throws IOException {
        int code = run(tiny("--data", data.resolve("enormous.npz").toString(), "--seeds", "0", "--json"));

        assertThat(code).isEqualTo(1);
        JsonNode document = new ObjectMapper().readTree(out.toString());
        assertThat(document.at("/seeds/0/multimodal/outcome").asText()).isEqualTo("failed");
        assertThat(document.at("/seeds/0/multimodal/reason").asText()).contains("loss");
        assertThat(document.at("/verdict/difference").isNull()).isTrue();
    }

    @Test
    void withoutDataItSaysHowToGiveSome() {
        assertThat(run("train")).isEqualTo(2);
        assertThat(err.toString()).contains("--data sample:NAME");
    }

    @Test
    void samplesListsEverySampleWithItsShapeAndWhatItIsFor() {
        assertThat(run("samples")).isZero();
        assertThat(out.toString().lines()).hasSize(2 * DataSources.samples().size());
        assertThat(out.toString())
                .contains("sample:iemocap-like  600 train", "9 classes", "real labels")
                .contains("belong to other utterances", "only repeat what language says", "no label depends on them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "train --help", "samples --help", "--version", ""})
    void helpAndVersionGoToStandardOutput(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isZero();
        assertThat(out.toString()).isNotBlank();
        assertThat(err.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return ColearnCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static String[] tiny(String... more) {
        var arguments = new ArrayList<>(List.of(
                "train",
                "--data",
                data.resolve("tiny.npz").toString(),
                "--model",
                "bi-eflstm",
                "--set",
                "hidden=4",
                "--epochs",
                "1"));
        for (String option : more) {
            int given = option.startsWith("--") ? arguments.indexOf(option) : -1;
            if (given >= 0) {
                arguments.subList(given, given + 2).clear();
            }
        }
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private Path onlyFolder() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.toList().get(0);
        }
    }
}
