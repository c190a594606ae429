package org.colearn.model.layer;

import java.util.Arrays;
import org.colearn.kernel.Activations;
import org.colearn.kernel.FloatMemory;

/** Gates, cells and their gradients of one LSTM, per step in arrays of [utterances * hidden]; element-wise work only. */
final class LstmGates {
    private final int hidden;
    private float[][] input = {};
    private float[][] forget = {};
    private float[][] candidate = {};
    private float[][] output = {};
    private float[][] cell = {};
    private float[][] squashedCell = {};
    private float[][] state = {};
    private float[] zero = {};
    private float[] inputGradient = {};
    private float[] forgetGradient = {};
    private float[] candidateGradient = {};
    private float[] outputGradient = {};
    private float[] cellGradient = {};
    private float[] hiddenGradient = {};

    LstmGates(int hidden) {
        this.hidden = hidden;
    }

    /** Makes room. */
    void reserve(int steps, int utterances) {
        int count = utterances * hidden;
        if (zero.length >= count && input.length >= steps) {
            return;
        }
        input = new float[steps][count];
        forget = new float[steps][count];
        candidate = new float[steps][count];
        output = new float[steps][count];
        cell = new float[steps][count];
        squashedCell = new float[steps][count];
        state = new float[steps][count];
        zero = new float[count];
        inputGradient = new float[count];
        forgetGradient = new float[count];
        candidateGradient = new float[count];
        outputGradient = new float[count];
        cellGradient = new float[count];
        hiddenGradient = new float[count];
    }

    /** Takes the pre-activations of a step, [utterances, 4 hidden]. */
    void read(int t, FloatMemory sums, int offset, int utterances) {
        for (int r = 0; r < utterances; r++) {
            int at = offset + r * 4 * hidden;
            int row = r * hidden;
            sums.read(at, input[t], row, hidden);
            sums.read(at + hidden, forget[t], row, hidden);
            sums.read(at + 2 * hidden, candidate[t], row, hidden);
            sums.read(at + 3 * hidden, output[t], row, hidden);
        }
    }

    /** One step forward; {@code before} is the step read just before, or -1. */
    void advance(int t, int before, int utterances) {
        int count = utterances * hidden;
        Activations.sigmoid(input[t], count);
        Activations.sigmoid(forget[t], count);
        Activations.tanh(candidate[t], candidate[t], count);
        Activations.sigmoid(output[t], count);
        newCell(t, before < 0 ? zero : cell[before], count);
        Activations.tanh(cell[t], squashedCell[t], count);
        newState(t, count);
    }

    /** Begins a backward pass. */
    void startBackward(int count) {
        Arrays.fill(cellGradient, 0, count, 0);
    }

    /** One step backward: from the gradients of h and c to those of the pre-activations, and of c one step before. */
    void retreat(int t, int before, int utterances) {
        int count = utterances * hidden;
        throughOutput(t, count);
        throughInput(t, count);
        throughForget(t, before < 0 ? zero : cell[before], count);
    }

    /** Gives the gradients of a step's pre-activations, [utterances, 4 hidden]. */
    void write(FloatMemory sums, int offset, int utterances) {
        for (int r = 0; r < utterances; r++) {
            int at = offset + r * 4 * hidden;
            int row = r * hidden;
            sums.write(at, inputGradient, row, hidden);
            sums.write(at + hidden, forgetGradient, row, hidden);
            sums.write(at + 2 * hidden, candidateGradient, row, hidden);
            sums.write(at + 3 * hidden, outputGradient, row, hidden);
        }
    }

    float[] hidden(int t) {
        return state[t];
    }

    float[] cell(int t) {
        return cell[t];
    }

    float[] hiddenGradient() {
        return hiddenGradient;
    }

    float[] cellGradient() {
        return cellGradient;
    }

    private void newCell(int t, float[] before, int count) {
        float[] i = input[t];
        float[] f = forget[t];
        float[] g = candidate[t];
        float[] c = cell[t];
        for (int k = 0; k < count; k++) {
            c[k] = f[k] * before[k] + i[k] * g[k];
        }
    }

    private void newState(int t, int count) {
        float[] o = output[t];
        float[] y = squashedCell[t];
        float[] h = state[t];
        for (int k = 0; k < count; k++) {
            h[k] = o[k] * y[k];
        }
    }

    private void throughOutput(int t, int count) {
        float[] dh = hiddenGradient;
        float[] dc = cellGradient;
        float[] gradient = outputGradient;
        float[] open = output[t];
        float[] squashed = squashedCell[t];
        for (int k = 0; k < count; k++) {
            float o = open[k];
            float y = squashed[k];
            float d = dh[k];
            dc[k] += d * o * (1f - y * y);
            gradient[k] = d * y * o * (1f - o);
        }
    }

    private void throughInput(int t, int count) {
        float[] dc = cellGradient;
        float[] open = input[t];
        float[] g = candidate[t];
        float[] di = inputGradient;
        float[] dg = candidateGradient;
        for (int k = 0; k < count; k++) {
            float d = dc[k];
            float i = open[k];
            di[k] = d * g[k] * i * (1f - i);
            dg[k] = d * i * (1f - g[k] * g[k]);
        }
    }

    /** Also carries the gradient of c one step back. */
    private void throughForget(int t, float[] before, int count) {
        float[] dc = cellGradient;
        float[] f = forget[t];
        float[] gradient = forgetGradient;
        for (int k = 0; k < count; k++) {
            float d = dc[k];
            float open = f[k];
            gradient[k] = d * before[k] * open * (1f - open);
            dc[k] = d * open;
        }
    }
}
