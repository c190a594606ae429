package org.colearn.data.format;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colearn.data.Dataset;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Labels;
import org.colearn.data.Split;
import org.colearn.data.npz.NpzArray;
import org.colearn.data.npz.NpzWriter;

/** Writes any dataset as the generic archive, so that it opens with the same content again. */
public final class NpzExport {
    private NpzExport() {}

    /** Writes the file, whole or not at all. */
    public static void write(Dataset data, Path file) {
        NpzWriter.write(file, arrays(data));
    }

    /** The arrays of the archive, in its order. */
    static Map<String, NpzArray> arrays(Dataset data) {
        var arrays = new LinkedHashMap<String, NpzArray>();
        for (int m = 0; m < data.modalities().size(); m++) {
            FeatureTensor tensor = data.features().get(m);
            int[] shape = {tensor.utterances(), tensor.steps(), tensor.features()};
            arrays.put(data.modalities().get(m).name(), new NpzArray.Floats(shape, tensor.values()));
        }
        if (data.labels() instanceof Labels.Classes classes) {
            long[] indices = Arrays.stream(classes.values()).asLongStream().toArray();
            arrays.put(NamedArrays.LABEL, new NpzArray.Wholes(new int[] {indices.length}, indices));
            arrays.put(NamedArrays.CLASSES, texts(classes.classNames()));
        } else if (data.labels() instanceof Labels.Reals reals) {
            arrays.put(NamedArrays.LABEL, new NpzArray.Floats(new int[] {reals.size()}, reals.values()));
            // No class names: real even where every label happens to be whole.
            arrays.put(NamedArrays.CLASSES, texts(List.of()));
        }
        arrays.put(NamedArrays.SPLIT, texts(splits(data)));
        arrays.put(NamedArrays.ID, texts(data.ids()));
        putUnlessEmpty(arrays, NamedArrays.GROUP, data.annotations().groups());
        putUnlessEmpty(arrays, NamedArrays.TRANSCRIPT, data.annotations().transcripts());
        data.annotations().recipe().ifPresent(recipe -> arrays.put(NamedArrays.RECIPE, texts(List.of(recipe))));
        return arrays;
    }

    private static void putUnlessEmpty(Map<String, NpzArray> arrays, String name, List<String> values) {
        if (!values.isEmpty()) {
            arrays.put(name, texts(values));
        }
    }

    private static List<String> splits(Dataset data) {
        String[] words = new String[data.utterances()];
        Arrays.fill(words, SplitColumn.NONE);
        for (Split split : Split.values()) {
            for (int utterance : data.splits().of(split)) {
                words[utterance] = split.key();
            }
        }
        return List.of(words);
    }

    private static NpzArray texts(List<String> values) {
        return new NpzArray.Texts(new int[] {values.size()}, values);
    }
}
