package org.colearn.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.training.Outcome;

/** The result as text: one row per seed, then the verdict's sentence. */
final class ResultTable {
    private final ExperimentResult result;

    ResultTable(ExperimentResult result) {
        this.result = result;
    }

    String text() {
        String present = String.join("+", result.spec().deployed());
        var text = new StringBuilder();
        text.append("Test ")
                .append(accuracy() ? "accuracy in %" : "mean absolute error")
                .append(System.lineSeparator());
        text.append(row("seed", "multimodal, " + present, "multimodal, all", "unimodal, " + present, "gain"));
        for (long seed : result.spec().seeds()) {
            text.append(seed(seed));
        }
        result.runs().stream()
                .filter(run -> run.outcome() instanceof Outcome.Failed)
                .forEach(run -> text.append(run.key())
                        .append(" failed: ")
                        .append(((Outcome.Failed) run.outcome()).reason())
                        .append(System.lineSeparator()));
        return text.append(result.verdict().sentence())
                .append(System.lineSeparator())
                .toString();
    }

    private String seed(long seed) {
        Optional<Evaluation> deployed = test(Arm.MULTIMODAL, seed, RunResult::testDeployed);
        Optional<Evaluation> baseline = test(Arm.UNIMODAL, seed, RunResult::testDeployed);
        String gain =
                deployed.isPresent() && baseline.isPresent() ? figure(gain(deployed.get(), baseline.get()), "+") : "-";
        return row(
                Long.toString(seed),
                score(deployed),
                score(test(Arm.MULTIMODAL, seed, RunResult::testAll)),
                score(baseline),
                gain);
    }

    /** Above 0 where the multimodal arm is better, for accuracies and errors alike. */
    private static double gain(Evaluation multimodal, Evaluation unimodal) {
        double difference = multimodal.score() - unimodal.score();
        return multimodal.higherIsBetter() ? difference : -difference;
    }

    private Optional<Evaluation> test(Arm arm, long seed, Function<RunResult, Optional<Evaluation>> which) {
        return result.runs().stream()
                .filter(run -> run.key().equals(new RunKey(arm, seed)))
                .findFirst()
                .flatMap(which);
    }

    private String score(Optional<Evaluation> test) {
        return test.map(evaluation -> figure(evaluation.score(), "")).orElse("-");
    }

    private String figure(double score, String flag) {
        return accuracy()
                ? String.format(Locale.ROOT, "%" + flag + ".1f", 100 * score)
                : String.format(Locale.ROOT, "%" + flag + ".3f", score);
    }

    private boolean accuracy() {
        List<Evaluation> tests = result.runs().stream()
                .flatMap(run -> run.testDeployed().stream())
                .toList();
        return tests.stream().allMatch(Evaluation::higherIsBetter);
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-6s %22s %22s %22s %12s%n", cells);
    }
}
