package org.colearn.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colearn.data.Grouping;
import org.colearn.data.SplitRecipe;
import org.colearn.data.SplitRule;
import picocli.CommandLine.Option;

/** How splits are made; with none of these options, as the specification says. */
final class SplitOptions {
    private static final double PERCENT = 100;

    @Option(
            names = "--resplit",
            paramLabel = "TRAIN/VALID/TEST",
            description = "Make all splits anew by these percentages, such as 75/12.5/12.5.")
    private Optional<String> shares;

    @Option(names = "--split-seed", paramLabel = "N", description = "Seed of the splits that are made.")
    private Optional<Long> seed;

    @Option(names = "--stratify", description = "Keep each class (of real labels, each fifth) in proportion.")
    private boolean stratified;

    @Option(
            names = "--together",
            paramLabel = "KIND",
            description = "Keep each session, speaker, dialogue, video or group in one split.")
    private Optional<Grouping.Kind> together;

    @Option(
            names = "--test-groups",
            paramLabel = "NAME",
            split = ",",
            description = "These groups are the test split, such as --together session --test-groups Ses05.")
    private List<String> test = List.of();

    /** The recipe with what was asked for. */
    SplitRecipe applyTo(SplitRecipe start) {
        boolean anew = shares.isPresent() || stratified || together.isPresent() || !test.isEmpty();
        double[] cut =
                shares.map(SplitOptions::shares).orElse(new double[] {start.train(), start.valid(), start.test()});
        SplitRule rule =
                anew ? new SplitRule(true, stratified, together.orElse(Grouping.Kind.UTTERANCE), test) : start.rule();
        return new SplitRecipe(cut[0], cut[1], cut[2], seed.orElse(start.seed()), rule);
    }

    private static double[] shares(String text) {
        String[] parts = text.split("/", -1);
        try {
            double[] cut = Arrays.stream(parts).mapToDouble(Double::parseDouble).toArray();
            double sum = Arrays.stream(cut).sum();
            if (cut.length == 3 && Math.abs(sum - PERCENT) < 1e-6) {
                return Arrays.stream(cut).map(share -> share / sum).toArray();
            }
        } catch (NumberFormatException wrong) {
            throw refusal(text, wrong);
        }
        throw refusal(text, null);
    }

    private static IllegalArgumentException refusal(String text, Exception cause) {
        return new IllegalArgumentException(
                String.format(
                        Locale.ROOT,
                        "'%s' gives no three percentages that add up to 100; write TRAIN/VALID/TEST, such as 60/20/20.",
                        text),
                cause);
    }
}
