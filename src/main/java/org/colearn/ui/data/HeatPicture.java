package org.colearn.ui.data;

import java.util.Arrays;
import java.util.Optional;
import org.colearn.data.Extent;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Standardiser;

/**
 * The features of one utterance and modality over time as pixels: time from left to right, features from top to bottom, many
 * features averaged to at most {@link #MOST_ROWS} rows.
 *
 * @param steps time steps
 * @param features features per step
 * @param limit value of the strongest colours, above 0
 * @param standardised whether values are standard deviations from the training mean
 * @param cells what is seen
 */
record HeatPicture(int steps, int features, double limit, boolean standardised, Cells cells) {
    /** More rows than this cannot be told apart. */
    static final int MOST_ROWS = 150;

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

    /** Standard deviations of the strongest colours. */
    private static final double DEVIATIONS = 3;

    /** Draws one utterance of one modality, standardised if there is a scale; off the window's thread. */
    static HeatPicture draw(FeatureTensor tensor, int utterance, Optional<Standardiser> scale, boolean dark) {
        int at = tensor.offset(utterance, 0);
        float[] values = scale.map(known -> known.utterance(utterance))
                .orElseGet(() -> Arrays.copyOfRange(tensor.values(), at, at + tensor.steps() * tensor.features()));
        double limit = scale.isPresent() ? DEVIATIONS : largest(values);
        int rows = Math.min(MOST_ROWS, tensor.features());
        var cells = new Cells(tensor.steps(), rows);
        Extent extent = Extent.of(tensor, utterance);
        var colours = new HeatColours(limit, dark);
        for (int t = 0; t < tensor.steps(); t++) {
            boolean padding = t < extent.first() || t >= extent.end();
            for (int r = 0; r < rows; r++) {
                int from = (int) ((long) r * tensor.features() / rows);
                int to = (int) ((long) (r + 1) * tensor.features() / rows);
                cells.fill(
                        t,
                        r,
                        padding
                                ? colours.padding()
                                : colours.of(mean(values, t * tensor.features() + from, to - from)));
            }
        }
        return new HeatPicture(tensor.steps(), tensor.features(), limit, scale.isPresent(), cells);
    }

    /** NaN if one of them is not finite, so that damage is seen. */
    private static double mean(float[] values, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += Float.isFinite(values[i]) ? values[i] : Double.NaN;
        }
        return sum / count;
    }

    private static double largest(float[] values) {
        double largest = 0;
        for (float value : values) {
            largest = Float.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        return largest == 0 ? 1 : largest;
    }
}
