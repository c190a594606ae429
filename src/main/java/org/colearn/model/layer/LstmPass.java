package org.colearn.model.layer;

import java.util.Arrays;
import java.util.List;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Gemm;
import org.colearn.kernel.Matrix;
import org.colearn.model.layer.RecurrentCore.Input;

/**
 * One LSTM (one direction of one layer) over a whole sequence, forward and backward.
 *
 * <p>With gates in the order i, f, g, o, two bias vectors and state zero before the first step:
 *
 * <pre>
 * [i f g o] = x_t W_ih + h_(t-1) W_hh + b_ih + b_hh
 * c_t = sigmoid(f) c_(t-1) + sigmoid(i) tanh(g)
 * h_t = sigmoid(o) tanh(c_t)
 * </pre>
 *
 * The product with x is taken for the whole sequence at once, as it does not depend on the recurrence; so is every gradient of
 * a weight. Gates lie in separate arrays of [utterances * hidden] per step, so that loops over them vectorise.
 */
final class LstmPass implements AutoCloseable {
    private final LstmBlocks blocks;
    private final int hidden;
    private final boolean reversed;
    private final LstmGates gates;
    private FloatMemory sums = FloatMemory.allocate(1); // [T, n, 4H]: pre-activations, later their gradients
    private FloatMemory states = FloatMemory.allocate(1); // [T, n, H]: h
    private FloatMemory stateGradient = FloatMemory.allocate(1); // [n, H]
    private List<Input> inputs = List.of();
    private int utterances;
    private int steps;
    private int length;

    LstmPass(LstmBlocks blocks, int hidden, boolean reversed) {
        this.blocks = blocks;
        this.hidden = hidden;
        this.reversed = reversed;
        this.gates = new LstmGates(hidden);
    }

    /** Adds gradients that reach a step from outside: to that of h, and to that of c. */
    interface StepGradient {
        void addTo(int step, float[] hidden, float[] cell);
    }

    /**
     * Runs over the sequence, or over its first {@code run} steps in reading direction.
     *
     * @param from inputs, [steps * utterances, columns] each; none means all zero
     * @param count number of utterances
     * @param span steps of the sequence
     * @param run steps to compute
     */
    void forward(FloatMemory parameters, List<Input> from, int count, int span, int run) {
        inputs = from;
        utterances = count;
        steps = span;
        length = run;
        reserve();
        project(parameters);
        Matrix recurrent = blocks.recurrent(parameters);
        for (int s = 0; s < run; s++) {
            int t = time(s);
            if (s > 0) {
                Gemm.stepProduct(states(time(s - 1)), recurrent, 1, sums(t));
            }
            gates.read(t, sums, offset(t) * 4 * hidden, count);
            gates.advance(t, s > 0 ? time(s - 1) : -1, count);
            states.write(offset(t) * hidden, gates.hidden(t), count * hidden);
        }
    }

    /** Gradients of this LSTM's parameters, given what reaches it from outside; overwrites them. */
    void backward(FloatMemory parameters, FloatMemory gradients, StepGradient outside) {
        Matrix recurrent = blocks.recurrent(parameters);
        Matrix toState = Matrix.of(stateGradient, 0, utterances, hidden);
        int count = utterances * hidden;
        gates.startBackward(count);
        for (int s = length - 1; s >= 0; s--) {
            int t = time(s);
            if (s < length - 1) {
                Gemm.stepProductTransposed(sums(time(s + 1)), recurrent, 0, toState);
                stateGradient.read(0, gates.hiddenGradient(), count);
            } else {
                Arrays.fill(gates.hiddenGradient(), 0, count, 0);
            }
            outside.addTo(t, gates.hiddenGradient(), gates.cellGradient());
            gates.retreat(t, s > 0 ? time(s - 1) : -1, utterances);
            gates.write(sums, offset(t) * 4 * hidden, utterances);
        }
        weightGradients(gradients);
    }

    /** The gradient of the input, [steps * utterances, columns]; rows of steps that were not run are left alone. */
    void inputGradient(FloatMemory parameters, float keep, Matrix gradient) {
        int first = offset(earliest());
        int rows = length * utterances;
        Gemm.productTransposed(allSums(), blocks.input(parameters), keep, gradient.rows(first, rows));
    }

    /** h of a step, [utterances * hidden]. */
    float[] hidden(int step) {
        return gates.hidden(step);
    }

    /** c of a step, [utterances * hidden]. */
    float[] cell(int step) {
        return gates.cell(step);
    }

    private void project(FloatMemory parameters) {
        float[] bias = blocks.summedBias(parameters);
        int first = offset(earliest());
        int rows = length * utterances;
        sums.repeat(first * 4 * hidden, bias, rows);
        for (Input input : inputs) {
            Matrix values = input.values().rows(first, rows);
            Gemm.product(values, blocks.input(parameters).rows(input.firstRow(), values.columns()), 1, allSums());
        }
    }

    private void weightGradients(FloatMemory gradients) {
        Matrix input = blocks.input(gradients);
        int covered = 0;
        for (Input part : inputs) {
            zeroRows(input, covered, part.firstRow());
            Matrix values = part.values().rows(offset(earliest()), length * utterances);
            Gemm.transposedProduct(values, allSums(), 0, input.rows(part.firstRow(), values.columns()));
            covered = part.firstRow() + values.columns();
        }
        zeroRows(input, covered, input.rows());
        Matrix recurrent = blocks.recurrent(gradients);
        if (length > 1) {
            // h_(t-1) beside the gate gradients of t: two runs of rows, one step apart
            int before = earliest() + (reversed ? 1 : 0);
            int after = earliest() + (reversed ? 0 : 1);
            int rows = (length - 1) * utterances;
            Matrix from = Matrix.of(states, offset(before) * hidden, rows, hidden);
            Matrix to = Matrix.of(sums, offset(after) * 4 * hidden, rows, 4 * hidden);
            Gemm.transposedProduct(from, to, 0, recurrent);
        } else {
            zeroRows(recurrent, 0, recurrent.rows());
        }
        blocks.writeBiasGradients(gradients, allSums());
    }

    private static void zeroRows(Matrix dense, int from, int to) {
        dense.memory().zero(dense.offset() + from * dense.stride(), (to - from) * dense.stride());
    }

    private void reserve() {
        int rows = utterances * steps;
        sums = sums.atLeast((long) rows * 4 * hidden);
        states = states.atLeast((long) rows * hidden);
        stateGradient = stateGradient.atLeast((long) utterances * hidden);
        gates.reserve(steps, utterances);
    }

    private int time(int s) {
        return reversed ? steps - 1 - s : s;
    }

    private int earliest() {
        return reversed ? steps - length : 0;
    }

    private int offset(int step) {
        return step * utterances;
    }

    private Matrix sums(int step) {
        return Matrix.of(sums, offset(step) * 4 * hidden, utterances, 4 * hidden);
    }

    private Matrix allSums() {
        return Matrix.of(sums, offset(earliest()) * 4 * hidden, length * utterances, 4 * hidden);
    }

    private Matrix states(int step) {
        return Matrix.of(states, offset(step) * hidden, utterances, hidden);
    }

    @Override
    public void close() {
        sums.close();
        states.close();
        stateGradient.close();
    }
}
