package org.colearn.ui.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.colearn.data.DataSpec;
import org.colearn.evaluation.Evaluation;
import org.colearn.experiment.Arm;
import org.colearn.experiment.ExperimentEvent;
import org.colearn.experiment.ExperimentSpec;
import org.colearn.experiment.RunKey;
import org.colearn.experiment.RunResult;
import org.colearn.model.ModelSpec;
import org.colearn.store.ExperimentFolder;
import org.colearn.training.EpochRecord;
import org.colearn.training.EpochRecord.Scores;
import org.colearn.training.ModalityDropout;
import org.colearn.training.Outcome;
import org.colearn.training.TrainingEvent;
import org.colearn.training.TrainingSpec;

/** A results folder as the workbench writes it, with invented results; nothing is trained. */
public final class ResultsFolder {
    private static final int ITEMS = 700;
    private static final int EPOCHS = 6;

    private final Path output;

    /** In a folder. */
    public ResultsFolder(Path output) {
        this.output = output;
    }

    /** An experiment whose multimodal arm is better or worse than its baseline by this much accuracy. */
    public Path experiment(String name, double rate, double better, Long... seeds) {
        return experiment(name, rate, better, UnaryOperator.identity(), seeds);
    }

    /** The same, each multimodal run changed. */
    Path experiment(String name, double rate, double better, UnaryOperator<RunResult> multimodal, Long... seeds) {
        ExperimentSpec spec = spec(name, rate, List.of(seeds));
        ExperimentFolder folder = ExperimentFolder.create(output, spec, warning -> {
            throw new AssertionError(warning);
        });
        folder.accept(new ExperimentEvent.Started(2 * seeds.length, EPOCHS, "abc"));
        for (long seed : seeds) {
            for (Arm arm : Arm.values()) {
                boolean both = arm == Arm.MULTIMODAL;
                RunResult result = run(folder, new RunKey(arm, seed), 0.4 + (both ? better : 0));
                folder.accept(new ExperimentEvent.RunEnded(both ? multimodal.apply(result) : result));
            }
        }
        return folder.path();
    }

    static ExperimentSpec spec(String name, double rate, List<Long> seeds) {
        var dropout = new ModalityDropout(
                Map.of("audio", rate, "video", rate),
                ModalityDropout.Draw.INDEPENDENT,
                ModalityDropout.Granularity.UTTERANCE);
        return new ExperimentSpec(
                name,
                DataSpec.of("sample:iemocap-like"),
                new ModelSpec("bi-eflstm", Map.of("hidden", 24.0)),
                new TrainingSpec(EPOCHS, 30, 0.004, dropout, TrainingSpec.Shuffle.EVERY_EPOCH, true),
                List.of("language"),
                seeds,
                ExperimentSpec.Pairing.PAIRED);
    }

    private static RunResult run(ExperimentFolder folder, RunKey key, double accuracy) {
        var random = new Random(key.toString().hashCode());
        folder.accept(new ExperimentEvent.RunStarted(key));
        var epochs = new ArrayList<EpochRecord>();
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            var deployed = new Scores(2.0 / epoch, accuracy - 0.1 / epoch);
            var made = new EpochRecord(epoch, 2.0 / epoch + random.nextDouble() / 10, deployed, deployed, 0.5);
            epochs.add(made);
            folder.accept(new ExperimentEvent.RunProgress(key, new TrainingEvent.EpochDone(made, true)));
        }
        Evaluation test = test(random, accuracy);
        return new RunResult(
                key, new Outcome.Completed(), epochs, EPOCHS - 1, Optional.of(test), Optional.of(test), List.of());
    }

    private static Evaluation test(Random random, double accuracy) {
        int[] labels = new int[ITEMS];
        int[] predictions = new int[ITEMS];
        int right = 0;
        for (int i = 0; i < ITEMS; i++) {
            labels[i] = i % 2;
            boolean hit = random.nextDouble() < accuracy;
            predictions[i] = hit ? labels[i] : 1 - labels[i];
            right += hit ? 1 : 0;
        }
        double share = (double) right / ITEMS;
        return new Evaluation.Classification(
                1.2,
                share,
                share,
                share,
                share,
                0.5,
                new int[][] {{1, 2}, {3, 4}},
                predictions,
                labels,
                List.of("no", "yes"));
    }
}
