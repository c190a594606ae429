package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Arm;
import org.colearn.experiment.RunResult;
import org.colearn.ui.text.UiText;

/**
 * Test results of one seed, or their mean; scores are accuracies in [0, 1] or mean absolute errors, NaN where there is none.
 *
 * @param seed which seed; empty for the mean
 * @param deployed multimodal arm on the deployed modalities
 * @param all multimodal arm on all modalities
 * @param baseline unimodal baseline on the deployed modalities
 * @param difference multimodal arm against the baseline on the deployed modalities, above 0 is better
 * @param state how far the seed is, in words
 */
record ResultRow(Optional<Long> seed, double deployed, double all, double baseline, double difference, String state) {
    /** With several seeds the mean over those that have both arms as specified, then one row per seed. */
    static List<ResultRow> of(LiveModel model) {
        List<ResultRow> rows =
                model.seeds().stream().map(seed -> row(model, seed)).collect(Collectors.toList());
        List<ResultRow> complete = rows.stream()
                .filter(row -> !Double.isNaN(row.difference()) && !interactive(model, row))
                .toList();
        if (rows.size() >= 2) {
            rows.add(
                    0,
                    new ResultRow(
                            Optional.empty(),
                            mean(complete, ResultRow::deployed),
                            mean(complete, ResultRow::all),
                            mean(complete, ResultRow::baseline),
                            mean(complete, ResultRow::difference),
                            UiText.of("live.results.of", complete.size())));
        }
        return List.copyOf(rows);
    }

    private static ResultRow row(LiveModel model, long seed) {
        RunTrace multimodal = model.run(Arm.MULTIMODAL, seed);
        RunTrace unimodal = model.run(Arm.UNIMODAL, seed);
        double deployed = test(multimodal, RunResult::testDeployed);
        double baseline = test(unimodal, RunResult::testDeployed);
        return new ResultRow(
                Optional.of(seed),
                deployed,
                test(multimodal, RunResult::testAll),
                baseline,
                model.regression() ? baseline - deployed : deployed - baseline,
                state(model, multimodal, unimodal));
    }

    private static boolean interactive(LiveModel model, ResultRow row) {
        return row.seed()
                .filter(seed -> model.run(Arm.MULTIMODAL, seed).interactive())
                .isPresent();
    }

    private static double test(RunTrace run, Function<RunResult, Optional<Evaluation>> which) {
        return run.result().flatMap(which).map(Evaluation::score).orElse(Double.NaN);
    }

    private static double mean(List<ResultRow> rows, ToDoubleFunction<ResultRow> column) {
        return rows.stream().mapToDouble(column).average().orElse(Double.NaN);
    }

    private static String state(LiveModel model, RunTrace multimodal, RunTrace unimodal) {
        for (Phase phase : List.of(Phase.RUNNING, Phase.PAUSED)) {
            var parts = new ArrayList<String>();
            for (RunTrace run : List.of(multimodal, unimodal)) {
                if (run.phase() == phase) {
                    int planned = model.spec().training().epochs();
                    parts.add(
                            phase == Phase.PAUSED
                                    ? UiText.of("live.results.paused")
                                    : UiText.of(
                                            "live.results.running",
                                            arm(run),
                                            Math.min(planned, run.currentEpoch()),
                                            planned));
                }
            }
            if (!parts.isEmpty()) {
                return String.join(", ", parts.stream().distinct().toList());
            }
        }
        String settled = settled(model, List.of(multimodal.phase(), unimodal.phase()));
        return multimodal.interactive() ? UiText.of("live.results.interactive", settled) : settled;
    }

    private static String settled(LiveModel model, List<Phase> phases) {
        if (phases.contains(Phase.FAILED)) {
            return UiText.of("live.results.failed");
        }
        if (phases.contains(Phase.STOPPED)) {
            return UiText.of("live.results.stopped");
        }
        if (phases.contains(Phase.WAITING)) {
            return model.ended() ? UiText.of("live.results.notRun") : UiText.of("live.results.waiting");
        }
        return UiText.of("live.results.done");
    }

    /** What the arm of a run is called. */
    static String arm(RunTrace run) {
        return UiText.of(run.key().arm() == Arm.MULTIMODAL ? "live.arm.multimodal" : "live.arm.unimodal");
    }
}
