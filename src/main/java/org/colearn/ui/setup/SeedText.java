package org.colearn.ui.setup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colearn.ui.text.UiText;

/**
 * Seeds as people write them: "0-4", "7", "0, 2, 5-9".
 *
 * @param seeds in the order written; empty if the text is wrong
 * @param problem what is wrong and what to do, empty if nothing
 */
public record SeedText(List<Long> seeds, String problem) {
    /** More would be a typing error rather than an experiment. */
    static final int MOST = 1000;

    private static final Pattern PART = Pattern.compile("(\\d{1,9})(?:\\s*[-–]\\s*(\\d{1,9}))?");

    /** Reads a text; what is wrong is in {@link #problem()}. */
    public static SeedText parse(String text) {
        if (text.isBlank()) {
            return wrong(UiText.of("seeds.missing"));
        }
        Set<Long> seeds = new LinkedHashSet<>();
        for (String part : text.strip().split("\\s*[,;]\\s*", -1)) {
            Matcher match = PART.matcher(part);
            if (!match.matches()) {
                return wrong(UiText.of("seeds.unreadable", part));
            }
            long first = Long.parseLong(match.group(1));
            long last = match.group(2) == null ? first : Long.parseLong(match.group(2));
            if (last < first) {
                return wrong(UiText.of("seeds.backwards", part, Long.toString(last), Long.toString(first)));
            }
            if (last - first >= MOST) {
                return wrong(UiText.of("seeds.many", Integer.toString(MOST)));
            }
            for (long seed = first; seed <= last; seed++) {
                if (!seeds.add(seed)) {
                    return wrong(UiText.of("seeds.twice", Long.toString(seed)));
                }
            }
        }
        return seeds.size() > MOST
                ? wrong(UiText.of("seeds.many", Integer.toString(MOST)))
                : new SeedText(List.copyOf(seeds), "");
    }

    /** The shortest text that reads back as these seeds. */
    public static String format(List<Long> seeds) {
        var parts = new StringBuilder();
        for (int i = 0; i < seeds.size(); ) {
            int j = i;
            while (j + 1 < seeds.size() && seeds.get(j + 1) == seeds.get(j) + 1) {
                j++;
            }
            parts.append(i == 0 ? "" : ", ").append(seeds.get(i));
            if (j > i) {
                parts.append('-').append(seeds.get(j));
            }
            i = j + 1;
        }
        return parts.toString();
    }

    private static SeedText wrong(String sentence) {
        return new SeedText(List.of(), sentence);
    }
}
