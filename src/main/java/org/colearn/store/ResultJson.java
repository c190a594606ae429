package org.colearn.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.evaluation.Evaluation;
import org.colearn.evaluation.Metrics;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.Provenance;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.SweepTable;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingRun.Seeds;

/** Results as JSON that pandas and people read; undefined numbers are null. */
public final class ResultJson {
    private static final List<String> PER_ITEM = List.of("predictions", "labels", "confusion", "classNames");

    private ResultJson() {}

    /**
     * A whole experiment: verdict, both arms seed by seed, settings and provenance.
     *
     * <p>"deployed" is the test split with the deployed modalities only, "all" with every modality; "difference" is
     * multimodal minus unimodal on the deployed modalities, signed so that above 0 is better.
     */
    public static String experiment(ExperimentResult result) {
        ObjectNode root = root();
        root.put("name", result.spec().name());
        root.put("metric", metric(result.runs()));
        root.set("verdict", Json.MAPPER.valueToTree(result.verdict()));
        ArrayNode seeds = root.putArray("seeds");
        for (long seed : result.spec().seeds()) {
            seeds.add(seed(result.runs(), seed));
        }
        root.set("settings", Json.MAPPER.valueToTree(result.spec()));
        root.put("dataHash", result.dataHash());
        putRecipe(root, result.spec().data());
        root.set("provenance", Json.MAPPER.valueToTree(Provenance.ofThisProcess()));
        return Json.write(root);
    }

    /**
     * The table of a sweep or experiment: study by study every rate against the baseline of the deployed modalities.
     *
     * <p>Measured times are not in it, so that equal runs give equal text.
     */
    public static String table(SweepTable table) {
        ObjectNode root = root();
        root.setAll(SweepTableJson.of(table));
        return Json.write(root);
    }

    /**
     * One run: outcome, every test figure with the prediction for each test item in the split's order, seeds, provenance.
     *
     * @param data which data it was trained on, {@code dataHash} their content hash
     */
    static String run(RunResult result, Seeds seeds, DataSpec data, String dataHash) {
        ObjectNode root = root();
        root.set("run", Json.MAPPER.valueToTree(result.key()));
        putOutcome(root, result.outcome());
        root.put("epochs", result.epochs().size());
        root.put("bestEpoch", result.bestEpoch());
        putChanges(root, result);
        root.put("metric", metric(List.of(result)));
        result.testDeployed().ifPresent(test -> root.set("testDeployed", figures(test)));
        result.testAll().ifPresent(test -> root.set("testAll", figures(test)));
        root.set("derivedSeeds", Json.MAPPER.valueToTree(seeds));
        root.put("dataHash", dataHash);
        putRecipe(root, data);
        root.set("provenance", Json.MAPPER.valueToTree(Provenance.ofThisProcess()));
        return Json.write(root);
    }

    /** Of generated data everything that made them. */
    private static void putRecipe(ObjectNode root, DataSpec data) {
        DataSources.recipe(data).ifPresent(recipe -> root.set("dataRecipe", tree(recipe)));
    }

    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A recipe of ours is no JSON.", impossible);
        }
    }

    private static ObjectNode root() {
        return Json.MAPPER.createObjectNode().put("formatVersion", Json.FORMAT_VERSION);
    }

    private static ObjectNode seed(List<RunResult> runs, long seed) {
        ObjectNode node = Json.MAPPER.createObjectNode().put("seed", seed);
        Optional<RunResult> multimodal = find(runs, new RunKey(Arm.MULTIMODAL, seed));
        Optional<RunResult> unimodal = find(runs, new RunKey(Arm.UNIMODAL, seed));
        multimodal.ifPresent(run -> node.set("multimodal", arm(run)));
        unimodal.ifPresent(run -> node.set("unimodal", arm(run)));
        multimodal.flatMap(RunResult::testDeployed).ifPresent(ours -> unimodal.flatMap(RunResult::testDeployed)
                .ifPresent(baseline -> node.set(
                        "difference",
                        Json.MAPPER.valueToTree(
                                (ours.score() - baseline.score()) * (ours.higherIsBetter() ? 1 : -1)))));
        return node;
    }

    private static Optional<RunResult> find(List<RunResult> runs, RunKey key) {
        return runs.stream().filter(run -> run.key().equals(key)).findFirst();
    }

    private static ObjectNode arm(RunResult run) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        putOutcome(node, run.outcome());
        node.put("epochs", run.epochs().size());
        node.put("bestEpoch", run.bestEpoch());
        putChanges(node, run);
        run.testDeployed().ifPresent(test -> node.set("deployed", summary(test)));
        run.testAll().ifPresent(test -> node.set("all", summary(test)));
        return node;
    }

    private static ObjectNode summary(Evaluation test) {
        return figures(test).remove(PER_ITEM);
    }

    /** Our own figures, then those of metrics that other jars bring. */
    private static ObjectNode figures(Evaluation test) {
        ObjectNode figures = Json.MAPPER.valueToTree(test);
        Metrics.of(test).forEach((name, value) -> figures.putIfAbsent(name, Json.MAPPER.valueToTree(value)));
        return figures;
    }

    private static void putOutcome(ObjectNode node, Outcome outcome) {
        node.put("outcome", outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (outcome instanceof Outcome.Failed failed) {
            node.put("reason", failed.reason());
        }
    }

    /** What somebody moved while it ran; nothing for a run as specified. */
    private static void putChanges(ObjectNode node, RunResult run) {
        if (run.interactive()) {
            node.put("interactive", true);
            node.set("rateChanges", Json.MAPPER.valueToTree(run.changes()));
        }
    }

    private static String metric(List<RunResult> runs) {
        return runs.stream()
                .flatMap(run -> run.testDeployed().stream())
                .findFirst()
                .map(test -> test.higherIsBetter() ? "accuracy" : "mae")
                .orElse("unknown");
    }
}
