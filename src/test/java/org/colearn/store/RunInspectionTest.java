package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ModalitySet;
import org.colearn.evaluation.Confusion;
import org.colearn.evaluation.diagnosis.Subsets;
import org.colearn.evaluation.diagnosis.WhatIf;
import org.colearn.evaluation.diagnosis.WhatIf.Input;
import org.colearn.experiment.TinyData;
import org.colearn.training.EpochRecord;
import org.colearn.training.RunControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunInspectionTest {
    @TempDir
    Path output;

    private final Dataset data = TinyData.classes();
    private Path work = Path.of("");

    @BeforeEach
    void train() {
        new RecordingRunner(output, 1, sentence -> {}).run(TinyData.spec(0), data, new RunControl(), event -> {});
        work = new ResultStore(output).read().works().get(0).folder();
    }

    @Test
    void theSavedModelGivesTheTestThatTheRunKept() {
        RunInspection inspection = RunInspection.open(work.resolve("multimodal-seed-0"), Optional.of(data));
        Subsets subsets = inspection.subsets();
        StoredRun.Summary kept = inspection.run().summary().orElseThrow();

        assertThat(subsets.with(inspection.deployed()).evaluation().score()).isEqualTo(kept.score());
        assertThat(subsets.withAll().evaluation().score()).isEqualTo(kept.scoreOfAll());
        assertThat(inspection.deployed()).isEqualTo(new ModalitySet(1));
        assertThat(inspection.decomposition().orElseThrow().zeros()).isEqualTo(kept.score());
        assertThat(inspection.comparable()).extracting(StoredRun::key).hasSize(1);
        assertThat(inspection.reliance(subsets)).hasSize(3);
        var own = new WhatIf(75, List.of(new Input.Own(), new Input.Own(), new Input.Own()));
        assertThat(inspection.answer(own)).hasSize(2);
    }

    @Test
    void everyEpochKeepsItsValidationAndHowHardItPulledAtEachModality() {
        RunInspection inspection = RunInspection.open(work.resolve("multimodal-seed-0"), Optional.of(data));
        List<EpochRecord> epochs = inspection.epochs();
        List<Confusion> validations = inspection.validations(new Confusion(List.of("sad", "happy"), new int[2][2]));

        assertThat(validations).hasSize(2);
        for (int e = 0; e < 2; e++) {
            int[][] counts = validations.get(e).counts();
            assertThat(epochs.get(e).gradients().keySet()).containsExactly("language", "audio", "video");
            assertThat(epochs.get(e).gradients().get("language")).isPositive();
            assertThat((counts[0][0] + counts[1][1]) / 20.0)
                    .isEqualTo(epochs.get(e).validDeployed().score());
        }
    }

    @Test
    void aBaselineHasNothingToBeTakenApartAgainst() {
        RunInspection inspection = RunInspection.open(work.resolve("unimodal-seed-0"), Optional.of(data));

        assertThat(inspection.decomposition()).isEmpty();
        assertThat(inspection.epochs().get(0).gradients().get("audio")).isZero();
    }

    @Test
    void otherDataAreRefusedAndTheRunsOwnAreLookedForInstead() {
        assertThatThrownBy(
                        () -> RunInspection.open(work.resolve("multimodal-seed-0"), Optional.of(TinyData.enormous())))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("tiny");
    }

    @Test
    void aRunWithoutAModelSaysSo() throws IOException {
        Files.delete(work.resolve("multimodal-seed-0/model.zip"));

        assertThatThrownBy(() -> RunInspection.open(work.resolve("multimodal-seed-0"), Optional.of(data)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("no model to look into");
    }

    @Test
    void runsOfEarlierVersionsKeptNoValidationsAndNoGradients() throws IOException {
        Path run = work.resolve("multimodal-seed-0");
        Files.delete(run.resolve("validation.csv"));
        Files.writeString(run.resolve("epochs.csv"), """
            epoch,train_loss,valid_deployed_loss,valid_deployed_score,valid_all_loss,valid_all_score,seconds
            1,0.5,0.5,0.5,0.5,0.5,0.1
            """);
        RunInspection inspection = RunInspection.open(run, Optional.of(data));

        assertThat(inspection.validations(new Confusion(List.of("sad", "happy"), new int[2][2])))
                .isEmpty();
        assertThat(inspection.epochs()).hasSize(1);
        assertThat(inspection.epochs().get(0).gradients()).isEmpty();
    }
}
