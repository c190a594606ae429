package org.colearn.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.training.EpochRecord;
import org.colearn.training.Outcome;

/** Reads the result.json of a run, as {@link ResultJson#run} wrote it; what it reads equals what was written, bit for bit. */
final class RunResultJson {
    private RunResultJson() {}

    /** What a file calls an outcome: completed, stopped or failed. */
    static String word(Outcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * The run in a folder.
     *
     * @throws StoreException with a sentence that names the file if it cannot be read or is another run's
     */
    static RunResult read(Path folder, RunKey key) {
        Path file = folder.resolve(RunFiles.RESULT);
        JsonNode root = root(file);
        if (!key.cell().equals(root.at("/run/cell").asText(key.cell()))
                || key.seed() != root.at("/run/seed").asLong(key.seed())) {
            throw new StoreException(
                    file + " is the result of another run than " + key + "; it was copied or renamed.");
        }
        try {
            Outcome outcome = outcome(root);
            List<EpochRecord> epochs =
                    outcome instanceof Outcome.Failed ? epochsOfFailed(folder) : epochs(folder, root);
            return new RunResult(
                    key,
                    outcome,
                    epochs,
                    root.path("bestEpoch").asInt(),
                    evaluation(root.path("testDeployed")),
                    evaluation(root.path("testAll")));
        } catch (IllegalArgumentException | ClassCastException wrong) {
            throw damaged(file, wrong);
        }
    }

    /** The figures of a run without those per item. */
    static StoredRun.Summary summary(Path file) {
        JsonNode root = root(file);
        try {
            return new StoredRun.Summary(
                    outcome(root),
                    root.path("epochs").asInt(),
                    root.path("bestEpoch").asInt(),
                    !root.path("metric").asText().equals("mae"),
                    figures(root.path("testDeployed")),
                    figures(root.path("testAll")),
                    root.path("dataHash").asText());
        } catch (IllegalArgumentException wrong) {
            throw damaged(file, wrong);
        }
    }

    private static JsonNode root(Path file) {
        try {
            JsonNode root = Json.MAPPER.readTree(StoredText.read(file));
            if (root instanceof ObjectNode && root.path("formatVersion").asInt() == Json.FORMAT_VERSION) {
                return root;
            }
            throw new StoreException(file + " is no result of a run, or was written by a newer workbench.");
        } catch (JsonProcessingException cause) {
            throw damaged(file, cause);
        }
    }

    private static StoreException damaged(Path file, Exception cause) {
        return new StoreException(
                file + " is damaged (" + firstLine(cause) + "); delete it, and the run is done again when its sweep is"
                        + " resumed.",
                cause);
    }

    private static String firstLine(Exception cause) {
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("unreadable");
    }

    private static Outcome outcome(JsonNode root) {
        return switch (root.path("outcome").asText()) {
            case "completed" -> new Outcome.Completed();
            case "stopped" -> new Outcome.Stopped();
            case "failed" -> new Outcome.Failed(root.path("reason").asText());
            default -> throw new IllegalArgumentException("it has no outcome");
        };
    }

    private static List<EpochRecord> epochs(Path folder, JsonNode root) {
        List<EpochRecord> epochs = new EpochsCsv(folder.resolve(RunFiles.EPOCHS)).read();
        if (epochs.size() != root.path("epochs").asInt()) {
            throw new StoreException(folder.resolve(RunFiles.EPOCHS) + " has " + epochs.size() + " epochs, not the "
                    + root.path("epochs").asInt() + " of the result; it is damaged.");
        }
        return epochs;
    }

    private static List<EpochRecord> epochsOfFailed(Path folder) {
        Path curves = folder.resolve(RunFiles.EPOCHS);
        return Files.exists(curves) ? new EpochsCsv(curves).read() : List.of();
    }

    private static Map<String, Double> figures(JsonNode test) {
        var figures = new TreeMap<String, Double>();
        test.properties().forEach(field -> {
            if (field.getValue().isNumber() || field.getValue().isNull()) {
                figures.put(field.getKey(), number(field.getValue()));
            }
        });
        return figures;
    }

    private static Optional<Evaluation> evaluation(JsonNode test) {
        if (test instanceof MissingNode) {
            return Optional.empty();
        }
        return Optional.of(test.has("accuracy") ? classification(test) : regression(test));
    }

    private static Evaluation classification(JsonNode test) {
        var confusion = new ArrayList<int[]>();
        test.path("confusion").forEach(row -> confusion.add(ints(row)));
        var names = new ArrayList<String>();
        test.path("classNames").forEach(name -> names.add(name.asText()));
        return new Evaluation.Classification(
                number(test.path("loss")),
                number(test.path("accuracy")),
                number(test.path("weightedF1")),
                number(test.path("swappedF1")),
                number(test.path("macroF1")),
                number(test.path("largestPredictedShare")),
                confusion.toArray(int[][]::new),
                sameLength(ints(test.path("predictions")), test),
                ints(test.path("labels")),
                names);
    }

    private static int[] sameLength(int[] predictions, JsonNode test) {
        if (predictions.length != test.path("labels").size()) {
            throw new IllegalArgumentException("it has other numbers of predictions and labels");
        }
        return predictions;
    }

    private static Evaluation regression(JsonNode test) {
        if (test.path("predictions").size() != test.path("labels").size()) {
            throw new IllegalArgumentException("it has other numbers of predictions and labels");
        }
        return new Evaluation.Regression(
                number(test.path("mae")),
                number(test.path("correlation")),
                number(test.path("acc2NonNegative")),
                number(test.path("acc2NonZero")),
                number(test.path("acc7")),
                floats(test.path("predictions")),
                floats(test.path("labels")));
    }

    /** Numbers that are not finite were written as null. */
    private static double number(JsonNode value) {
        if (value.isMissingNode()) {
            throw new IllegalArgumentException("it lacks a test figure");
        }
        return value.isNull() ? Double.NaN : value.doubleValue();
    }

    private static int[] ints(JsonNode array) {
        int[] values = new int[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).intValue();
        }
        return values;
    }

    private static float[] floats(JsonNode array) {
        float[] values = new float[array.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.get(i).isNull()
                    ? Float.NaN
                    : Float.parseFloat(array.get(i).asText());
        }
        return values;
    }
}
