package org.colearn.data.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.colearn.data.Split;

/** Which splits a folder with one set of files per split has. */
final class SplitFiles {
    private SplitFiles() {}

    /**
     * The word each split goes by, for those whose file is there.
     *
     * @param words to try, in order; where two name the same split, the first that is there counts
     * @param file from a word to the name of the file that must exist
     */
    static Map<Split, String> present(Path folder, List<String> words, UnaryOperator<String> file) {
        var present = new LinkedHashMap<Split, String>();
        words.stream()
                .filter(word -> Files.isRegularFile(folder.resolve(file.apply(word))))
                .forEach(word -> present.putIfAbsent(SplitColumn.split(word).orElseThrow(), word));
        return present;
    }
}
