package org.colearn.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.colearn.data.Annotations;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Modality;
import org.colearn.data.Splits;

/** Small random datasets for tests of the models. */
final class Samples {
    private static final List<String> NAMES = List.of("language", "audio", "video");

    private Samples() {}

    /** Three modalities of 6, 3 and 4 features over 4 steps, three classes. */
    static Dataset classes(int utterances) {
        var random = new SplittableRandom(7);
        int[] values = random.ints(utterances, 0, 3).toArray();
        return dataset(utterances, new Labels.Classes(List.of("a", "b", "c"), values));
    }

    /** The same with real labels. */
    static Dataset reals(int utterances) {
        return dataset(utterances, new Labels.Reals(uniform(utterances, 7)));
    }

    private static Dataset dataset(int utterances, Labels labels) {
        int steps = 4;
        List<Integer> widths = List.of(6, 3, 4);
        var modalities = new ArrayList<Modality>();
        var tensors = new ArrayList<FeatureTensor>();
        for (int m = 0; m < widths.size(); m++) {
            int width = widths.get(m);
            modalities.add(new Modality(NAMES.get(m), width));
            tensors.add(new FeatureTensor(utterances, steps, width, uniform(utterances * steps * width, m)));
        }
        int[] all = IntStream.range(0, utterances).toArray();
        List<String> ids = IntStream.of(all).mapToObj(Integer::toString).toList();
        Splits splits = new Splits(all, new int[0], new int[0], "all train");
        return new Dataset("random", modalities, tensors, labels, splits, ids, "random numbers", Annotations.NONE);
    }

    private static float[] uniform(int count, long seed) {
        var random = new SplittableRandom(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (2 * random.nextDouble() - 1);
        }
        return values;
    }

    /** The same bits for so many utterances. */
    static int[] present(int bits, int utterances) {
        int[] present = new int[utterances];
        Arrays.fill(present, bits);
        return present;
    }
}
