package org.colearn.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.Splits;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentResult;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.experiment.Verdict;
import org.colearn.model.ModelSpec;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;
import org.colearn.training.ModalityDropout;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;
import org.colearn.training.TrainingSpec;

/** Invented events with plausible curves, for tests and for looking at the view; nothing is trained. */
final class FakeExperiment {
    static final int BATCHES = 10;

    private final boolean regression;
    private final int epochs;
    private final List<Long> seeds;
    private final List<String> deployed;
    private final List<RunResult> results = new ArrayList<>();

    FakeExperiment(boolean regression, int epochs, List<Long> seeds, List<String> deployed) {
        this.regression = regression;
        this.epochs = epochs;
        this.seeds = seeds;
        this.deployed = deployed;
    }

    static FakeExperiment classes(int epochs, Long... seeds) {
        return new FakeExperiment(false, epochs, List.of(seeds), List.of("language"));
    }

    static FakeExperiment reals(int epochs, Long... seeds) {
        return new FakeExperiment(true, epochs, List.of(seeds), List.of("language"));
    }

    ExperimentSpec spec() {
        var dropout = new ModalityDropout(
                Map.of("audio", 0.8, "video", 0.8),
                ModalityDropout.Draw.INDEPENDENT,
                ModalityDropout.Granularity.UTTERANCE);
        return new ExperimentSpec(
                "fake",
                DataSpec.of("sample:fake"),
                new ModelSpec("bi-eflstm", Map.of()),
                new TrainingSpec(epochs, 32, 0.001, dropout, TrainingSpec.Shuffle.EVERY_EPOCH, true),
                deployed,
                seeds,
                ExperimentSpec.Pairing.PAIRED);
    }

    Dataset data() {
        var modalities = List.of(new Modality("language", 2), new Modality("audio", 1), new Modality("video", 1));
        var tensors = modalities.stream()
                .map(m -> new FeatureTensor(3, 1, m.features(), new float[3 * m.features()]))
                .toList();
        Labels labels = regression
                ? new Labels.Reals(new float[] {-1, 0, 1})
                : new Labels.Classes(List.of("sad", "happy"), new int[] {0, 1, 0});
        var splits = new Splits(new int[] {0}, new int[] {1}, new int[] {2}, "made up");
        return new Dataset(
                "fake", modalities, tensors, labels, splits, List.of("a", "b", "c"), "made up", Annotations.NONE);
    }

    /** Every event of the experiment, seed by seed, the multimodal arm first. */
    List<ExperimentEvent> events() {
        var events = new ArrayList<ExperimentEvent>();
        events.add(new ExperimentEvent.Started(2 * seeds.size(), epochs, "hash"));
        for (long seed : seeds) {
            for (Arm arm : Arm.values()) {
                events.addAll(run(new RunKey(arm, seed), epochs, new Outcome.Completed()));
            }
            events.add(new ExperimentEvent.VerdictReached(verdict()));
        }
        events.add(end());
        return events;
    }

    /** One run from its start to its end after some epochs. */
    List<ExperimentEvent> run(RunKey key, int finished, Outcome outcome) {
        var events = new ArrayList<ExperimentEvent>();
        events.add(new ExperimentEvent.RunStarted(key));
        var records = new ArrayList<EpochRecord>();
        int best = 0;
        double lowest = Double.MAX_VALUE;
        for (int e = 1; e <= finished; e++) {
            EpochRecord record = epoch(key, e);
            for (int b = 1; b <= BATCHES; b++) {
                events.add(new ExperimentEvent.RunProgress(
                        key, new TrainingEvent.BatchDone(e, b, BATCHES, record.trainLoss() + 0.02 * Math.sin(b))));
            }
            boolean isBest = record.validDeployed().loss() < lowest;
            lowest = Math.min(lowest, record.validDeployed().loss());
            best = isBest ? e : best;
            records.add(record);
            events.add(new ExperimentEvent.RunProgress(key, new TrainingEvent.EpochDone(record, isBest)));
        }
        boolean tested = best > 0;
        var result = new RunResult(
                key,
                outcome,
                records,
                best,
                tested ? Optional.of(test(records.get(best - 1).validDeployed().score())) : Optional.empty(),
                tested ? Optional.of(test(records.get(best - 1).validAll().score())) : Optional.empty(),
                List.of());
        results.add(result);
        events.add(new ExperimentEvent.RunEnded(result));
        return events;
    }

    ExperimentEvent end() {
        return new ExperimentEvent.Ended(new ExperimentResult(spec(), results, verdict(), "hash"));
    }

    Verdict verdict() {
        if (seeds.size() == 1) {
            return new Verdict(
                    Verdict.Kind.UNDETERMINED,
                    regression ? 0.021 : -0.042,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    1,
                    3000,
                    "One seed cannot tell: the multimodal arm scored 4.2 points below the unimodal baseline on language. "
                            + "Train at least 3 seeds.");
        }
        return new Verdict(
                Verdict.Kind.NEGATIVE,
                regression ? -0.051 : -0.062,
                regression ? -0.08 : -0.084,
                regression ? -0.02 : -0.04,
                0.0004,
                seeds.size(),
                3000,
                "Negative co-learning: trained with all modalities, the model is 6.2 points worse on language than the "
                        + "unimodal baseline (95 % interval −8.4 to −4.0, " + seeds.size()
                        + " seeds, 3,000 test items).");
    }

    private EpochRecord epoch(RunKey key, int e) {
        var random = new Random(key.seed() * 1000 + e * 7L + (key.arm() == Arm.MULTIMODAL ? 0 : 1));
        double shift = 0.04 * (key.seed() % 5);
        double gain = 1 - Math.exp(-e / 5.0);
        double penalty = key.arm() == Arm.MULTIMODAL ? 0.06 : 0;
        double noise = 0.015 * random.nextGaussian();
        double train = 2.1 - 1.7 * gain + 0.02 * random.nextGaussian();
        double valid = 2.1 - 1.3 * gain + 0.0016 * e * e * 0.3 + shift + penalty * 2 + noise;
        double accuracy = 0.15 + 0.5 * gain - penalty - shift * 0.4 + noise;
        double mae = 1.4 - 0.5 * gain + penalty * 0.5 + shift * 0.3 + noise;
        double seconds = key.arm() == Arm.MULTIMODAL ? 0.8 : 0.4;
        return regression
                ? new EpochRecord(e, train, new Scores(mae, mae), new Scores(mae - 0.08, mae - 0.08), seconds)
                : new EpochRecord(
                        e, train, new Scores(valid, accuracy), new Scores(valid - 0.3, accuracy + 0.14), seconds);
    }

    private Evaluation test(double score) {
        if (regression) {
            return new Evaluation.Regression(score, 0.6, 0.7, 0.7, 0.3, new float[] {1}, new float[] {0});
        }
        int items = 1000;
        int right = (int) Math.round(score * items);
        int[] labels = new int[items];
        int[] predictions =
                IntStream.range(0, items).map(i -> i < right ? 0 : 1).toArray();
        return new Evaluation.Classification(
                1,
                score,
                score,
                score,
                score,
                score,
                new int[][] {{right, items - right}, {0, 0}},
                predictions,
                labels,
                List.of("sad", "happy"));
    }
}
