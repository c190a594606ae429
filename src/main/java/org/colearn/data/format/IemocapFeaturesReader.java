package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.Split;
import org.colearn.data.SplitRecipe;
import org.colearn.data.npz.NpzArray;

/**
 * What the published arrays of IEMOCAP were made from: {@code text_feat_N.npy}, {@code audio_feat_N.npy},
 * {@code visual_feat_N.npy}, each a pickled dictionary from utterance to [T, D], and {@code df_iemocap.csv} with the columns
 * {@code wav_file} and {@code emotion}. Utterances without agreement (xxx) or of another emotion (oth) are left out.
 */
final class IemocapFeaturesReader implements DatasetReader {
    private static final String TABLE = "df_iemocap.csv";
    private static final Set<String> LEFT_OUT = Set.of("xxx", "oth", "");
    private static final double TRAIN = 0.75;
    private static final double REST = 0.125;

    @Override
    public String layout() {
        return "a folder with text_feat_N.npy, audio_feat_N.npy, visual_feat_N.npy and " + TABLE;
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path.resolve(TABLE)) && !files(path).isEmpty();
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        Map<String, String> emotions = emotions(path.resolve(TABLE));
        Map<String, Path> files = files(path);
        List<Map<?, ?>> dictionaries =
                files.values().stream().<Map<?, ?>>map(NpyValues::dictionary).toList();
        List<String> classes = emotions.values().stream().distinct().sorted().toList();
        Origin origin = Origin.of(path, "the features from which the published arrays of IEMOCAP were made", choices)
                .splitBy(published(choices.splits()));
        var utterances = new Utterances(origin, List.copyOf(files.keySet()));
        emotions.forEach((id, emotion) -> {
            if (dictionaries.stream().allMatch(features -> features.containsKey(id))) {
                List<NpzArray.Floats> features = dictionaries.stream()
                        .map(dictionary -> steps(dictionary.get(id), path + " (" + id + ")"))
                        .toList();
                float[] label = {classes.indexOf(emotion)};
                if (features.stream().allMatch(array -> array.shape()[0] > 0)) {
                    utterances.add(new Utterances.Item(Optional.empty(), id, "", features, label));
                }
            }
        });
        int absent = emotions.size() - utterances.count();
        Origin told = origin.withClasses(classes).as(origin.layout() + ", without xxx and oth" + lacking(absent));
        return utterances.parts(told).unsplit();
    }

    private static String lacking(int utterances) {
        return switch (utterances) {
            case 0 -> "";
            case 1 -> " and one utterance that lacks features";
            default -> " and " + utterances + " utterances that lack features";
        };
    }

    /** Unless shares were asked for, those of the published experiment. */
    private static SplitRecipe published(SplitRecipe recipe) {
        boolean usual = Arrays.stream(Split.values())
                .allMatch(split -> recipe.share(split) == SplitRecipe.DEFAULT.share(split));
        return usual ? new SplitRecipe(TRAIN, REST, REST, recipe.seed()) : recipe;
    }

    private static NpzArray.Floats steps(Object value, String where) {
        NpzArray.Floats array = PickledValues.numbers(value, where);
        int[] shape = array.shape();
        if (shape.length == 1) {
            return new NpzArray.Floats(new int[] {shape[0] == 0 ? 0 : 1, shape[0]}, array.values());
        }
        if (shape.length != 2) {
            throw new DataException(where + " has features of the shape " + Arrays.toString(shape)
                    + "; an utterance needs [time, features].");
        }
        return array;
    }

    private static Map<String, String> emotions(Path table) {
        CsvRows rows = CsvRows.read(table);
        List<String> head =
                rows.rows().isEmpty() ? List.of() : rows.rows().get(0).cells();
        int file = head.indexOf("wav_file");
        int emotion = head.indexOf("emotion");
        if (file < 0 || emotion < 0) {
            throw new DataException(table + " has no columns wav_file and emotion in its first line; it has "
                    + String.join(", ", head) + ".");
        }
        rows.check(head.size());
        var emotions = new LinkedHashMap<String, String>();
        for (CsvRows.Row row : rows.rows().subList(1, rows.rows().size())) {
            if (!LEFT_OUT.contains(row.cells().get(emotion))) {
                emotions.put(row.cells().get(file), row.cells().get(emotion));
            }
        }
        return emotions;
    }

    private static Map<String, Path> files(Path folder) {
        return ModalityWords.files(folder, file -> file.getFileName().toString().matches("[a-z]+_feat_\\w+\\.npy"));
    }
}
