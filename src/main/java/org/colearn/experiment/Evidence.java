package org.colearn.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.statistics.Bootstrap;
import org.colearn.experiment.statistics.EffectSize;
import org.colearn.experiment.statistics.McNemar;
import org.colearn.experiment.statistics.TTest;

/**
 * One comparison looked at in every way that makes sense of it: the interval of the verdict, and tests that make other
 * assumptions (docs: methods, section 5). Differences are multimodal arm minus baseline, above 0 is better.
 *
 * @param accuracy whether scores are accuracies in [0, 1], rather than mean absolute errors
 * @param items test items
 * @param crossed over seeds and test items, its p before correction: the verdict's own
 * @param bootstrap seeds and items resampled both, free of assumptions on distributions; empty with one seed
 * @param overSeeds t-test over seeds alone, which takes the test items for the whole population
 * @param dz effect size of the differences over seeds
 * @param better seeds in which the multimodal arm is better
 * @param perSeed McNemar's test of each seed; empty for errors, which are neither right nor wrong
 * @param f1 weighted F1 with weights from true counts
 * @param swappedF1 weighted F1 as the published code computed it, arguments swapped
 */
public record Evidence(
        boolean accuracy,
        int items,
        CrossedInterval crossed,
        Optional<Bootstrap> bootstrap,
        TTest overSeeds,
        double dz,
        int better,
        List<SeedTest> perSeed,
        Both f1,
        Both swappedF1) {
    /** Copies the list. */
    public Evidence {
        perSeed = List.copyOf(perSeed);
    }

    /**
     * McNemar's test of one seed.
     *
     * @param seed which
     * @param test of both arms on the same test items
     */
    public record SeedTest(long seed, McNemar test) {}

    /**
     * One figure of both arms.
     *
     * @param multimodal mean over the seeds
     * @param unimodal the same of the baseline
     */
    public record Both(double multimodal, double unimodal) {}

    /** Empty where no seed was tested in both arms; the bootstrap draws the same each time. */
    public static Optional<Evidence> of(Arms arms) {
        PairedScores scores = arms.scores();
        return Comparison.of(scores).map(comparison -> of(arms, scores, comparison));
    }

    private static Evidence of(Arms arms, PairedScores scores, Comparison comparison) {
        double[][] differences = scores.differences();
        double[] means = Arrays.stream(differences)
                .mapToDouble(row -> Arrays.stream(row).average().orElseThrow())
                .toArray();
        return new Evidence(
                scores.accuracy(),
                comparison.items(),
                comparison.interval(),
                differences.length < 2
                        ? Optional.empty()
                        : Optional.of(Bootstrap.hierarchical(differences, Bootstrap.DRAWS, 0)),
                TTest.paired(means, new double[means.length]),
                EffectSize.dz(means),
                (int) Arrays.stream(means).filter(mean -> mean > 0).count(),
                scores.accuracy() ? perSeed(scores) : List.of(),
                both(arms, scores, Evidence::weightedF1),
                both(arms, scores, Evidence::swapped));
    }

    /** A difference of 1 is an item that only the multimodal arm has right, of -1 one that only the baseline has. */
    private static List<SeedTest> perSeed(PairedScores scores) {
        return IntStream.range(0, scores.seeds().size())
                .mapToObj(r -> {
                    double[] row = scores.differences()[r];
                    double[] first = Arrays.stream(row).map(d -> Math.max(0, d)).toArray();
                    double[] second =
                            Arrays.stream(row).map(d -> Math.max(0, -d)).toArray();
                    return new SeedTest(scores.seeds().get(r), McNemar.of(first, second));
                })
                .toList();
    }

    private static Both both(Arms arms, PairedScores scores, ToDoubleFunction<Evaluation> figure) {
        return new Both(mean(arms.multimodal(), scores, figure), mean(arms.unimodal(), scores, figure));
    }

    private static double mean(List<RunResult> runs, PairedScores scores, ToDoubleFunction<Evaluation> figure) {
        return runs.stream()
                .filter(run -> PairedScores.counts(run)
                        && scores.seeds().contains(run.key().seed()))
                .flatMap(run -> run.testDeployed().stream())
                .mapToDouble(figure)
                .average()
                .orElse(Double.NaN);
    }

    private static double weightedF1(Evaluation test) {
        return test instanceof Evaluation.Classification classes
                ? classes.weightedF1()
                : ((Evaluation.Regression) test).sevenClassF1();
    }

    private static double swapped(Evaluation test) {
        return test instanceof Evaluation.Classification classes
                ? classes.swappedF1()
                : ((Evaluation.Regression) test).swappedSevenClassF1();
    }
}
