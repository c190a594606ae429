package org.colearn.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colearn.experiment.Arm;
import org.colearn.experiment.Arms;
import org.colearn.experiment.Evidence;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.Verdict;
import org.colearn.experiment.VerdictRule;
import org.colearn.store.table.Table;
import org.colearn.store.table.Table.Cell;
import org.colearn.store.table.Table.Column;
import org.colearn.training.Outcome;

/**
 * What a report of a stored experiment, or of one run, says; free of any format.
 *
 * @param spec the question
 * @param results every run that has ended, seed by seed
 * @param verdict the comparison of both arms; empty for the report of one run
 * @param notes what a reader must know: runs that failed, were stopped, or have not ended
 * @param provenance what the results were computed with, and on which data
 */
public record ExperimentReport(
        ExperimentSpec spec, List<RunResult> results, Optional<Verdict> verdict, List<String> notes, Table provenance) {
    /** Copies the lists. */
    public ExperimentReport {
        results = List.copyOf(results);
        notes = List.copyOf(notes);
    }

    /** Writes the report of a folder; where drawing is possible, not here, for it takes a toolkit. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Writes the report of a sweep's, an experiment's or a run's folder as HTML or PDF, as the name of the file says.
         *
         * @throws StoreException with a sentence if the folder cannot be read or the file cannot be written
         */
        void write(Path folder, Path file);
    }

    /**
     * Reads the folder of an experiment, or of one run of an experiment or a sweep.
     *
     * @throws StoreException with a sentence if it is neither, or nothing in it has ended
     */
    public static ExperimentReport read(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        var store = new ResultStore(absolute);
        var problems = new ArrayList<String>();
        Optional<StoredRun> single = runOf(store, absolute, problems);
        if (single.isPresent()) {
            StoredRun run = single.get();
            ExperimentSpec spec =
                    run.cell().question().withSeeds(List.of(run.key().seed()));
            return read(store, spec, List.of(run), problems);
        }
        StoredWork work = store.work(absolute, problems);
        if (work instanceof StoredWork.Experiment experiment) {
            return read(store, experiment.spec(), experiment.runs(), problems);
        }
        throw new StoreException(folder + " is a sweep; its report is another one.");
    }

    /** Both arms seed by seed, with their mean. */
    public Table comparison() {
        return ComparisonTable.withMean(spec, results);
    }

    /** Every test of the comparison; empty for the report of one run, or while no seed has been tested in both arms. */
    public Optional<Table> tests() {
        var arms = new Arms(ofArm(Arm.MULTIMODAL), ofArm(Arm.UNIMODAL));
        return verdict.flatMap(
                known -> Evidence.of(arms).map(evidence -> EvidenceTable.of("Every test", evidence, known)));
    }

    private List<RunResult> ofArm(Arm arm) {
        return results.stream().filter(run -> run.key().arm() == arm).toList();
    }

    /** The question as a table. */
    public Table configuration() {
        return SpecTable.of(spec);
    }

    private static Optional<StoredRun> runOf(ResultStore store, Path folder, List<String> problems) {
        Path parent = folder.getParent();
        boolean inside = parent != null
                && (Files.isRegularFile(parent.resolve(RunFiles.SPEC))
                        || Files.isRegularFile(parent.resolve(RunFiles.SWEEP)));
        return inside
                ? store.work(parent, problems).runs().stream()
                        .filter(run -> run.folder().equals(folder))
                        .findFirst()
                : Optional.empty();
    }

    private static ExperimentReport read(
            ResultStore store, ExperimentSpec spec, List<StoredRun> runs, List<String> problems) {
        List<StoredRun> ended =
                runs.stream().filter(run -> run.summary().isPresent()).toList();
        if (ended.isEmpty()) {
            throw new StoreException("No run of " + spec.name() + " has ended, so there is nothing to report yet.");
        }
        List<RunResult> results = ended.stream().map(store::result).toList();
        Optional<Verdict> verdict =
                runs.size() > 1 ? Optional.of(new VerdictRule(spec.deployed()).judge(results)) : Optional.empty();
        var notes = new ArrayList<String>();
        runs.forEach(run -> note(run).ifPresent(notes::add));
        notes.addAll(problems);
        return new ExperimentReport(spec, results, verdict, notes, provenance(ended.get(0)));
    }

    private static Optional<String> note(StoredRun run) {
        String who = "Seed " + run.key().seed() + ", " + run.key().arm().name().toLowerCase(Locale.ROOT) + " arm";
        return switch (run.state()) {
            case WAITING, STARTED -> Optional.of(who + ": it has not ended and is not in this report.");
            case STOPPED -> Optional.of(who + ": it was stopped; its best checkpoint counts.");
            case FAILED ->
                run.summary()
                        .map(StoredRun.Summary::outcome)
                        .filter(Outcome.Failed.class::isInstance)
                        .map(outcome -> who + ": it failed. " + ((Outcome.Failed) outcome).reason());
            case COMPLETED, DAMAGED -> Optional.empty();
        };
    }

    /** As the first run that ended wrote it down. */
    static Table provenance(StoredRun run) {
        Path file = run.folder().resolve(RunFiles.RESULT);
        try {
            JsonNode root = Json.MAPPER.readTree(StoredText.read(file));
            var rows = new ArrayList<List<Cell>>();
            rows.add(row("content hash of the data", root.path("dataHash").asText()));
            root.path("provenance")
                    .properties()
                    .forEach(entry ->
                            rows.add(row(entry.getKey(), entry.getValue().asText())));
            root.path("derivedSeeds")
                    .properties()
                    .forEach(entry -> rows.add(row(
                            "seed of " + entry.getKey() + " (" + run.key() + ")",
                            entry.getValue().asText())));
            return new Table("Provenance", List.of(Column.words("what"), Column.words("value")), rows);
        } catch (JsonProcessingException cause) {
            throw new StoreException(file + " is damaged; its provenance cannot be read.", cause);
        }
    }

    private static List<Cell> row(String what, String value) {
        return List.of(Cell.words(what), Cell.words(value));
    }
}
