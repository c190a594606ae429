package org.colearn.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colearn.evaluation.Evaluation;
import org.colearn.training.Outcome;

/**
 * Item scores of both arms for each seed that both finished.
 *
 * @param differences multimodal minus unimodal, [seeds][test items], above 0 where the multimodal arm is better
 * @param stopped how many of these seeds have an arm that was stopped early
 * @param accuracy whether the scores are right or wrong answers, rather than errors
 */
@SuppressWarnings("ArrayRecordComponent")
record PairedScores(double[][] differences, int stopped, boolean accuracy) {
    /** From the runs so far; seeds with an arm that is missing, failed or untested are left out. */
    static PairedScores of(List<RunResult> runs) {
        List<Pair> pairs = runs.stream()
                .filter(run -> run.key().arm() == Arm.MULTIMODAL && counts(run))
                .flatMap(multimodal -> baseline(runs, multimodal).map(b -> new Pair(multimodal, b)).stream())
                .toList();
        double[][] differences = pairs.stream().map(Pair::differences).toArray(double[][]::new);
        int stopped = (int) pairs.stream().filter(Pair::stopped).count();
        return new PairedScores(differences, stopped, pairs.stream().allMatch(p -> test(p.multimodal())
                .higherIsBetter()));
    }

    /** Whether every seed and item has the same difference. */
    boolean allEqual() {
        return Arrays.stream(differences)
                .flatMapToDouble(Arrays::stream)
                .allMatch(difference -> difference == differences[0][0]);
    }

    private static Optional<RunResult> baseline(List<RunResult> runs, RunResult multimodal) {
        var key = new RunKey(Arm.UNIMODAL, multimodal.key().seed());
        return runs.stream().filter(run -> run.key().equals(key) && counts(run)).findFirst();
    }

    private static boolean counts(RunResult run) {
        return !(run.outcome() instanceof Outcome.Failed)
                && run.testDeployed().isPresent()
                && Double.isFinite(test(run).score());
    }

    private static Evaluation test(RunResult run) {
        return run.testDeployed().orElseThrow();
    }

    private record Pair(RunResult multimodal, RunResult unimodal) {
        double[] differences() {
            double[] scores = test(multimodal).itemScores();
            double[] baseline = test(unimodal).itemScores();
            for (int i = 0; i < scores.length; i++) {
                scores[i] -= baseline[i];
            }
            return scores;
        }

        boolean stopped() {
            return multimodal.outcome() instanceof Outcome.Stopped || unimodal.outcome() instanceof Outcome.Stopped;
        }
    }
}
