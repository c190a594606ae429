package org.colearn.model.layer;

import org.colearn.kernel.Activations;

/** Loops over the front of Java arrays that the layers share, written to vectorise. */
final class Elementwise {
    private Elementwise() {}

    /** product[k] = a[k] * b[k]. */
    static void multiply(float[] a, float[] b, float[] product, int count) {
        for (int k = 0; k < count; k++) {
            product[k] = a[k] * b[k];
        }
    }

    /** sum[k] += a[k]. */
    static void add(float[] a, float[] sum, int count) {
        for (int k = 0; k < count; k++) {
            sum[k] += a[k];
        }
    }

    /** ReLU, then unit dropout unless the mask is empty. */
    static void dropRelu(float[] values, float[] mask, int count) {
        Activations.relu(values, count);
        if (mask.length > 0) {
            multiply(values, mask, values, count);
        }
    }

    /** Back through {@link #dropRelu}; {@code activation} is what it gave. */
    static void dropReluGradient(float[] gradient, float[] activation, float[] mask, int count) {
        Activations.reluGradient(gradient, activation, count);
        if (mask.length > 0) {
            multiply(gradient, mask, gradient, count);
        }
    }

    /** The array if it has room, otherwise a new one. */
    static float[] atLeast(float[] array, int count) {
        return array.length >= count ? array : new float[count];
    }
}
