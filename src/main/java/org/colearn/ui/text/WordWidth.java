package org.colearn.ui.text;

import java.util.Comparator;
import java.util.stream.Stream;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** How wide words are in the window's letters, so that a column can be as wide as what stands in it. */
public final class WordWidth {
    private static final double CELL_PADDING = 20;

    /** The mark of sorting is drawn beside a head. */
    private static final double SORT_MARK = 12;

    /** The longest word in letters need not be the widest on the screen. */
    private static final int MEASURED = 3;

    private WordWidth() {}

    /** Width of a table column whose head is not cut, room around it and for the mark of sorting included. */
    public static double ofHead(String words) {
        return ofFixedHead(words) + SORT_MARK;
    }

    /** The same for a column that is not sorted. */
    public static double ofFixedHead(String words) {
        return words.lines()
                        .mapToDouble(line -> of(line, FontWeight.BOLD))
                        .max()
                        .orElse(0)
                + CELL_PADDING;
    }

    /** The same words on two lines of about the same length; a single word stays as it is. */
    public static String onTwoLines(String words) {
        int middle = words.length() / 2;
        int before = words.lastIndexOf(' ', middle);
        int after = words.indexOf(' ', middle);
        int space = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
        return space < 0 ? words : words.substring(0, space) + "\n" + words.substring(space + 1);
    }

    /** Width of a table column in which none of these cells is cut, room around them included. */
    public static double ofCells(Stream<String> cells) {
        return cells.distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MEASURED)
                        .mapToDouble(cell -> of(cell, FontWeight.NORMAL))
                        .max()
                        .orElse(0)
                + CELL_PADDING;
    }

    private static double of(String words, FontWeight weight) {
        var text = new Text(words);
        Font plain = Font.getDefault();
        text.setFont(Font.font(plain.getFamily(), weight, plain.getSize()));
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
