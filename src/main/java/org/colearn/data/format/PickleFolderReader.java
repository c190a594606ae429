package org.colearn.data.format;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colearn.data.DataException;
import org.colearn.data.Dataset;
import org.colearn.data.ReadChoices;
import org.colearn.data.Split;
import org.colearn.data.pickle.PickleFile;

/** A folder with one pickle per split, {@code S_data.pkl}, each a dictionary from field to array. */
final class PickleFolderReader implements DatasetReader {
    @Override
    public String layout() {
        return "a folder with S_data.pkl for S in train, val, test";
    }

    @Override
    public boolean recognises(Path path) {
        return !present(path).isEmpty();
    }

    @Override
    public Dataset read(Path path, ReadChoices choices) {
        var parts = new LinkedHashMap<Split, Map<String, Object>>();
        present(path).forEach((split, word) -> parts.put(split, dictionary(path.resolve(file(word)))));
        return new PickledSplits(Origin.of(path, "a folder of pickles", choices)).dataset(parts);
    }

    private static Map<Split, String> present(Path folder) {
        return SplitFiles.present(folder, List.of("train", "valid", "val", "dev", "test"), PickleFolderReader::file);
    }

    private static String file(String word) {
        return word + "_data.pkl";
    }

    @SuppressWarnings("unchecked") // the unpickler makes maps with texts as keys only
    private static Map<String, Object> dictionary(Path file) {
        if (PickleFile.read(file) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new DataException(file + " holds no dictionary; save one from field to array, such as language, labels.");
    }
}
