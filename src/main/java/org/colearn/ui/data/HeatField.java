package org.colearn.ui.data;

import java.util.Arrays;
import java.util.Optional;
import org.colearn.data.Extent;
import org.colearn.data.FeatureTensor;
import org.colearn.data.Standardiser;

/** The features of one utterance and modality over time, many of them averaged to at most {@link #MOST_ROWS} rows. */
final class HeatField {
    /** More rows than this cannot be told apart. */
    static final int MOST_ROWS = 150;

    /** Standard deviations of the strongest colours. */
    private static final double DEVIATIONS = 3;

    private final int steps;
    private final int features;
    private final float[] values;
    private final Extent extent;
    private final boolean standardised;

    private HeatField(FeatureTensor tensor, float[] values, Extent extent, boolean standardised) {
        this.steps = tensor.steps();
        this.features = tensor.features();
        this.values = values;
        this.extent = extent;
        this.standardised = standardised;
    }

    /** One utterance of one modality, standardised if there is a scale. */
    static HeatField of(FeatureTensor tensor, int utterance, Optional<Standardiser> scale) {
        int at = tensor.offset(utterance, 0);
        float[] values = scale.map(known -> known.utterance(utterance))
                .orElseGet(() -> Arrays.copyOfRange(tensor.values(), at, at + tensor.steps() * tensor.features()));
        return new HeatField(tensor, values, Extent.of(tensor, utterance), scale.isPresent());
    }

    /** Time steps. */
    int steps() {
        return steps;
    }

    /** Features per step. */
    int features() {
        return features;
    }

    /** Rows of averaged features. */
    int rows() {
        return Math.min(MOST_ROWS, features);
    }

    /** Whether values are standard deviations from the training mean. */
    boolean standardised() {
        return standardised;
    }

    /** Value of the strongest colours, above 0. */
    double limit() {
        if (standardised) {
            return DEVIATIONS;
        }
        double largest = 0;
        for (float value : values) {
            largest = Float.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        return largest == 0 ? 1 : largest;
    }

    /** Whether a step is padding, which has no value. */
    boolean padding(int step) {
        return step < extent.first() || step >= extent.end();
    }

    /** One feature of a step. */
    double feature(int step, int feature) {
        return values[step * features + feature];
    }

    /** The first feature of a row; of the row after the last one, the number of features. */
    int from(int row) {
        return (int) ((long) row * features / rows());
    }

    /** The mean of a row's features; NaN if one of them is not finite, so that damage is seen. */
    double row(int step, int row) {
        double sum = 0;
        for (int f = from(row); f < from(row + 1); f++) {
            double value = feature(step, f);
            sum += Double.isFinite(value) ? value : Double.NaN;
        }
        return sum / (from(row + 1) - from(row));
    }
}
