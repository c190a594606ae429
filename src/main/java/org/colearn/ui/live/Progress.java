package org.colearn.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colearn.experiment.Arm;
import org.colearn.training.EpochRecord;

/**
 * How far an experiment is, from the wall times its epochs report.
 *
 * @param share of all epochs of all runs, in [0, 1]; what a run that ended early left out counts as done
 * @param epochsPerMinute of all runs that compute now, together; empty before the first epoch
 * @param secondsLeft estimate; empty before the first epoch
 * @param current the run that began last among those under way
 */
record Progress(double share, OptionalDouble epochsPerMinute, OptionalDouble secondsLeft, Optional<RunTrace> current) {
    /** Latest epochs a pace is read from, so that it follows the machine's load. */
    private static final int RECENT = 8;

    static Progress of(LiveModel model) {
        int planned = model.spec().training().epochs();
        double done = model.runs().stream()
                .mapToDouble(run -> run.phase().over() ? planned : Math.min(planned, run.epochsDone()))
                .sum();
        List<RunTrace> active = model.runs().stream().filter(Progress::underWay).toList();
        double perMinute = active.stream()
                .flatMap(run -> secondsPerEpoch(model, run.key().arm()).stream().boxed())
                .mapToDouble(seconds -> 60 / seconds)
                .sum();
        return new Progress(
                done / ((double) planned * model.runs().size()),
                perMinute > 0 ? OptionalDouble.of(perMinute) : OptionalDouble.empty(),
                secondsLeft(model, planned, active.size()),
                active.stream().reduce((first, second) -> first.key().seed() == model.currentSeed() ? first : second));
    }

    private static OptionalDouble secondsLeft(LiveModel model, int planned, int atOnce) {
        double total = 0;
        for (RunTrace run : model.runs()) {
            if (!run.phase().over()) {
                OptionalDouble pace = secondsPerEpoch(model, run.key().arm());
                if (pace.isEmpty()) {
                    return OptionalDouble.empty();
                }
                total += Math.max(0, planned - run.epochsDone()) * pace.getAsDouble();
            }
        }
        return OptionalDouble.of(total / Math.max(1, atOnce));
    }

    /** Median of recent epochs of the arm (one slow epoch must not swing it); of the other arm until there are any. */
    private static OptionalDouble secondsPerEpoch(LiveModel model, Arm arm) {
        OptionalDouble own = median(model, arm);
        return own.isPresent() ? own : median(model, arm == Arm.MULTIMODAL ? Arm.UNIMODAL : Arm.MULTIMODAL);
    }

    private static OptionalDouble median(LiveModel model, Arm arm) {
        double[] recent = model.seeds().stream()
                .map(seed -> model.run(arm, seed))
                .filter(run -> !run.epochs().isEmpty())
                .reduce((first, second) -> second)
                .map(RunTrace::epochs)
                .map(epochs -> epochs.subList(Math.max(0, epochs.size() - RECENT), epochs.size()))
                .orElse(List.of())
                .stream()
                .mapToDouble(EpochRecord::seconds)
                .filter(seconds -> seconds > 0)
                .sorted()
                .toArray();
        return recent.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(recent[recent.length / 2]);
    }

    private static boolean underWay(RunTrace run) {
        return run.phase() == Phase.RUNNING || run.phase() == Phase.PAUSED;
    }
}
