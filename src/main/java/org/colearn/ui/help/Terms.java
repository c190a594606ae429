package org.colearn.ui.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/**
 * What the words of the window mean, with formulas: the tables of the guide's chapter on terms, the one place they are written.
 *
 * <p>A row is "names | meaning | note"; names with the same meaning are parted by commas, and capitals in parentheses are a name
 * as well. A word counts with its plural; of two names that overlap the longer one counts.
 */
final class Terms {
    private static final Pattern SHORT = Pattern.compile("(.+) \\(([A-Z]{2,})\\)");

    private final List<Name> names = new ArrayList<>();

    private record Name(Pattern pattern, int length, Term term) {}

    /**
     * One term.
     *
     * @param name its first name
     * @param meaning what it means, formula included
     */
    record Term(String name, String meaning) {
        /** Its name as it begins a line. */
        String title() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }

    /** Of a chapter: every row below the head of each of its tables. */
    Terms(Node chapter) {
        Markdown.children(chapter)
                .filter(TableBlock.class::isInstance)
                .flatMap(table -> ProseTable.rows((TableBlock) table).skip(1))
                .forEach(row -> add(row.stream()
                        .map(Markdown::words)
                        .filter(words -> !words.isEmpty())
                        .toList()));
        names.sort(Comparator.comparingInt(Name::length).reversed());
    }

    /** Of the guide that ships with the program. */
    static Terms ofTheGuide() {
        return new Terms(Chapter.open("guide/terms.md").orElseThrow().document());
    }

    /** The terms that a text names, in the order it names them. */
    List<Term> in(String text) {
        var found = new TreeMap<Integer, Term>();
        var rest = new StringBuilder(text);
        for (Name name : names) {
            Matcher matcher = name.pattern().matcher(rest);
            while (matcher.find()) {
                found.put(matcher.start(), name.term());
                rest.replace(matcher.start(), matcher.end(), " ".repeat(matcher.end() - matcher.start()));
            }
        }
        return found.values().stream().distinct().toList();
    }

    /** Every term there is. */
    List<Term> all() {
        return names.stream().map(Name::term).distinct().toList();
    }

    private void add(List<String> cells) {
        String[] same = cells.get(0).split(", ", -1);
        var term = new Term(SHORT.matcher(same[0]).replaceAll("$1"), String.join("; ", cells.subList(1, cells.size())));
        for (String name : same) {
            Matcher both = SHORT.matcher(name);
            if (both.matches()) {
                add(both.group(1), term);
                add(both.group(2), term);
            } else {
                add(name, term);
            }
        }
    }

    private void add(String name, Term term) {
        String stem = name.endsWith("y")
                ? Pattern.quote(name.substring(0, name.length() - 1)) + "(?:y|ies)"
                : Pattern.quote(name) + "s?";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        names.add(new Name(Pattern.compile("(?<![\\p{L}\\d])" + stem + "(?![\\p{L}\\d])", flags), name.length(), term));
    }
}
