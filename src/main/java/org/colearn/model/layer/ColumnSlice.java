package org.colearn.model.layer;

/**
 * Adjacent columns of a row-major Java array.
 *
 * @param stride values per row of the wide array
 * @param at first column
 * @param width number of columns
 */
record ColumnSlice(int stride, int at, int width) {
    /** Copies the columns into an array of their own. */
    void cut(float[] wide, float[] narrow, int rows) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(wide, r * stride + at, narrow, r * width, width);
        }
    }

    /** Copies an array into the columns. */
    void paste(float[] narrow, float[] wide, int rows) {
        for (int r = 0; r < rows; r++) {
            System.arraycopy(narrow, r * width, wide, r * stride + at, width);
        }
    }

    /** Adds the columns to an array. */
    void addTo(float[] narrow, float[] wide, int rows) {
        for (int r = 0; r < rows; r++) {
            int from = r * stride + at;
            int to = r * width;
            for (int j = 0; j < width; j++) {
                narrow[to + j] += wide[from + j];
            }
        }
    }
}
