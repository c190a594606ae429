package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colearn.data.DataSpec;
import org.colearn.data.format.NpzExport;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.LocalSweepRunner;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepEvent;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.TinyData;
import org.colearn.training.Outcome;
import org.colearn.training.RunControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sweeps of tiny networks, with everything that can happen to their folders. */
class SweepFolderTest {
    @TempDir
    Path output;

    private final List<String> warnings = new ArrayList<>();
    private final List<String> trained = new ArrayList<>();
    private SweepSpec spec;

    @BeforeEach
    void tinySweep() {
        Path data = output.resolve("tiny.npz");
        NpzExport.write(TinyData.classes(), data);
        spec = sweep(study("tiny", data.toString()));
    }

    @Test
    void aResumedSweepRunsWhatIsMissingAndFindsTheSameToTheBit() throws IOException {
        Path undisturbed = create();
        SweepResult whole = run(undisturbed);
        assertThat(whole.complete()).isTrue();
        assertThat(trained).hasSize(spec.runCount());
        Path cut = copy(undisturbed);
        List<RunKey> runs = spec.runs();
        delete(cut.resolve(runs.get(1).toString()));
        Files.delete(cut.resolve(runs.get(4).toString()).resolve("result.json"));

        SweepResult again = run(cut);

        assertThat(trained)
                .containsExactlyInAnyOrder(runs.get(1).toString(), runs.get(4).toString());
        assertSame(again, whole);
        assertThat(warnings).isEmpty();
    }

    @Test
    void aHalfWrittenResultCostsASentenceAndIsDoneAgain() throws IOException {
        Path folder = create();
        SweepResult whole = run(folder);
        Path broken = folder.resolve(spec.runs().get(2) + "/result.json");
        Files.writeString(broken, Files.readString(broken).substring(0, 100));

        assertSame(run(folder), whole);

        assertThat(trained).containsExactly(spec.runs().get(2).toString());
        assertThat(warnings).singleElement().asString().contains(broken.toString(), "damaged", "done again");
    }

    @Test
    void aFailedRunIsRetriedWithTheSameSeedAndTheOthersGoOn() throws IOException {
        Path missing = output.resolve("late.npz");
        spec = sweep(spec.studies().get(0), study("late", missing.toString()));
        Path folder = create();

        SweepResult first = run(folder);

        assertThat(first.runs()).hasSize(spec.runCount());
        assertThat(first.complete()).isFalse();
        assertThat(first.runs())
                .filteredOn(r -> r.outcome() instanceof Outcome.Failed)
                .hasSize(spec.runCount() / 2)
                .allSatisfy(
                        r -> assertThat(((Outcome.Failed) r.outcome()).reason()).contains("late.npz"));

        NpzExport.write(TinyData.classes(), missing);
        SweepResult second = run(folder);

        assertThat(second.complete()).isTrue();
        assertThat(trained).hasSize(spec.runCount() / 2).allMatch(run -> run.startsWith("late"));
    }

    @Test
    void whatWasStoppedIsRunAnew() {
        Path folder = create();
        var control = new RunControl();
        SweepResult stopped = run(folder, control, event -> {
            if (event instanceof ExperimentEvent.RunProgress) {
                control.stop();
            }
        });
        assertThat(stopped.complete()).isFalse();

        SweepResult finished = run(folder);

        assertThat(finished.complete()).isTrue();
        assertThat(finished.runs()).extracting(RunResult::key).isEqualTo(spec.runs());
        assertSame(finished, run(create()));
    }

    @Test
    void dataThatChangedAreNotMixedWithOldResults() throws IOException {
        Path folder = create();
        run(folder);
        Files.delete(folder.resolve(spec.runs().get(0) + "/result.json"));
        var other = TinyData.classes();
        NpzExport.write(
                other.withFeatures(other.features().stream()
                        .map(t -> new org.colearn.data.FeatureTensor(
                                t.utterances(), t.steps(), t.features(), doubled(t.values())))
                        .toList()),
                output.resolve("tiny.npz"));
        spec = sweep(study("tiny", output.resolve("tiny.npz").toString()));

        assertThatThrownBy(() -> run(folder)).isInstanceOf(StoreException.class).hasMessageContaining("other data");
    }

    @Test
    void aRunFolderThatCannotBeMadeCostsASentenceAndTheOthersAreKept() throws IOException {
        Path folder = create();
        Path obstacle = Files.writeString(folder.resolve(spec.runs().get(0).toString()), "in the way");

        SweepResult result = run(folder);

        assertThat(result.complete()).isTrue();
        assertThat(warnings).isNotEmpty().allSatisfy(w -> assertThat(w).contains(obstacle.toString()));
        Files.delete(obstacle);
        assertSame(run(folder), result);
        assertThat(trained).containsExactly(spec.runs().get(0).toString());
    }

    @Test
    void aSweepIsOpenOnceInOneProgramAndAClaimIsSomebodys() {
        Path path = create();
        try (SweepFolder folder = SweepFolder.resume(path, warnings::add)) {
            assertThatThrownBy(() -> SweepFolder.resume(path, warnings::add)).hasMessageContaining("already working");
            RunKey run = spec.runs().get(3);
            assertThat(folder.claim(run)).isTrue();
            assertThat(folder.claim(run)).isFalse();
            folder.release(run);
            assertThat(folder.claim(run)).isTrue();
        }
        SweepFolder.resume(path, warnings::add).close();
    }

    @Test
    void aClockThatJumpsChangesNothing() throws IOException {
        Path folder = create();
        SweepResult whole = run(folder);
        for (RunKey run : spec.runs()) {
            Path result = folder.resolve(run + "/result.json");
            Files.setLastModifiedTime(result, java.nio.file.attribute.FileTime.fromMillis(4_102_444_800_000L));
        }

        assertSame(run(folder), whole);
        assertThat(trained).isEmpty();
    }

    private static float[] doubled(float[] values) {
        float[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] = i % 3 * twice[i];
        }
        return twice;
    }

    private static ExperimentSpec study(String name, String source) {
        ExperimentSpec tiny = TinyData.spec(0, 1);
        return new ExperimentSpec(
                name,
                DataSpec.of(source),
                tiny.model(),
                tiny.training(),
                tiny.deployed(),
                tiny.seeds(),
                tiny.pairing());
    }

    private static SweepSpec sweep(ExperimentSpec... studies) {
        return new SweepSpec(
                "night", List.of(studies), RateGrid.tied(List.of("audio", "video"), List.of(0.0, 0.8)), false);
    }

    private Path create() {
        try (SweepFolder folder = SweepFolder.create(output.resolve("out"), spec, warnings::add)) {
            return folder.path();
        }
    }

    private SweepResult run(Path path) {
        return run(path, new RunControl(), event -> {});
    }

    private SweepResult run(Path path, RunControl control, java.util.function.Consumer<SweepEvent> listener) {
        trained.clear();
        try (SweepFolder folder = SweepFolder.resume(path, warnings::add)) {
            return new LocalSweepRunner(2, folder).run(folder.spec(), control, event -> {
                if (event instanceof ExperimentEvent.RunStarted started) {
                    trained.add(started.run().toString());
                }
                listener.accept(event);
            });
        }
    }

    /** Equal but for the time the epochs took. */
    private static void assertSame(SweepResult one, SweepResult other) {
        assertThat(one.runs())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*seconds")
                .withEqualsForType(Double::equals, Double.class)
                .isEqualTo(other.runs());
    }

    private Path copy(Path folder) throws IOException {
        Path copy = output.resolve("copy");
        try (var files = Files.walk(folder)) {
            for (Path file : files.collect(Collectors.toList())) {
                Files.copy(file, copy.resolve(folder.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
