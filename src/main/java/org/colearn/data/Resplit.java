package org.colearn.data;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes all splits of a dataset anew: by shares, with whole groups kept together and classes kept in proportion.
 *
 * <p>Groups are shuffled with the seed, the largest go first, and each goes where it takes the splits nearest to their share
 * of every class (least added squared deviation, relative to the share). Single utterances thereby fill all splits in
 * proportion.
 */
public final class Resplit {
    private final Dataset data;
    private final SplitRecipe recipe;
    private final Strata strata;
    private final Map<Split, List<Integer>> made = new EnumMap<>(Split.class);

    private Resplit(Dataset data, SplitRecipe recipe) {
        this.data = data;
        this.recipe = recipe;
        this.strata = Strata.of(data.labels(), recipe.rule().stratified());
        for (Split split : Split.values()) {
            made.put(split, new ArrayList<>());
        }
    }

    /**
     * The same utterances in new splits.
     *
     * @throws DataException with a sentence if the data do not name such groups, or have too few of them
     */
    public static Dataset apply(Dataset data, SplitRecipe recipe) {
        return data.withSplits(new Resplit(data, recipe).splits());
    }

    private Splits splits() {
        SplitRule rule = recipe.rule();
        Grouping grouping = grouping(rule.together());
        if (rule.test().isEmpty()) {
            draw(grouping.members().values(), List.of(Split.values()));
        } else {
            holdOut(grouping);
        }
        for (Split split : Split.values()) {
            if (made.get(split).isEmpty()) {
                throw new DataException("There are too few " + rule.together().word() + "s in " + data.name() + " ("
                        + grouping.members().size() + ") to give " + split.word()
                        + " one; choose other shares, or keep something smaller together.");
            }
        }
        return new Splits(sorted(Split.TRAIN), sorted(Split.VALID), sorted(Split.TEST), origin());
    }

    private Grouping grouping(Grouping.Kind kind) {
        return Grouping.of(data, kind).orElseThrow(() -> {
            List<Grouping> known = Grouping.of(data);
            String choice = known.isEmpty()
                    ? "its ids (such as " + data.ids().get(0) + ") name no group"
                    : "it has "
                            + known.stream()
                                    .map(grouping -> grouping.kind().word())
                                    .collect(Collectors.joining(", "));
            return new DataException(data.name() + " does not say which " + kind.word() + " an utterance belongs to; "
                    + choice + ", so choose another, or store an array 'group'.");
        });
    }

    /** Named groups become test; validation is drawn from the others, by dialogue where whole sessions are held out. */
    private void holdOut(Grouping grouping) {
        Map<String, List<Integer>> members = grouping.members();
        Set<String> wanted = new LinkedHashSet<>(recipe.rule().test());
        wanted.removeAll(members.keySet());
        if (!wanted.isEmpty()) {
            throw new DataException(data.name() + " has no " + grouping.kind().word() + " "
                    + String.join(", ", wanted) + "; it has "
                    + members.keySet().stream().sorted().limit(12).collect(Collectors.joining(", ")) + ".");
        }
        recipe.rule().test().stream().distinct().forEach(name -> made.get(Split.TEST)
                .addAll(members.get(name)));
        Grouping rest = grouping.kind() == Grouping.Kind.SESSION
                ? Grouping.of(data, Grouping.Kind.DIALOGUE).orElse(grouping)
                : grouping;
        Set<Integer> held = Set.copyOf(made.get(Split.TEST));
        List<List<Integer>> others = rest.members().values().stream()
                .filter(group -> !held.contains(group.get(0)))
                .toList();
        draw(others, List.of(Split.TRAIN, Split.VALID));
    }

    private void draw(Iterable<List<Integer>> groups, List<Split> parts) {
        List<List<Integer>> shuffled = new ArrayList<>();
        groups.forEach(shuffled::add);
        Collections.shuffle(shuffled, new Random(recipe.seed()));
        shuffled.sort((a, b) -> Integer.compare(b.size(), a.size()));
        double[] totals = strata.counts(shuffled.stream().flatMap(List::stream).toList());
        double whole = parts.stream().mapToDouble(recipe::share).sum();
        Map<Split, double[]> missing = new EnumMap<>(Split.class);
        for (Split part : parts) {
            missing.put(
                    part,
                    Arrays.stream(totals)
                            .map(total -> total * recipe.share(part) / whole)
                            .toArray());
        }
        Map<Split, double[]> aims = new EnumMap<>(Split.class);
        missing.forEach((part, aim) -> aims.put(part, aim.clone()));
        for (List<Integer> group : shuffled) {
            double[] counts = strata.counts(group);
            Split best = parts.get(0);
            for (Split part : parts) {
                if (added(counts, missing.get(part), aims.get(part))
                        < added(counts, missing.get(best), aims.get(best))) {
                    best = part;
                }
            }
            for (int c = 0; c < counts.length; c++) {
                missing.get(best)[c] -= counts[c];
            }
            made.get(best).addAll(group);
        }
    }

    /** Growth of the sum over classes of (missing)^2 / aim when a group comes in. */
    private static double added(double[] counts, double[] missing, double[] aim) {
        double added = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                added += counts[c] * (counts[c] - 2 * missing[c]) / aim[c];
            }
        }
        return added;
    }

    private static String percent(double share) {
        return new DecimalFormat("0.## '%'", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(100 * share);
    }

    private int[] sorted(Split split) {
        return made.get(split).stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private String origin() {
        SplitRule rule = recipe.rule();
        var text = new StringBuilder("Split anew: ");
        if (rule.test().isEmpty()) {
            text.append(percent(recipe.train())).append(" train, ");
            text.append(percent(recipe.valid())).append(" validation, ");
            text.append(percent(recipe.test())).append(" test");
        } else {
            text.append(rule.together().word()).append(' ').append(String.join(", ", rule.test()));
            text.append(" for test, of the others ");
            text.append(percent(recipe.valid() / (recipe.train() + recipe.valid())))
                    .append(" for validation");
        }
        text.append(", seed ").append(recipe.seed());
        text.append(rule.stratified() ? ", " + strata.words() : "");
        if (rule.together() != Grouping.Kind.UTTERANCE && rule.test().isEmpty()) {
            text.append(", each ").append(rule.together().word()).append(" in one split");
        }
        return text.append('.').toString();
    }
}
