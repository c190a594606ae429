package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colearn.experiment.Arm;
import org.colearn.experiment.Cell;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.Results;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.training.TrainingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {
    @TempDir
    Path output;

    @Test
    void anExperimentIsListedWithItsPlanAndReadsBackExactly() {
        RunResult multimodal = Results.classes(Arm.MULTIMODAL, 0, 3, 4);
        RunResult failed = Results.failed(Arm.UNIMODAL, 0);
        experiment(multimodal, failed);

        ResultStore store = new ResultStore(output);
        ResultStore.Contents contents = store.read();

        assertThat(contents.problems()).isEmpty();
        StoredWork work = contents.works().get(0);
        assertThat(work.name()).isEqualTo(SpecJsonTest.spec().name());
        assertThat(work.runs())
                .extracting(StoredRun::state)
                .startsWith(StoredRun.State.COMPLETED, StoredRun.State.FAILED, StoredRun.State.WAITING);
        StoredRun run = work.runs().get(0);
        assertThat(run.summary().orElseThrow().score()).isEqualTo(0.75);
        assertThat(run.summary().orElseThrow().dataHash()).isEqualTo("abc");
        assertThat(run.model()).isEmpty();
        assertThat(store.epochs(run)).isEqualTo(multimodal.epochs());
        assertThat(store.result(run)).usingRecursiveComparison().isEqualTo(multimodal);
        assertThat(store.result(work.runs().get(1))).usingRecursiveComparison().isEqualTo(failed);
        assertThat(SpecJson.read(run.specFile()).seeds()).containsExactly(0L);
    }

    @Test
    void realPredictionsAndUndefinedFiguresReadBackExactly() {
        RunResult reals = Results.reals(Arm.MULTIMODAL, 0, 0.1f, 1e-7f, -3.3333333f);
        experiment(reals);

        ResultStore store = new ResultStore(output);
        StoredRun run = store.read().works().get(0).runs().get(0);

        assertThat(store.result(run))
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .withEqualsForType(Float::equals, Float.class)
                .isEqualTo(reals);
        assertThat(run.summary().orElseThrow().deployed().get("correlation")).isNaN();
    }

    @Test
    void aSweepIsListedBeforeItsFirstRun() throws IOException {
        SweepSpec spec = new SweepSpec(
                "night", List.of(SpecJsonTest.spec()), RateGrid.tied(List.of("audio"), List.of(0.0, 0.8)), false);
        Path folder = Files.createDirectory(output.resolve("night"));
        SweepJson.write(spec, folder.resolve("sweep.json"));

        StoredWork work = new ResultStore(output).read().works().get(0);

        assertThat(work).isInstanceOf(StoredWork.Sweep.class);
        assertThat(((StoredWork.Sweep) work).spec()).isEqualTo(spec);
        assertThat(work.runs()).hasSize(spec.runCount()).allMatch(r -> r.state() == StoredRun.State.WAITING);
        assertThat(new ResultStore(folder).read().works()).isEqualTo(List.of(work));
    }

    @Test
    void foreignAndDamagedFoldersCostASentenceEachAndTheOthersAreRead() throws IOException {
        Path good = experiment(Results.classes(Arm.MULTIMODAL, 0, 3, 4), Results.classes(Arm.UNIMODAL, 0, 2, 4));
        Path result = good.resolve("unimodal-seed-0/result.json");
        Files.writeString(result, Files.readString(result).substring(0, 200));
        Files.createDirectory(output.resolve("holiday"));
        Files.writeString(Files.createDirectory(output.resolve("half")).resolve("spec.json"), "{\"formatVersion\": 1,");
        Files.writeString(output.resolve("notes.txt"), "mine");

        ResultStore.Contents contents = new ResultStore(output).read();

        assertThat(contents.works()).hasSize(1);
        assertThat(contents.works().get(0).runs())
                .extracting(StoredRun::state)
                .startsWith(StoredRun.State.COMPLETED, StoredRun.State.DAMAGED);
        assertThat(contents.problems())
                .hasSize(3)
                .anySatisfy(p -> assertThat(p).contains("holiday", "neither"))
                .anySatisfy(p -> assertThat(p).contains("half", "not valid JSON"))
                .anySatisfy(p -> assertThat(p).contains("unimodal-seed-0", "damaged"));
    }

    @Test
    void aResultThatChangedIsReadAgain() {
        Path folder = experiment(Results.classes(Arm.MULTIMODAL, 0, 3, 4));
        ResultStore store = new ResultStore(output);
        assertThat(store.read()
                        .works()
                        .get(0)
                        .runs()
                        .get(0)
                        .summary()
                        .orElseThrow()
                        .score())
                .isEqualTo(0.75);

        RunResult better = Results.classes(Arm.MULTIMODAL, 0, 4, 4);
        AtomicFile.write(
                folder.resolve("multimodal-seed-0/result.json"),
                ResultJson.run(
                        better,
                        Cell.of(SpecJsonTest.spec()).get(0).seeds(0),
                        SpecJsonTest.spec().data(),
                        "abc"));

        assertThat(store.read()
                        .works()
                        .get(0)
                        .runs()
                        .get(0)
                        .summary()
                        .orElseThrow()
                        .score())
                .isEqualTo(1);
    }

    @Test
    void aRowThatIsBeingWrittenIsLeftOut() throws IOException {
        Path folder = experiment(Results.classes(Arm.MULTIMODAL, 0, 3, 4));
        Path curves = folder.resolve("multimodal-seed-0/epochs.csv");
        Files.writeString(curves, Files.readString(curves) + "2,1.9,0.3");
        ResultStore store = new ResultStore(output);

        assertThat(store.epochs(store.read().works().get(0).runs().get(0))).hasSize(1);
    }

    @Test
    void aFolderThatDoesNotExistHoldsNothingAndAFileIsNamed() throws IOException {
        assertThat(new ResultStore(output.resolve("none")).read().works()).isEmpty();
        Path file = Files.writeString(output.resolve("file"), "mine");
        assertThat(new ResultStore(file).read().problems())
                .singleElement()
                .asString()
                .contains("is a file");
    }

    @Test
    void aRunThatWasRenamedIsNotTakenForAnother() throws IOException {
        Path folder = experiment(Results.classes(Arm.MULTIMODAL, 0, 3, 4));
        Files.move(folder.resolve("multimodal-seed-0"), folder.resolve("multimodal-seed-1"));
        ResultStore store = new ResultStore(output);
        StoredRun moved = store.read().works().get(0).runs().get(2);

        assertThatThrownBy(() -> store.result(moved)).hasMessageContaining("another run");
    }

    private Path experiment(RunResult... runs) {
        ExperimentFolder folder = ExperimentFolder.create(output, SpecJsonTest.spec(), w -> {});
        folder.accept(new ExperimentEvent.Started(4, 1, "abc"));
        for (RunResult run : runs) {
            folder.accept(new ExperimentEvent.RunStarted(run.key()));
            new ArrayList<>(run.epochs())
                    .forEach(epoch -> folder.accept(
                            new ExperimentEvent.RunProgress(run.key(), new TrainingEvent.EpochDone(epoch, true))));
            folder.accept(new ExperimentEvent.RunEnded(run));
        }
        return folder.path();
    }
}
