package org.colearn.evaluation.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Splits;

/** Small datasets made of some utterances of another one, with features of theirs replaced. */
final class Excerpt {
    private Excerpt() {}

    /** Some utterances, all of them in the test split, in the order given. */
    static Dataset of(Dataset data, int[] utterances) {
        List<FeatureTensor> features =
                data.features().stream().map(tensor -> rows(tensor, utterances)).toList();
        int[] all = IntStream.range(0, utterances.length).toArray();
        return new Dataset(
                data.name(),
                data.modalities(),
                features,
                labels(data.labels(), utterances),
                new Splits(new int[0], new int[0], all, data.splits().origin()),
                IntStream.of(utterances).mapToObj(u -> data.ids().get(u)).toList(),
                data.provenance(),
                Annotations.NONE);
    }

    /** The features of some utterances, in the order given. */
    static FeatureTensor rows(FeatureTensor tensor, int[] utterances) {
        int each = tensor.steps() * tensor.features();
        float[] values = new float[Math.multiplyExact(utterances.length, each)];
        for (int i = 0; i < utterances.length; i++) {
            System.arraycopy(tensor.values(), tensor.offset(utterances[i], 0), values, i * each, each);
        }
        return new FeatureTensor(utterances.length, tensor.steps(), tensor.features(), values);
    }

    /** The same data with other features of modality m. */
    static Dataset with(Dataset data, int m, FeatureTensor other) {
        var features = new ArrayList<>(data.features());
        features.set(m, other);
        return data.withFeatures(features);
    }

    private static Labels labels(Labels labels, int[] utterances) {
        if (labels instanceof Labels.Classes classes) {
            int[] values =
                    Arrays.stream(utterances).map(u -> classes.values()[u]).toArray();
            return new Labels.Classes(classes.classNames(), values);
        }
        float[] values = new float[utterances.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((Labels.Reals) labels).values()[utterances[i]];
        }
        return new Labels.Reals(values);
    }
}
