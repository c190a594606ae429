package org.colearn.experiment.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.ModalitySet;
import org.colearn.data.Splits;
import org.colearn.model.Architectures;
import org.colearn.training.ModalityDropout;
import org.colearn.training.Steering;
import org.colearn.training.TrainingRun;
import org.colearn.training.TrainingSpec;

/**
 * A standard training on random data, of the size of a published experiment.
 *
 * @param name what it is called on the command line
 * @param architecture id of the network, with its published widths and unit dropout
 * @param modalities their widths
 * @param utterances to train on
 * @param steps time steps
 * @param classes number of classes, or 0 for real labels
 * @param batchSize utterances per update; an incomplete last batch is left out
 * @param learningRate of Adam
 */
public record Workload(
        String name,
        String architecture,
        List<Modality> modalities,
        int utterances,
        int steps,
        int classes,
        int batchSize,
        double learningRate) {
    /** Emotions of single utterances, early fusion: the bi-EFLSTM on features as wide as IEMOCAP's. */
    public static final Workload IEMOCAP =
            new Workload("iemocap", "bi-eflstm", widths(300, 80, 310), 1000, 20, 9, 30, 1e-4);

    /** Sentiment, memory fusion: the MFN on features as wide as MOSI's. */
    public static final Workload MOSI = new Workload("mosi", "mfn", widths(300, 5, 20), 1284, 20, 0, 128, 1e-2);

    private static final int HELD_OUT = 1; // an epoch ends with a validation, which is not timed

    private static List<Modality> widths(int language, int audio, int video) {
        return List.of(new Modality("language", language), new Modality("audio", audio), new Modality("video", video));
    }

    /** The workload with this name; an unknown one is refused with a sentence. */
    public static Workload named(String name) {
        return List.of(IEMOCAP, MOSI).stream()
                .filter(w -> w.name.equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no workload '" + name + "'; choose iemocap or mosi."));
    }

    /** The same with another number of utterances and of time steps. */
    public Workload sized(int otherUtterances, int otherSteps) {
        return new Workload(
                name, architecture, modalities, otherUtterances, otherSteps, classes, batchSize, learningRate);
    }

    /** Updates per epoch. */
    public int batches() {
        return utterances / batchSize;
    }

    /** Standard-normal features and random labels, the same every time. */
    Dataset data() {
        var random = new SplittableRandom(0);
        int all = utterances + 2 * HELD_OUT;
        List<FeatureTensor> features = new ArrayList<>();
        for (Modality modality : modalities) {
            float[] values = new float[Math.multiplyExact(all, steps * modality.features())];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian();
            }
            features.add(new FeatureTensor(all, steps, modality.features(), values));
        }
        var splits = new Splits(
                IntStream.range(0, utterances).toArray(),
                new int[] {utterances},
                new int[] {utterances + HELD_OUT},
                "made for the benchmark");
        List<String> ids = IntStream.range(0, all).mapToObj(Integer::toString).toList();
        return new Dataset(
                name, modalities, features, labels(random, all), splits, ids, "Random numbers.", Annotations.NONE);
    }

    private Labels labels(SplittableRandom random, int count) {
        if (classes > 0) {
            List<String> names =
                    IntStream.range(0, classes).mapToObj(Integer::toString).toList();
            return new Labels.Classes(names, random.ints(count, 0, classes).toArray());
        }
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Labels.Reals(values);
    }

    /** One training: all but the first modality are dropped together, per batch, with this rate. */
    TrainingRun run(Dataset data, double rate, int epochs, long seed) {
        var rates = new TreeMap<String, Double>();
        modalities.stream().skip(1).forEach(m -> rates.put(m.name(), rate));
        var dropout = new ModalityDropout(rates, ModalityDropout.Draw.SHARED, ModalityDropout.Granularity.BATCH);
        var training =
                new TrainingSpec(epochs, batchSize, learningRate, dropout, TrainingSpec.Shuffle.EVERY_EPOCH, false);
        return new TrainingRun(
                data,
                Architectures.complete(architecture, Map.of()),
                training,
                ModalitySet.all(modalities.size()),
                new ModalitySet(1),
                new TrainingRun.Seeds(seed, seed, seed),
                new Steering.Fixed());
    }
}
