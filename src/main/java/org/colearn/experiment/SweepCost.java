package org.colearn.experiment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colearn.data.DataSources;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.Split;
import org.colearn.model.FusionModel;
import org.colearn.training.Outcome;
import org.colearn.training.RunControl;
import org.colearn.training.Trainer;
import org.colearn.training.TrainingResult;
import org.colearn.training.TrainingSpec;

/**
 * What a sweep will cost, measured on this machine by one epoch of each study and arm (after one that warms up).
 *
 * @param studies one entry per study; a study that cannot be trained costs nothing
 * @param cells the sweep's cells by name
 */
public record SweepCost(List<Study> studies, Map<String, Cell> cells) {
    /** A prediction and a label take about two characters each, for the deployed and for all modalities. */
    private static final int BYTES_PER_TEST_ITEM = 14;

    private static final int BYTES_PER_EPOCH = 130;
    private static final int BYTES_OF_SETTINGS = 4_000;

    /** Copies both. */
    public SweepCost {
        studies = List.copyOf(studies);
        cells = Map.copyOf(cells);
    }

    /**
     * One study's cost.
     *
     * @param multimodalSeconds of a multimodal run on one core
     * @param unimodalSeconds of a baseline run on one core
     * @param bytes of a run on disk
     */
    public record Study(double multimodalSeconds, double unimodalSeconds, long bytes) {
        private static final Study NOTHING = new Study(0, 0, 0);
    }

    /** Measures on the calling thread; takes as long as four epochs of each study. */
    public static SweepCost measure(SweepSpec spec, RunControl control) {
        return measure(spec, control, DataSources::open, Trainer::train);
    }

    static SweepCost measure(
            SweepSpec spec, RunControl control, Function<DataSpec, Dataset> source, TrainingLoop loop) {
        var prepared = PreparedStudies.of(spec, source);
        var cells = new HashMap<String, Cell>();
        spec.cells().forEach(cell -> cells.put(cell.name(), cell));
        var costs = new ArrayList<Study>();
        for (int study = 0; study < spec.studies().size(); study++) {
            costs.add(study(spec, study, prepared, control, loop));
        }
        return new SweepCost(costs, cells);
    }

    /** Seconds that these runs take on so many workers; the last ones do not fill them all. */
    public double seconds(Collection<RunKey> runs, int workers) {
        double all = runs.stream().mapToDouble(this::seconds).sum();
        double longest = runs.stream().mapToDouble(this::seconds).max().orElse(0);
        return Math.max(longest, all / Math.max(1, Math.min(workers, runs.size())));
    }

    /** Bytes that these runs leave on disk. */
    public long bytes(Collection<RunKey> runs) {
        return runs.stream().mapToLong(run -> study(run).bytes()).sum();
    }

    private double seconds(RunKey run) {
        return run.arm() == Arm.MULTIMODAL
                ? study(run).multimodalSeconds()
                : study(run).unimodalSeconds();
    }

    private Study study(RunKey run) {
        return studies.get(cells.get(run.cell()).study());
    }

    private static Study study(
            SweepSpec spec, int study, PreparedStudies prepared, RunControl control, TrainingLoop loop) {
        List<Cell> cells =
                spec.cells().stream().filter(cell -> cell.study() == study).toList();
        try {
            Cell multimodal = cells.get(0);
            Cell baseline = cells.stream()
                    .filter(cell -> cell.arm() == Arm.UNIMODAL)
                    .findFirst()
                    .orElseThrow();
            Sample first = sample(multimodal, prepared, control, loop);
            Sample second = sample(baseline, prepared, control, loop);
            TrainingSpec training = multimodal.question().training();
            long items = prepared.of(multimodal).data().splits().of(Split.TEST).length;
            long bytes = Float.BYTES * first.parameters()
                    + BYTES_PER_TEST_ITEM * items
                    + (long) BYTES_PER_EPOCH * training.epochs()
                    + BYTES_OF_SETTINGS;
            return new Study(
                    training.epochs() * first.secondsPerEpoch(), training.epochs() * second.secondsPerEpoch(), bytes);
        } catch (RuntimeException unusable) {
            return Study.NOTHING; // its runs will fail at once, with the sentence why
        }
    }

    private record Sample(double secondsPerEpoch, long parameters) {}

    private static Sample sample(Cell cell, PreparedStudies prepared, RunControl control, TrainingLoop loop) {
        ExperimentSpec question = cell.question();
        PreparedExperiment shortened = prepared.of(cell).asking(question.withTraining(twoEpochs(question.training())));
        TrainingResult result = loop.train(shortened.training(cell.arm(), cell.seeds(0)), control, event -> {});
        long parameters = 0;
        Optional<FusionModel> model = result.model();
        if (model.isPresent()) {
            try (FusionModel trained = model.get()) {
                parameters = trained.parameters().length;
            }
        }
        if (result.outcome() instanceof Outcome.Failed || result.epochs().isEmpty()) {
            return new Sample(0, parameters);
        }
        return new Sample(result.epochs().get(result.epochs().size() - 1).seconds(), parameters);
    }

    private static TrainingSpec twoEpochs(TrainingSpec training) {
        return new TrainingSpec(
                2,
                training.batchSize(),
                training.learningRate(),
                training.dropout(),
                training.shuffle(),
                training.keepPartialBatch());
    }
}
