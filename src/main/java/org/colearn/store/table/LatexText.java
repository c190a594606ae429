package org.colearn.store.table;

import java.util.Map;
import java.util.stream.Collectors;

/** Words in LaTeX source: its special characters escaped, mathematical signs as mathematics, line ends as spaces. */
final class LatexText {
    private static final Map<Integer, String> SPECIAL = Map.ofEntries(
            Map.entry((int) '\\', "\\textbackslash{}"),
            Map.entry((int) '~', "\\textasciitilde{}"),
            Map.entry((int) '^', "\\textasciicircum{}"),
            Map.entry((int) '<', "\\textless{}"),
            Map.entry((int) '>', "\\textgreater{}"),
            Map.entry((int) '\u00b1', "$\\pm$"),
            Map.entry((int) '\u00b7', "$\\cdot$"),
            Map.entry((int) '\u00d7', "$\\times$"),
            Map.entry((int) '\u2212', "$-$"),
            Map.entry((int) '\u2264', "$\\leq$"),
            Map.entry((int) '\u2265', "$\\geq$"),
            Map.entry((int) '\u0394', "$\\Delta$"),
            Map.entry((int) '\u03b1', "$\\alpha$"),
            Map.entry((int) '\u2026', "\\ldots{}"),
            Map.entry((int) '\u00a0', "~"));

    private LatexText() {}

    /** The words as LaTeX; a minus before a digit at the beginning becomes a minus sign. */
    static String escaped(String words) {
        String signed = words.matches("-[0-9.].*") ? "\u2212" + words.substring(1) : words;
        return signed.replaceAll("\\R", " ")
                .codePoints()
                .mapToObj(LatexText::escaped)
                .collect(Collectors.joining());
    }

    private static String escaped(int character) {
        String special = SPECIAL.get(character);
        if (special != null) {
            return special;
        }
        return ("&%$#_{}".indexOf(character) >= 0 ? "\\" : "") + Character.toString(character);
    }
}
