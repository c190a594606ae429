package org.colearn.store.table;

import java.util.List;

/**
 * A table of results, free of any format.
 *
 * @param caption what it shows, in a sentence or a title; may be empty
 * @param columns from left to right, at least one
 * @param rows from top to bottom, each with one cell per column
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows) {
    /** Copies the lists and refuses rows of another width than the head. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(
                    "The table \"" + caption + "\" needs at least one column, and " + width + " cells in every row.");
        }
    }

    /**
     * The head of a column.
     *
     * @param title what it says
     * @param numeric whether its cells are numbers, aligned at the right
     */
    public record Column(String title, boolean numeric) {
        /** A column of words. */
        public static Column words(String title) {
            return new Column(title, false);
        }

        /** A column of numbers. */
        public static Column numbers(String title) {
            return new Column(title, true);
        }
    }

    /**
     * One cell.
     *
     * @param shown for people, such as "61.3 %"; what Markdown and LaTeX hold
     * @param exact for programs, such as "0.6134969"; what CSV holds
     */
    public record Cell(String shown, String exact) {
        /** Nothing. */
        public static final Cell EMPTY = words("");

        /** The same words for people and programs. */
        public static Cell words(String text) {
            return new Cell(text, text);
        }

        /** A number at full precision, and as people read it; one that is not finite is empty for programs. */
        public static Cell number(double value, String shown) {
            return new Cell(shown, Double.isFinite(value) ? Double.toString(value) : "");
        }

        /** A whole number. */
        public static Cell whole(long value) {
            return words(Long.toString(value));
        }
    }
}
