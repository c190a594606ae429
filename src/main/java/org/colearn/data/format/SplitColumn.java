package org.colearn.data.format;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colearn.data.DataException;
import org.colearn.data.Split;

/** Reads which utterance belongs to which split from one word or number per utterance. */
final class SplitColumn {
    private static final Map<String, Split> WORDS = Map.of(
            "train", Split.TRAIN,
            "0", Split.TRAIN,
            "valid", Split.VALID,
            "validation", Split.VALID,
            "val", Split.VALID,
            "dev", Split.VALID,
            "1", Split.VALID,
            "test", Split.TEST,
            "2", Split.TEST);
    /** Says that an utterance is in no split. */
    static final String NONE = "none";

    private SplitColumn() {}

    /** The split of a word or number, as files write it. */
    static Optional<Split> split(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT).strip()));
    }

    /** Members of each split; a word that names no split is refused. */
    static Map<Split, List<Integer>> of(List<String> column, String where) {
        Map<Split, List<Integer>> members = new EnumMap<>(Split.class);
        for (int u = 0; u < column.size(); u++) {
            String word = column.get(u).toLowerCase(Locale.ROOT).strip();
            Split split = WORDS.get(word);
            if (split != null) {
                members.computeIfAbsent(split, key -> new ArrayList<>()).add(u);
            } else if (!word.equals(NONE)) {
                throw new DataException(where + " says '" + column.get(u) + "' for utterance " + u
                        + "; use train, valid, test or none, or 0, 1, 2.");
            }
        }
        if (members.isEmpty()) {
            throw new DataException(where + " puts no utterance into a split; use train, valid and test.");
        }
        return members;
    }
}
