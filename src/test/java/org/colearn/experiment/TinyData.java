package org.colearn.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.colearn.data.Annotations;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.Splits;
import org.colearn.model.ModelSpec;
import org.colearn.training.ModalityDropout;
import org.colearn.training.TrainingSpec;

/** Ninety utterances of three narrow modalities, so that a whole experiment takes moments. */
public final class TinyData {
    private static final int UTTERANCES = 90;
    private static final int STEPS = 3;

    private TinyData() {}

    /** Two classes that the first feature of each modality gives away in part. */
    public static Dataset classes() {
        var random = new SplittableRandom(1);
        int[] labels = IntStream.range(0, UTTERANCES).map(i -> i % 2).toArray();
        return data(new Labels.Classes(List.of("sad", "happy"), labels), labels, random);
    }

    /** The same utterances with real labels so large that the sum of a batch's errors overflows. */
    public static Dataset enormous() {
        Dataset data = classes();
        float[] labels = new float[UTTERANCES];
        Arrays.fill(labels, 3e38f);
        return new Dataset(
                "enormous",
                data.modalities(),
                data.features(),
                new Labels.Reals(labels),
                data.splits(),
                data.ids(),
                data.provenance(),
                Annotations.NONE);
    }

    private static Dataset data(Labels labels, int[] evidence, SplittableRandom random) {
        var modalities = List.of(new Modality("language", 4), new Modality("audio", 2), new Modality("video", 3));
        var features = new ArrayList<FeatureTensor>();
        for (Modality modality : modalities) {
            float[] values = new float[UTTERANCES * STEPS * modality.features()];
            for (int v = 0; v < values.length; v++) {
                boolean informative = v % modality.features() == 0;
                int label = evidence[v / (STEPS * modality.features())];
                values[v] = (float) (random.nextGaussian() + (informative ? label : 0));
            }
            features.add(new FeatureTensor(UTTERANCES, STEPS, modality.features(), values));
        }
        var splits = new Splits(range(0, 50), range(50, 70), range(70, UTTERANCES), "made by hand");
        List<String> ids = IntStream.range(0, UTTERANCES).mapToObj(i -> "u" + i).toList();
        return new Dataset("tiny", modalities, features, labels, splits, ids, "Made for a test.", Annotations.NONE);
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    /** Two epochs of a narrow bi-EFLSTM with these seeds. */
    public static ExperimentSpec spec(long... seeds) {
        var dropout = new ModalityDropout(
                Map.of("audio", 0.8, "video", 0.8),
                ModalityDropout.Draw.INDEPENDENT,
                ModalityDropout.Granularity.UTTERANCE);
        return new ExperimentSpec(
                "tiny",
                DataSpec.of("tiny"),
                new ModelSpec("bi-eflstm", Map.of("hidden", 4.0)),
                new TrainingSpec(2, 10, 0.01, dropout, TrainingSpec.Shuffle.EVERY_EPOCH, true),
                List.of("language"),
                LongStream.of(seeds).boxed().toList(),
                ExperimentSpec.Pairing.PAIRED);
    }

    static ExperimentSpec withDeployed(ExperimentSpec spec, String... deployed) {
        return new ExperimentSpec(
                spec.name(),
                spec.data(),
                spec.model(),
                spec.training(),
                List.of(deployed),
                spec.seeds(),
                spec.pairing());
    }

    static ExperimentSpec withTraining(ExperimentSpec spec, TrainingSpec training) {
        return new ExperimentSpec(
                spec.name(), spec.data(), spec.model(), training, spec.deployed(), spec.seeds(), spec.pairing());
    }

    static ExperimentSpec withRates(ExperimentSpec spec, Map<String, Double> rates) {
        TrainingSpec t = spec.training();
        var dropout = new ModalityDropout(rates, t.dropout().draw(), t.dropout().granularity());
        return withTraining(
                spec,
                new TrainingSpec(
                        t.epochs(), t.batchSize(), t.learningRate(), dropout, t.shuffle(), t.keepPartialBatch()));
    }
}
