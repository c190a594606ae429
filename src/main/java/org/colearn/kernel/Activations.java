package org.colearn.kernel;

/**
 * Activation functions over the front of float arrays, written so that the compiler vectorises each loop.
 *
 * <p>tanh is a rational minimax approximation of degree 13 over 6 on [-7.9, 7.9] (Eigen's coefficients); its absolute error
 * stays below 5e-7, as do those of the functions built on it.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // coefficients as published
public final class Activations {
    private static final float TANH_LIMIT = 7.90531110763549805f;

    private Activations() {}

    /** tanh(x). */
    public static float tanh(float value) {
        float x = Math.max(-TANH_LIMIT, Math.min(TANH_LIMIT, value));
        float y = x * x;
        float p = -2.76076847742355e-16f;
        p = p * y + 2.00018790482477e-13f;
        p = p * y - 8.60467152213735e-11f;
        p = p * y + 5.12229709037114e-08f;
        p = p * y + 1.48572235717979e-05f;
        p = p * y + 6.37261928875436e-04f;
        p = p * y + 4.89352455891786e-03f;
        float q = 1.19825839466702e-06f;
        q = q * y + 1.18534705686654e-04f;
        q = q * y + 2.26843463243900e-03f;
        q = q * y + 4.89352518554385e-03f;
        return x * p / q;
    }

    /** 1 / (1 + exp(-x)) = (1 + tanh(x / 2)) / 2. */
    public static float sigmoid(float x) {
        return 0.5f * tanh(0.5f * x) + 0.5f;
    }

    /** to[i] = tanh(from[i]). */
    public static void tanh(float[] from, float[] to, int count) {
        for (int i = 0; i < count; i++) {
            to[i] = tanh(from[i]);
        }
    }

    /** values[i] = sigmoid(values[i]). */
    public static void sigmoid(float[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = sigmoid(values[i]);
        }
    }

    /** values[i] = max(0, values[i]). */
    public static void relu(float[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = Math.max(0f, values[i]);
        }
    }

    /** gradient[i] = 0 where the activation was not positive. */
    public static void reluGradient(float[] gradient, float[] activation, int count) {
        for (int i = 0; i < count; i++) {
            // 1 where positive, 0 elsewhere, without a branch that would stop vectorisation
            gradient[i] *= Math.min(1f, activation[i] * Float.MAX_VALUE);
        }
    }

    /** Softmax over each row of {@code width} values: exp(x_j) / sum_k exp(x_k). */
    public static void softmaxRows(float[] values, int rows, int width) {
        for (int r = 0; r < rows; r++) {
            subtractLargest(values, r * width, width);
        }
        exponential(values, rows * width);
        for (int r = 0; r < rows; r++) {
            int from = r * width;
            float scale = 1f / sum(values, from, width);
            for (int j = from; j < from + width; j++) {
                values[j] *= scale;
            }
        }
    }

    /** gradient = softmax * (gradient - sum_k gradient_k softmax_k) per row; the gradient before a row-wise softmax. */
    public static void softmaxRowsGradient(float[] gradient, float[] softmax, int rows, int width) {
        for (int r = 0; r < rows; r++) {
            int from = r * width;
            float mean = dot(gradient, softmax, from, width);
            for (int j = from; j < from + width; j++) {
                gradient[j] = softmax[j] * (gradient[j] - mean);
            }
        }
    }

    /** exp(x) = (1 + tanh(x / 2)) / (1 - tanh(x / 2)) for x not above 0. */
    private static void exponential(float[] values, int count) {
        for (int i = 0; i < count; i++) {
            float t = tanh(0.5f * values[i]);
            values[i] = (1f + t) / (1f - t);
        }
    }

    private static void subtractLargest(float[] values, int from, int width) {
        float largest = values[from];
        for (int j = from + 1; j < from + width; j++) {
            largest = Math.max(largest, values[j]);
        }
        for (int j = from; j < from + width; j++) {
            values[j] -= largest;
        }
    }

    /** Four partial sums: a single one would wait for each addition. */
    private static float sum(float[] values, int from, int width) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int j = from;
        for (int end = from + width - 3; j < end; j += 4) {
            a += values[j];
            b += values[j + 1];
            c += values[j + 2];
            d += values[j + 3];
        }
        for (int end = from + width; j < end; j++) {
            a += values[j];
        }
        return a + b + (c + d);
    }

    private static float dot(float[] x, float[] y, int from, int width) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int j = from;
        for (int end = from + width - 3; j < end; j += 4) {
            a += x[j] * y[j];
            b += x[j + 1] * y[j + 1];
            c += x[j + 2] * y[j + 2];
            d += x[j + 3] * y[j + 3];
        }
        for (int end = from + width; j < end; j++) {
            a += x[j] * y[j];
        }
        return a + b + (c + d);
    }
}
