package org.colearn.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.training.EpochRecord;
import org.colearn.training.Outcome;
import org.colearn.training.RateChange;

/**
 * The result.json of a run, as {@link ResultJson#run} wrote it; what is read equals what was written, bit for bit.
 *
 * @param file the file, for sentences; the curves lie beside it
 * @param root what is in it
 */
record RunResultJson(Path file, JsonNode root) {
    private static final Set<String> PER_ITEM = Set.of("predictions", "labels", "confusion");
    private static final TokenFilter NOT_PER_ITEM = new TokenFilter() {
        @Override
        public TokenFilter includeProperty(String name) {
            return PER_ITEM.contains(name) ? null : this;
        }
    };

    /** What a file calls an outcome: completed, stopped or failed. */
    static String word(Outcome outcome) {
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a file.
     *
     * @throws StoreException with a sentence that names the file if it cannot be read or is no result
     */
    static RunResultJson open(Path file) {
        return read(file, Json.MAPPER::readTree);
    }

    /** The same without what is written per test item, nearly all of the file: five hundred are listed at once. */
    static RunResultJson openFigures(Path file) {
        return read(file, text -> {
            try (var parser = new FilteringParserDelegate(
                    Json.MAPPER.createParser(text), NOT_PER_ITEM, TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true)) {
                return Json.MAPPER.readTree(parser);
            }
        });
    }

    private interface Parsing {
        JsonNode tree(String text) throws IOException;
    }

    private static RunResultJson read(Path file, Parsing parsing) {
        try {
            JsonNode root = parsing.tree(StoredText.read(file));
            if (root instanceof ObjectNode && root.path("formatVersion").asInt() == Json.FORMAT_VERSION) {
                return new RunResultJson(file, root);
            }
            throw new StoreException(file + " is no result of a run, or was written by a newer workbench.");
        } catch (JsonProcessingException cause) {
            throw damaged(file, cause);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause); // a text in memory does not fail to be read
        }
    }

    /** The run, which must be the one expected here; see {@link #open} for what is thrown. */
    RunResult result(RunKey key) {
        if (!key.cell().equals(root.at("/run/cell").asText(key.cell()))
                || key.seed() != root.at("/run/seed").asLong(key.seed())) {
            throw new StoreException(
                    file + " is the result of another run than " + key + "; it was copied or renamed.");
        }
        try {
            return new RunResult(
                    key,
                    outcome(),
                    epochs(),
                    root.path("bestEpoch").asInt(),
                    evaluation(root.path("testDeployed")),
                    evaluation(root.path("testAll")),
                    changes());
        } catch (IllegalArgumentException wrong) {
            throw damaged(file, wrong);
        }
    }

    /** The figures of the run without those per item; see {@link #open} for what is thrown. */
    StoredRun.Summary summary() {
        try {
            return new StoredRun.Summary(
                    outcome(),
                    root.path("epochs").asInt(),
                    root.path("bestEpoch").asInt(),
                    !root.path("metric").asText().equals("mae"),
                    figures(root.path("testDeployed")),
                    figures(root.path("testAll")),
                    changes(),
                    dataHash());
        } catch (IllegalArgumentException wrong) {
            throw damaged(file, wrong);
        }
    }

    /** Content hash of the data it was trained on. */
    String dataHash() {
        return root.path("dataHash").asText();
    }

    private static StoreException damaged(Path file, Exception cause) {
        return new StoreException(
                file + " is damaged (" + firstLine(cause) + "); a sweep that is resumed does such a run again.", cause);
    }

    private static String firstLine(Exception cause) {
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("unreadable");
    }

    private Outcome outcome() {
        return switch (root.path("outcome").asText()) {
            case "completed" -> new Outcome.Completed();
            case "stopped" -> new Outcome.Stopped();
            case "failed" -> new Outcome.Failed(root.path("reason").asText());
            default -> throw new IllegalArgumentException("it has no outcome");
        };
    }

    private List<EpochRecord> epochs() {
        Path curves = file.resolveSibling(RunFiles.EPOCHS);
        int expected = root.path("epochs").asInt();
        if (expected == 0) {
            return List.of();
        }
        List<EpochRecord> epochs = new EpochsCsv(curves).read();
        if (epochs.size() != expected) {
            throw new StoreException(curves + " has " + epochs.size() + " epochs, not the " + expected
                    + " of the result; it is damaged.");
        }
        return epochs;
    }

    private List<RateChange> changes() {
        var changes = new ArrayList<RateChange>();
        for (JsonNode change : root.path("rateChanges")) {
            var rates = new TreeMap<String, Double>();
            change.path("rates").properties().forEach(rate -> rates.put(rate.getKey(), number(rate.getValue())));
            changes.add(new RateChange(
                    change.path("epoch").asInt(),
                    change.path("batch").asInt(),
                    change.path("batches").asInt(),
                    rates));
        }
        return changes;
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
