package org.colearn.training;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.colearn.data.DataSpec;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.ModalitySet;
import org.colearn.data.Preparation;
import org.colearn.data.synthetic.Presets;
import org.colearn.data.synthetic.SyntheticGenerator;
import org.colearn.data.synthetic.SyntheticRecipe.Counts;
import org.colearn.model.Architectures;
import org.colearn.training.ModalityDropout.Draw;
import org.colearn.training.ModalityDropout.Granularity;
import org.colearn.training.TrainingSpec.Shuffle;

/** Small trainings for tests: IEMOCAP-like data, a bi-EFLSTM of width 8, audio and video dropped with rate 1/2. */
final class Runs {
    static final ModalitySet LANGUAGE = new ModalitySet(1);
    static final ModalitySet ALL = ModalitySet.all(3);
    static final TrainingRun.Seeds SEEDS = new TrainingRun.Seeds(1, 2, 3);
    static final ModalityDropout HALF =
            new ModalityDropout(Map.of("audio", .5, "video", .5), Draw.INDEPENDENT, Granularity.UTTERANCE);

    private Runs() {}

    /** Standardised IEMOCAP-like data with so many training utterances, 60 to validate on and 60 to test. */
    static Dataset data(int train) {
        return SyntheticGenerator.generate(Presets.iemocapLike().resized("small", new Counts(train, 60, 60)));
    }

    /** The data as trained on. */
    static Dataset prepared(Dataset data) {
        return Preparation.prepare(data, DataSpec.of("sample:iemocap-like"));
    }

    /** The multimodal arm: so many epochs in batches of 20, every batch kept. */
    static TrainingRun multimodal(Dataset data, int epochs) {
        return multimodal(data, spec(epochs, 20, Shuffle.EVERY_EPOCH, true));
    }

    /** The multimodal arm, fitted as given. */
    static TrainingRun multimodal(Dataset data, TrainingSpec spec) {
        var model = Architectures.complete("bi-eflstm", Map.of("hidden", 8.0));
        return new TrainingRun(data, model, spec, ALL, LANGUAGE, SEEDS, new Steering.Fixed());
    }

    /** The same run, which knows the deployed modalities only. */
    static TrainingRun unimodal(TrainingRun run) {
        return new TrainingRun(
                run.data(),
                run.model(),
                run.training(),
                run.deployed(),
                run.deployed(),
                run.seeds(),
                new Steering.Fixed());
    }

    /** The same run from other seeds. */
    static TrainingRun seeded(TrainingRun run, TrainingRun.Seeds seeds) {
        return new TrainingRun(
                run.data(), run.model(), run.training(), run.available(), run.deployed(), seeds, new Steering.Fixed());
    }

    /** Rate .004, dropout {@link #HALF}. */
    static TrainingSpec spec(int epochs, int batchSize, Shuffle shuffle, boolean keepPartial) {
        return new TrainingSpec(epochs, batchSize, .004, HALF, shuffle, keepPartial);
    }

    /** The same data with the features of one modality changed. */
    static Dataset changed(Dataset data, int modality, UnaryOperator<float[]> change) {
        List<FeatureTensor> features = IntStream.range(0, data.features().size())
                .mapToObj(m -> m == modality
                        ? changed(data.features().get(m), change)
                        : data.features().get(m))
                .toList();
        return data.withFeatures(features);
    }

    private static FeatureTensor changed(FeatureTensor tensor, UnaryOperator<float[]> change) {
        float[] values = change.apply(tensor.values().clone());
        return new FeatureTensor(tensor.utterances(), tensor.steps(), tensor.features(), values);
    }
}
