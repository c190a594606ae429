package org.colearn.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.colearn.data.DataSpec;
import org.colearn.data.format.NpzExport;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.LocalSweepRunner;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepResult;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.TinyData;
import org.colearn.training.RunControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full and folders that cannot be written to. */
@EnabledOnOs(OS.LINUX)
class DiskTroubleTest {
    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();

    /** Every write to /dev/full fails as on a full disk; a link in the place of a run's curves leads there. */
    @Test
    void aFullDiskCostsASentenceAndTheRunGoesOn() throws IOException {
        SweepSpec spec = spec();
        Path path;
        try (SweepFolder made = SweepFolder.create(folder, spec, warnings::add)) {
            path = made.path();
        }
        Path run = Files.createDirectory(path.resolve(spec.runs().get(0).toString()));
        Files.createSymbolicLink(run.resolve("epochs.csv"), Path.of("/dev/full"));
        Files.createSymbolicLink(run.resolve("spec.json"), Path.of("/dev/full"));

        SweepResult result;
        try (SweepFolder again = SweepFolder.resume(path, warnings::add)) {
            result = new LocalSweepRunner(2, again).run(spec, new RunControl(), event -> {});
        }

        assertThat(result.complete()).isTrue();
        assertThat(warnings).isNotEmpty().anySatisfy(w -> assertThat(w)
                .contains("No space left on device", "make room"));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefusedBeforeAnythingIsTrained() throws IOException {
        assumeThat(System.getProperty("user.name")).isNotEqualTo("root"); // who may write everywhere
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThatThrownBy(() -> SweepFolder.create(locked, spec(), warnings::add))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void aFileInPlaceOfTheOutputFolderIsRefusedBeforeAnythingIsTrained() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(() -> SweepFolder.create(file, spec(), warnings::add))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("choose another folder");
        assertThatThrownBy(() -> SweepFolder.resume(folder.resolve("none"), warnings::add))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("does not exist");
    }

    private SweepSpec spec() {
        Path data = folder.resolve("tiny.npz");
        NpzExport.write(TinyData.classes(), data);
        ExperimentSpec tiny = TinyData.spec(0, 1);
        var study = new ExperimentSpec(
                "tiny",
                DataSpec.of(data.toString()),
                tiny.model(),
                tiny.training(),
                tiny.deployed(),
                tiny.seeds(),
                tiny.pairing());
        return new SweepSpec("full", List.of(study), RateGrid.tied(List.of("audio"), List.of(0.0, 0.8)), false);
    }
}
