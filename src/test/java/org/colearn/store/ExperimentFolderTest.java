package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.VerdictRule;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;
import org.colearn.training.TrainingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentFolderTest {
    private static final RunKey RUN = new RunKey(Arm.MULTIMODAL, 0);
    private static final EpochRecord EPOCH = new EpochRecord(1, 2.0, new Scores(1.9, 0.3), new Scores(1.8, 0.4), 0.5);

    @TempDir
    Path output;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void theSpecificationIsThereFromTheStartAndReadsBack() {
        ExperimentFolder folder = folder();

        assertThat(SpecJson.read(folder.path().resolve("spec.json"))).isEqualTo(SpecJsonTest.spec());
        assertThat(folder.path().getFileName().toString()).startsWith("a-first-look-20");
    }

    @Test
    void twoExperimentsOfTheSameNameAndSecondGetTwoFolders() {
        List<Path> paths = Stream.generate(this::folder)
                .limit(20)
                .map(ExperimentFolder::path)
                .toList();

        assertThat(paths).doesNotHaveDuplicates();
    }

    @Test
    void anEpochIsOnDiskAsSoonAsItEnded() throws IOException {
        ExperimentFolder folder = folder();
        folder.accept(new ExperimentEvent.RunStarted(RUN));
        Path csv = folder.path().resolve("multimodal-seed-0/epochs.csv");
        assertThat(Files.readAllLines(csv)).hasSize(1);

        folder.accept(epochDone());

        assertThat(Files.readAllLines(csv))
                .containsExactly(
                        "epoch,train_loss,valid_deployed_loss,valid_deployed_score,valid_all_loss,valid_all_score,seconds",
                        "1,2.0,1.9,0.3,1.8,0.4,0.5");
    }

    @Test
    void aRunLeavesItsPredictionsSeedsAndProvenance() throws IOException {
        ExperimentFolder folder = folder();
        folder.accept(new ExperimentEvent.Started(2, 5, "abc"));
        folder.accept(new ExperimentEvent.RunStarted(RUN));
        folder.accept(new ExperimentEvent.RunEnded(Results.classes(Arm.MULTIMODAL, 0, 3, 4)));

        JsonNode result = json(folder.path().resolve("multimodal-seed-0/result.json"));
        assertThat(result.at("/run/arm").asText()).isEqualTo("multimodal");
        assertThat(result.at("/outcome").asText()).isEqualTo("completed");
        assertThat(result.at("/testDeployed/accuracy").asDouble()).isEqualTo(0.75);
        assertThat(result.at("/testDeployed/predictions").toString()).isEqualTo("[0,0,0,1]");
        assertThat(result.at("/dataHash").asText()).isEqualTo("abc");
        assertThat(result.at("/dataRecipe/name").asText()).isEqualTo("iemocap-like");
        assertThat(result.at("/derivedSeeds/weights").isIntegralNumber()).isTrue();
        assertThat(result.at("/provenance/java").asText()).contains(System.getProperty("java.version"));
        assertThat(result.at("/provenance/cores").asInt()).isPositive();
    }

    @Test
    void ratesMovedByHandAreKeptWithTheRunAndReadBack() throws IOException {
        ExperimentFolder folder = folder();
        RunResult steered = Results.steered(Results.classes(Arm.MULTIMODAL, 0, 3, 4));
        folder.accept(new ExperimentEvent.Started(2, 5, "abc"));
        folder.accept(new ExperimentEvent.RunStarted(RUN));
        folder.accept(epochDone());
        folder.accept(new ExperimentEvent.RunEnded(steered));

        Path file = folder.path().resolve("multimodal-seed-0/result.json");
        assertThat(json(file).at("/interactive").asBoolean()).isTrue();
        assertThat(json(file).at("/rateChanges").toString())
                .isEqualTo("[{\"epoch\":1,\"batch\":0,\"batches\":4,\"rates\":{\"audio\":0.3}}]");
        RunResultJson read = RunResultJson.open(file);
        assertThat(read.result(RUN).changes()).isEqualTo(steered.changes());
        assertThat(read.summary().interactive()).isTrue();
    }

    @Test
    void undefinedNumbersAreNullBecauseJsonKnowsNoNaN() throws IOException {
        ExperimentFolder folder = folder();
        folder.accept(new ExperimentEvent.RunStarted(RUN));
        folder.accept(new ExperimentEvent.RunEnded(Results.reals(Arm.MULTIMODAL, 0, 0.5f)));

        Path file = folder.path().resolve("multimodal-seed-0/result.json");
        assertThat(json(file).at("/testAll/correlation").isNull()).isTrue();
        assertThat(Files.readString(file)).doesNotContain("NaN");
    }

    @Test
    void theExperimentsResultHoldsBothArmsSeedBySeed() throws IOException {
        ExperimentFolder folder = folder();
        folder.accept(new ExperimentEvent.Ended(experiment()));

        JsonNode result = json(folder.path().resolve("result.json"));
        assertThat(result.at("/metric").asText()).isEqualTo("accuracy");
        assertThat(result.at("/seeds/0/multimodal/deployed/accuracy").asDouble())
                .isEqualTo(0.75);
        assertThat(result.at("/seeds/0/multimodal/all/accuracy").asDouble()).isEqualTo(0.75);
        assertThat(result.at("/seeds/0/unimodal/deployed/accuracy").asDouble()).isEqualTo(0.5);
        assertThat(result.at("/seeds/0/difference").asDouble()).isEqualTo(0.25);
        assertThat(result.at("/seeds/0/multimodal/deployed").has("predictions")).isFalse();
        assertThat(result.at("/seeds/1/unimodal/outcome").asText()).isEqualTo("failed");
        assertThat(result.at("/seeds/1/unimodal/reason").asText()).contains("NaN in epoch 1");
        assertThat(result.at("/verdict/kind").asText()).isEqualTo("undetermined");
        assertThat(result.at("/verdict/low").isNull()).isTrue();
        assertThat(result.at("/dataRecipe/rho").asDouble()).isEqualTo(2);
        assertThat(result.at("/settings/training/dropout/rates/audio").asDouble())
                .isEqualTo(0.8);
    }

    @Test
    void anOutputThatIsAFileIsRefusedWithASentence() throws IOException {
        Path file = Files.writeString(output.resolve("taken"), "mine");

        for (Path refused : List.of(file, file.resolve("below"))) {
            assertThatThrownBy(() -> ExperimentFolder.create(refused, SpecJsonTest.spec(), warnings::add))
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("Cannot write " + refused)
                    .hasMessageContaining("choose another folder")
                    .hasMessageNotContaining("\n");
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void aRunFolderThatCannotBeMadeCostsAWarningNotTheRun() throws IOException {
        ExperimentFolder folder = folder();
        Files.writeString(folder.path().resolve("multimodal-seed-0"), "in the way");

        folder.accept(new ExperimentEvent.RunStarted(RUN));
        folder.accept(epochDone());
        folder.accept(epochDone());
        folder.accept(new ExperimentEvent.RunEnded(Results.classes(Arm.MULTIMODAL, 0, 3, 4)));
        folder.accept(new ExperimentEvent.Ended(experiment()));

        assertThat(warnings).isNotEmpty().allSatisfy(w -> assertThat(w).contains("Cannot write", "multimodal-seed-0"));
        assertThat(warnings).doesNotHaveDuplicates();
        assertThat(folder.path().resolve("result.json")).exists();
    }

    @Test
    void rowsThatCouldNotBeWrittenAreThereOnceTheFolderIsBack() throws IOException {
        ExperimentFolder folder = folder();
        Path obstacle = Files.writeString(folder.path().resolve("multimodal-seed-0"), "in the way");
        folder.accept(new ExperimentEvent.RunStarted(RUN));
        folder.accept(epochDone());
        Files.delete(obstacle);
        RunResult result = Results.classes(Arm.MULTIMODAL, 0, 3, 4);

        folder.accept(new ExperimentEvent.RunEnded(result));

        assertThat(Files.readAllLines(folder.path().resolve("multimodal-seed-0/epochs.csv")))
                .hasSize(1 + result.epochs().size());
        assertThat(warnings).hasSize(1);
    }

    @Test
    void aFailedWriteLeavesNoTemporaryFileAndTheOldContent() throws IOException {
        Path blocked = Files.createDirectories(output.resolve("result.json/full"));

        assertThatThrownBy(() -> AtomicFile.write(blocked.getParent(), "new")).isInstanceOf(StoreException.class);

        try (Stream<Path> left = Files.list(output)) {
            assertThat(left).containsExactly(blocked.getParent());
        }
    }

    private ExperimentFolder folder() {
        return ExperimentFolder.create(output.resolve("made/on/demand"), SpecJsonTest.spec(), warnings::add);
    }

    private static ExperimentEvent epochDone() {
        return new ExperimentEvent.RunProgress(RUN, new TrainingEvent.EpochDone(EPOCH, true));
    }

    private static ExperimentResult experiment() {
        List<RunResult> runs = List.of(
                Results.classes(Arm.MULTIMODAL, 0, 3, 4),
                Results.classes(Arm.UNIMODAL, 0, 2, 4),
                Results.failed(Arm.UNIMODAL, 1));
        return new ExperimentResult(SpecJsonTest.spec(), runs, new VerdictRule(List.of("language")).judge(runs), "abc");
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
