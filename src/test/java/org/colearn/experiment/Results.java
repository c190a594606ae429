package org.colearn.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colearn.evaluation.Evaluation;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;
import org.colearn.training.Outcome;
import org.colearn.training.RateChange;

/** Run results made by hand. */
public final class Results {
    private Results() {}

    /** A completed run whose test predictions are right on the first {@code right} of {@code items} items. */
    public static RunResult classes(Arm arm, long seed, int right, int items) {
        return classes(arm, seed, right, items, new Outcome.Completed());
    }

    /** The same with another ending. */
    public static RunResult classes(Arm arm, long seed, int right, int items, Outcome outcome) {
        int[] labels = new int[items];
        int[] predictions = new int[items];
        for (int i = right; i < items; i++) {
            predictions[i] = 1;
        }
        double accuracy = (double) right / items;
        int[][] confusion = {{right, items - right}, {0, 0}};
        return tested(
                arm,
                seed,
                outcome,
                new Evaluation.Classification(
                        1.5, accuracy, 0.3, 0.4, 0.2, 0.6, confusion, predictions, labels, List.of("sad", "happy")));
    }

    /** A completed run of a sweep with this validation score. */
    public static RunResult of(RunKey key, int right, int items, double validation) {
        RunResult made = classes(key.arm(), key.seed(), right, items);
        var epoch = new EpochRecord(1, 2.0, new Scores(1.9, validation), new Scores(1.8, 0.4), 0.5);
        return new RunResult(
                key, made.outcome(), List.of(epoch), made.bestEpoch(), made.testDeployed(), made.testAll(), List.of());
    }

    /** The same run, had somebody moved a rate while it was trained. */
    public static RunResult steered(RunResult run) {
        var change = new RateChange(1, 0, 4, Map.of("audio", 0.3));
        return new RunResult(
                run.key(),
                run.outcome(),
                run.epochs(),
                run.bestEpoch(),
                run.testDeployed(),
                run.testAll(),
                List.of(change));
    }

    /** A completed run whose predictions are off by these errors. */
    public static RunResult reals(Arm arm, long seed, float... errors) {
        double mae = 0;
        for (float error : errors) {
            mae += Math.abs(error) / errors.length;
        }
        return tested(
                arm,
                seed,
                new Outcome.Completed(),
                new Evaluation.Regression(mae, Double.NaN, 0.7, 0.75, 0.3, errors, new float[errors.length]));
    }

    /** A run that failed before its first epoch ended. */
    public static RunResult failed(Arm arm, long seed) {
        return new RunResult(
                new RunKey(arm, seed),
                new Outcome.Failed("The loss became NaN in epoch 1."),
                List.of(),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static RunResult tested(Arm arm, long seed, Outcome outcome, Evaluation test) {
        var epoch = new EpochRecord(1, 2.0, new Scores(1.9, 0.3), new Scores(1.8, 0.4), 0.5);
        return new RunResult(
                new RunKey(arm, seed), outcome, List.of(epoch), 1, Optional.of(test), Optional.of(test), List.of());
    }
}
