package org.colearn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.colearn.data.DataSpec;
import org.colearn.data.format.NpzExport;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RateGrid;
import org.colearn.experiment.SweepSpec;
import org.colearn.experiment.TinyData;
import org.colearn.store.ResultStore;
import org.colearn.store.StoredRun;
import org.colearn.store.StoredWork;
import org.colearn.store.SweepJson;
import org.colearn.training.TrainingSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sweeps in processes of their own that are killed (SIGKILL) at random moments and started again.
 *
 * <p>{@code mvn test -Dtest=KilledSweepTest -Dcolearn.kills=50} is the long form; {@code -Dcolearn.kills.seed} draws other
 * moments. What happened is printed to target/killed-sweeps.txt.
 */
class KilledSweepTest {
    private static final int KILLS = Integer.getInteger("colearn.kills", 5);
    private static final long SEED = Long.getLong("colearn.kills.seed", 1);
    private static final int EPOCHS = 15;
    private static final int MOST_EPOCHS_OF_WORK = 3 * EPOCHS;
    private static final long MOST_MILLIS_AFTER = 100;
    private static final long MOST_MILLIS_OF_START = 4_000;

    @TempDir
    Path folder;

    private final List<String> log = new ArrayList<>();
    private int killed;
    private int cutOff;

    @Test
    void whateverTheMomentOfAKillNothingFinishedIsRunAgainAndTheTableIsTheSame() throws Exception {
        Path spec = specification();
        Path undisturbed = folder.resolve("undisturbed");
        sweep(spec, undisturbed).waitFor();
        String expected = table(undisturbed);
        var random = new Random(SEED);
        for (int round = 1; killed < KILLS; round++) {
            Path out = folder.resolve("round-" + round);
            disturbed(spec, out, random);
            assertThat(table(out)).as("the table of round %s", round).isEqualTo(expected);
        }
        log.add(killed + " kills (seed " + SEED + "), " + cutOff + " runs cut off and done again, no finished run done"
                + " again, every final table equal to the undisturbed one bit for bit.");
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "killed-sweeps.txt"), log);
    }

    /** One sweep, killed and resumed until it is finished or enough processes have been killed. */
    private void disturbed(Path spec, Path out, Random random) throws Exception {
        while (true) {
            Map<Path, String> before = finished(out);
            Process process = sweep(spec, out);
            boolean ended = killed >= KILLS ? process.waitFor() == 0 : endsBeforeItIsKilled(process, out, random);
            Map<Path, String> after = finished(out);
            assertThat(after).as("finished results are never written again").containsAllEntriesOf(before);
            if (ended) {
                assertThat(runs(out)).allMatch(run -> run.state() == StoredRun.State.COMPLETED);
                return;
            }
            killed++;
            long begun = runs(out).stream()
                    .filter(run -> run.state() == StoredRun.State.STARTED)
                    .count();
            cutOff += (int) begun;
            log.add("kill " + killed + ": " + after.size() + " runs finished, " + begun + " cut off");
            assertThat(new ResultStore(out).read().problems()).isEmpty();
        }
    }

    /**
     * A third of the kills come at any moment from the very start, the others once the process has trained for a random number of
     * epochs, which is the same work on a fast machine and on a slow one.
     */
    private boolean endsBeforeItIsKilled(Process process, Path out, Random random) throws Exception {
        if (random.nextInt(3) == 0) {
            if (process.waitFor(random.nextLong(MOST_MILLIS_OF_START), TimeUnit.MILLISECONDS)) {
                return endedWell(process);
            }
        } else {
            int target = epochs(out) + 1 + random.nextInt(MOST_EPOCHS_OF_WORK);
            while (process.isAlive() && epochs(out) < target) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            if (process.waitFor(random.nextLong(MOST_MILLIS_AFTER), TimeUnit.MILLISECONDS)) {
                return endedWell(process);
            }
        }
        process.destroyForcibly().waitFor();
        return false;
    }

    private static boolean endedWell(Process process) {
        assertThat(process.exitValue()).isZero();
        return true;
    }

    private Path specification() {
        Path data = folder.resolve("tiny.npz");
        NpzExport.write(TinyData.classes(), data);
        ExperimentSpec tiny = TinyData.spec(0, 1, 2);
        TrainingSpec t = tiny.training();
        var longer = new TrainingSpec(
                EPOCHS, t.batchSize(), t.learningRate(), t.dropout(), t.shuffle(), t.keepPartialBatch());
        var study = new ExperimentSpec(
                "tiny",
                DataSpec.of(data.toString()),
                tiny.model(),
                longer,
                tiny.deployed(),
                tiny.seeds(),
                tiny.pairing());
        Path file = folder.resolve("sweep.json");
        var grid = RateGrid.tied(List.of("audio", "video"), List.of(0.0, 0.5, 0.9));
        SweepJson.write(new SweepSpec("killed", List.of(study), grid, false), file);
        return file;
    }

    private Process sweep(Path spec, Path out) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptTest.Main.class.getName(),
                        "sweep",
                        spec.toString(),
                        "--out",
                        out.toString(),
                        "--workers",
                        "2",
                        "--resume",
                        "--no-estimate")
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    /** Content, time and identity of every finished result. */
    private static Map<Path, String> finished(Path out) throws IOException {
        var results = new HashMap<Path, String>();
        for (StoredRun run : runs(out)) {
            Path result = run.folder().resolve("result.json");
            if (Files.exists(result)) {
                BasicFileAttributes attributes = Files.readAttributes(result, BasicFileAttributes.class);
                results.put(
                        result, attributes.lastModifiedTime() + " " + attributes.fileKey() + Files.readString(result));
            }
        }
        return results;
    }

    /** Rows of all curves, heads included. */
    private static int epochs(Path out) throws IOException {
        int rows = 0;
        for (StoredRun run : runs(out)) {
            Path curve = run.folder().resolve("epochs.csv");
            if (Files.exists(curve)) {
                rows += Files.readAllLines(curve).size();
            }
        }
        return rows;
    }

    private static List<StoredRun> runs(Path out) {
        return new ResultStore(out)
                .read().works().stream()
                        .map(StoredWork::runs)
                        .flatMap(List::stream)
                        .toList();
    }

    private static String table(Path out) {
        var text = new StringWriter();
        int code = ColearnCommand.run(
                new PrintWriter(text), new PrintWriter(Writer.nullWriter()), "results", out.toString(), "--json");
        assertThat(code).isZero();
        return text.toString();
    }
}
