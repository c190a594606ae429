package org.colearn.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colearn.evaluation.Evaluation;
import org.colearn.training.EpochRecord;
import org.colearn.training.Outcome;

/**
 * Item scores of both arms for each seed that both finished.
 *
 * @param seeds which, in the order of the differences
 * @param differences multimodal minus unimodal, [seeds][test items], above 0 where the multimodal arm is better
 * @param interactive how many further seeds are left out because their rates were moved by hand
 * @param stopped how many of these seeds have an arm that was stopped early
 * @param accuracy whether the scores are right or wrong answers, rather than errors
 * @param secondsPerSeed mean time of both runs of a seed together, on one core each
 */
@SuppressWarnings("ArrayRecordComponent")
record PairedScores(
        List<Long> seeds,
        double[][] differences,
        int interactive,
        int stopped,
        boolean accuracy,
        double secondsPerSeed) {
    /** From the runs so far; seeds with an arm that is missing, failed, untested or interactive are left out. */
    static PairedScores of(List<RunResult> runs) {
        return of(
                runs.stream().filter(run -> run.key().arm() == Arm.MULTIMODAL).toList(),
                runs.stream().filter(run -> run.key().arm() == Arm.UNIMODAL).toList());
    }

    /** The same from the runs of one multimodal cell and those of its baseline. */
    static PairedScores of(List<RunResult> multimodal, List<RunResult> unimodal) {
        List<Pair> pairs = multimodal.stream()
                .filter(PairedScores::counts)
                .flatMap(run -> baseline(unimodal, run).map(b -> new Pair(run, b)).stream())
                .toList();
        double[][] differences = pairs.stream().map(Pair::differences).toArray(double[][]::new);
        int stopped = (int) pairs.stream().filter(Pair::stopped).count();
        return new PairedScores(
                pairs.stream().map(pair -> pair.multimodal().key().seed()).toList(),
                differences,
                (int) multimodal.stream()
                        .filter(run -> tested(run) && run.interactive())
                        .count(),
                stopped,
                pairs.stream().allMatch(p -> test(p.multimodal()).higherIsBetter()),
                pairs.stream().mapToDouble(Pair::seconds).average().orElse(0));
    }

    /** Whether every seed and item has the same difference. */
    boolean allEqual() {
        return Arrays.stream(differences)
                .flatMapToDouble(Arrays::stream)
                .allMatch(difference -> difference == differences[0][0]);
    }

    private static Optional<RunResult> baseline(List<RunResult> unimodal, RunResult multimodal) {
        return unimodal.stream()
                .filter(run -> run.key().seed() == multimodal.key().seed() && counts(run))
                .findFirst();
    }

    /** Whether a run was tested, did not fail, and ran as specified from its first batch to its last. */
    static boolean counts(RunResult run) {
        return tested(run) && !run.interactive();
    }

    private static boolean tested(RunResult run) {
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

        double seconds() {
            return Stream.of(multimodal, unimodal)
                    .flatMap(run -> run.epochs().stream())
                    .mapToDouble(EpochRecord::seconds)
                    .sum();
        }
    }
}
