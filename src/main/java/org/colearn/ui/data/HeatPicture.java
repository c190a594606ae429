package org.colearn.ui.data;

import java.util.Arrays;

/**
 * A {@link HeatField} as pixels: time from left to right, features from top to bottom.
 *
 * @param field what is shown
 * @param cells what is seen
 */
record HeatPicture(HeatField field, Cells cells) {
    /** About so many pixels wide and high: scaled up from one pixel a value, colours would run into each other. */
    private static final int WIDE = 700;

    private static final int HIGH = 150;

    /** Equal rectangles of one colour each. */
    static final class Cells {
        private final int rows;
        private final int cellWidth;
        private final int cellHeight;
        private final int width;
        private final int[] pixels;

        Cells(int columns, int rows) {
            this.rows = rows;
            cellWidth = Math.max(1, WIDE / columns);
            cellHeight = Math.max(1, HIGH / rows);
            width = columns * cellWidth;
            pixels = new int[width * rows * cellHeight];
        }

        void fill(int column, int row, int colour) {
            for (int y = row * cellHeight; y < (row + 1) * cellHeight; y++) {
                int from = y * width + column * cellWidth;
                Arrays.fill(pixels, from, from + cellWidth, colour);
            }
        }

        int rows() {
            return rows;
        }

        int width() {
            return width;
        }

        int height() {
            return rows * cellHeight;
        }

        /** Colours row by row, 0xAARRGGBB; handed over, not copied. */
        int[] pixels() {
            return pixels;
        }
    }

    /** Draws it; off the window's thread. */
    static HeatPicture draw(HeatField field, boolean dark) {
        var cells = new Cells(field.steps(), field.rows());
        var colours = new HeatColours(field.limit(), dark);
        for (int step = 0; step < field.steps(); step++) {
            for (int row = 0; row < field.rows(); row++) {
                cells.fill(step, row, colours.at(field, step, row));
            }
        }
        return new HeatPicture(field, cells);
    }
}
