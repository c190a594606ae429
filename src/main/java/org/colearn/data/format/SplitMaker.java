package org.colearn.data.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.colearn.data.Split;
import org.colearn.data.SplitRecipe;
import org.colearn.data.Splits;

/**
 * Fills in the splits a file lacks, always in the same way.
 *
 * <p>Splits that exist are kept as long as there is one to train on; missing ones are cut from the training split. Without
 * a training split, everything found is pooled and split anew. {@link Random} shuffles because its sequence is part of
 * Java's specification.
 */
final class SplitMaker {
    private SplitMaker() {}

    /** Splits of a file that has none: all utterances from 0. */
    static Splits all(int utterances, SplitRecipe recipe) {
        List<Integer> everyone = new ArrayList<>();
        for (int u = 0; u < utterances; u++) {
            everyone.add(u);
        }
        Map<Split, List<Integer>> made = cut(everyone, List.of(Split.values()), recipe);
        return splits(made, "The file has no splits; made: " + shares(List.of(Split.values()), recipe) + ".");
    }

    /** Splits of a file that has some of them; the map holds at least one. */
    static Splits complete(Map<Split, List<Integer>> found, SplitRecipe recipe) {
        List<Split> missing = new ArrayList<>();
        for (Split split : Split.values()) {
            if (found.getOrDefault(split, List.of()).isEmpty()) {
                missing.add(split);
            }
        }
        if (missing.isEmpty()) {
            return splits(found, "The splits are those of the file.");
        }
        if (missing.contains(Split.TRAIN)) {
            List<Integer> pooled = found.values().stream().flatMap(List::stream).toList();
            List<Split> every = List.of(Split.values());
            return splits(
                    cut(pooled, every, recipe),
                    "There is no training split, so the " + pooled.size() + " utterances found are pooled and split: "
                            + shares(every, recipe) + ".");
        }
        List<Split> parts = new ArrayList<>(List.of(Split.TRAIN));
        parts.addAll(missing);
        Map<Split, List<Integer>> made = new EnumMap<>(found);
        made.putAll(cut(found.get(Split.TRAIN), parts, recipe));
        return splits(
                made,
                "There is no " + missing.stream().map(Split::word).collect(Collectors.joining(" or "))
                        + " split; cut from the training split: " + shares(parts, recipe) + ".");
    }

    private static Map<Split, List<Integer>> cut(List<Integer> members, List<Split> parts, SplitRecipe recipe) {
        List<Integer> shuffled = new ArrayList<>(members);
        Collections.sort(shuffled);
        Collections.shuffle(shuffled, new Random(recipe.seed()));
        double whole = parts.stream().mapToDouble(part -> recipe.share(part)).sum();
        Map<Split, List<Integer>> made = new EnumMap<>(Split.class);
        int from = 0;
        double upTo = 0;
        for (Split part : parts) {
            upTo += recipe.share(part) / whole;
            int to = (int) Math.round(upTo * shuffled.size());
            made.put(part, shuffled.subList(from, to));
            from = to;
        }
        return made;
    }

    private static Splits splits(Map<Split, List<Integer>> parts, String origin) {
        return new Splits(sorted(parts, Split.TRAIN), sorted(parts, Split.VALID), sorted(parts, Split.TEST), origin);
    }

    private static int[] sorted(Map<Split, List<Integer>> parts, Split split) {
        return parts.getOrDefault(split, List.of()).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private static String shares(List<Split> parts, SplitRecipe recipe) {
        double whole = parts.stream().mapToDouble(part -> recipe.share(part)).sum();
        return parts.stream()
                        .map(part ->
                                String.format(Locale.ROOT, "%.0f %% %s", 100 * recipe.share(part) / whole, part.word()))
                        .collect(Collectors.joining(", "))
                + ", seed " + recipe.seed();
    }
}
