package org.colearn.ui.help;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The guide's Markdown as text to be read: paragraphs in one line each, headings in capitals, no marks, no pictures. */
final class GuideText {
    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[.*\\)$\\n?");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");
    private static final Pattern RULE = Pattern.compile("(?m)^\\|[-|]+\\|$\\n?");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*) \\|$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
    private static final Pattern WRAPPED = Pattern.compile("(?<=[^\\n])\\n(?! *(?:- |\\d+\\. |•)|    ) *(?=[^\\n ])");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|`|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])");

    private GuideText() {}

    private static String cells(String row) {
        return row.replace("\\|", "¦").replaceAll("( \\|)+$", "").replace(" | ", " — ");
    }

    static String of(String markdown) {
        String text = RULE.matcher(PICTURE.matcher(markdown).replaceAll("")).replaceAll("");
        text = ROW.matcher(text).replaceAll(row -> Matcher.quoteReplacement("• " + cells(row.group(1))));
        text = WRAPPED.matcher(text).replaceAll(" ");
        text = HEADING.matcher(text)
                .replaceAll(heading -> Matcher.quoteReplacement(heading.group(1).toUpperCase(Locale.ROOT)));
        text = MARKS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll("");
        return text.lines().map(line -> line.replace('¦', '|')).collect(Collectors.joining("\n"));
    }
}
