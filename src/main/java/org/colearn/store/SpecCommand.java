package org.colearn.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colearn.data.DataSpec;
import org.colearn.data.Grouping;
import org.colearn.data.ReadChoices;
import org.colearn.data.SplitRecipe;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.Moves;
import org.colearn.experiment.Protocol;
import org.colearn.training.TrainingSpec;

/** An {@link ExperimentSpec} as the command line that asks the same question, every choice written out. */
public final class SpecCommand {
    private static final String PROGRAM = ProgramName.ofThisProcess();
    private static final double PERCENT = 100;
    private static final int SHORTEST_RANGE = 3;

    private final List<String> words = new ArrayList<>();

    private SpecCommand() {}

    /**
     * The arguments: "train" and its options.
     *
     * @return empty if options cannot say it: names with a comma, an equals sign or a leading dash, negative seeds, no rates at
     *     all, or shares for splits that a file may lack; such a question goes into a file, for the option --spec
     */
    public static Optional<List<String>> arguments(ExperimentSpec spec) {
        Stream<String> names =
                Stream.concat(spec.deployed().stream(), spec.training().dropout().rates().keySet().stream());
        boolean sayable = Stream.concat(names, spec.data().resplit().rule().test().stream())
                        .allMatch(name -> name.matches("[^-,=][^,=]*"))
                && !spec.training().dropout().rates().isEmpty()
                && spec.seeds().stream().allMatch(seed -> seed >= 0)
                && !spec.data().source().startsWith("-")
                && !spec.name().startsWith("-")
                && !spec.data().labelColumn().startsWith("-")
                && sayable(spec.data().resplit());
        return sayable ? Optional.of(new SpecCommand().write(spec)) : Optional.empty();
    }

    /** The command line as one pastes it into a shell; for a question that options cannot say, one that names a file. */
    public static String text(ExperimentSpec spec) {
        return text(spec, Moves.NONE);
    }

    /** The same for an experiment whose rates were moved by hand: they are moved again. */
    public static String text(ExperimentSpec spec, Moves moves) {
        return text(spec, moves, Path.of(RunFiles.SPEC));
    }

    /** The same for a question that is kept in a file, which is named where options cannot say it. */
    static String text(ExperimentSpec spec, Moves moves, Path file) {
        List<String> asked = arguments(spec).orElse(List.of("train", "--spec", file.toString()));
        Stream<String> moved = MovesText.words(moves).stream().flatMap(move -> Stream.of("--moved", move));
        return line(Stream.concat(asked.stream(), moved));
    }

    /** The command line that runs the sweep of a folder once more. */
    public static String sweep(Path folder) {
        return line(Stream.of("sweep", folder.resolve(RunFiles.SWEEP).toString()));
    }

    /** A command line of this program, its words quoted where a shell would read them otherwise. */
    public static String line(String... words) {
        return line(Stream.of(words));
    }

    private static String line(Stream<String> words) {
        return Stream.concat(Stream.of(PROGRAM), words).map(SpecCommand::quoted).collect(Collectors.joining(" "));
    }

    private List<String> write(ExperimentSpec spec) {
        words.add("train");
        option("--name", spec.name());
        option("--data", spec.data().source());
        option("--model", spec.model().architecture());
        option("--set", pairs(spec.model().settings()));
        option("--drop", pairs(spec.training().dropout().rates()));
        option("--deployed", String.join(",", spec.deployed()));
        option("--epochs", Integer.toString(spec.training().epochs()));
        option("--batch", Integer.toString(spec.training().batchSize()));
        option("--lr", number(spec.training().learningRate()));
        option("--seeds", seeds(spec.seeds()));
        practice(spec);
        if (spec.data().nonFinite() == DataSpec.NonFinite.REPLACE_BY_ZERO) {
            option("--non-finite", "zero");
        }
        choices(spec.data().choices());
        splits(spec.data().resplit());
        return List.copyOf(words);
    }

    /** One word where the question follows a protocol, every choice where it mixes them. */
    private void practice(ExperimentSpec spec) {
        Optional<Protocol> protocol = Protocol.of(spec);
        option("--protocol", word(protocol.orElse(Protocol.STRICT)));
        if (protocol.isEmpty()) {
            TrainingSpec training = spec.training();
            option("--draw", word(training.dropout().draw()));
            option("--granularity", word(training.dropout().granularity()));
            option("--normalise", word(spec.data().normalisation()));
            option("--shuffle", word(training.shuffle()));
            option("--partial-batch", training.keepPartialBatch() ? "keep" : "discard");
            option("--pairing", word(spec.pairing()));
        }
    }

    private void choices(ReadChoices choices) {
        if (choices.alignment() != ReadChoices.DEFAULT.alignment()) {
            option("--align", word(choices.alignment()));
        }
        if (!choices.labelColumn().isEmpty()) {
            option("--label-column", choices.labelColumn());
        }
    }

    private void splits(SplitRecipe recipe) {
        if (recipe.seed() != SplitRecipe.DEFAULT.seed()) {
            option("--split-seed", Long.toString(recipe.seed()));
        }
        if (!recipe.rule().anew()) {
            return;
        }
        option("--resplit", shares(recipe));
        if (recipe.rule().stratified()) {
            words.add("--stratify");
        }
        if (recipe.rule().together() != Grouping.Kind.UTTERANCE) {
            option("--together", word(recipe.rule().together()));
        }
        if (!recipe.rule().test().isEmpty()) {
            option("--test-groups", String.join(",", recipe.rule().test()));
        }
    }

    private void option(String name, String value) {
        words.add(name);
        words.add(value);
    }

    /** Shares go through percentages, which must come back as they were. */
    private static boolean sayable(SplitRecipe recipe) {
        if (!recipe.rule().anew()) {
            return recipe.equals(new SplitRecipe(
                    SplitRecipe.DEFAULT.train(),
                    SplitRecipe.DEFAULT.valid(),
                    SplitRecipe.DEFAULT.test(),
                    recipe.seed()));
        }
        double[] read = Stream.of(shares(recipe).split("/"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        double sum = read[0] + read[1] + read[2];
        return read[0] / sum == recipe.train() && read[1] / sum == recipe.valid() && read[2] / sum == recipe.test();
    }

    private static String shares(SplitRecipe recipe) {
        return Stream.of(recipe.train(), recipe.valid(), recipe.test())
                .map(share -> number(share * PERCENT))
                .collect(Collectors.joining("/"));
    }

    private static String pairs(Map<String, Double> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + number(entry.getValue()))
                .collect(Collectors.joining(","));
    }

    /** The shortest text that reads as the same number. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** Runs of three and more seeds in a row as ranges: 0-2,7. */
    private static String seeds(List<Long> seeds) {
        var parts = new ArrayList<String>();
        int from = 0;
        while (from < seeds.size()) {
            int to = from;
            while (to + 1 < seeds.size() && seeds.get(to + 1) == seeds.get(to) + 1) {
                to++;
            }
            if (to - from + 1 >= SHORTEST_RANGE) {
                parts.add(seeds.get(from) + "-" + seeds.get(to));
            } else {
                seeds.subList(from, to + 1).forEach(seed -> parts.add(Long.toString(seed)));
            }
            from = to + 1;
        }
        return String.join(",", parts);
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** As a POSIX shell reads it back. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
