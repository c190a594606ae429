package org.colearn.model.layer;

import java.util.List;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;

/**
 * Worker of a {@link BiLstmLayer}.
 *
 * <p>Of the second layer's reverse direction only the last time step, its first, reaches the output, so only that one is
 * computed, forward and backward.
 */
final class BiLstmCore implements RecurrentCore {
    private final int hidden;
    private final double rate;
    private final LstmPass first;
    private final LstmPass firstReverse;
    private final LstmPass second;
    private final LstmPass secondReverse;
    private final Between forward;
    private final Between backward;
    private SequenceBatch batch;
    private float[] output = {};

    BiLstmCore(BiLstmLayer layer) {
        hidden = layer.hidden();
        rate = layer.dropout();
        BlockLayout layout = layer.layout();
        first = new LstmPass(new LstmBlocks(layout, BiLstmLayer.FIRST), hidden, false);
        firstReverse = new LstmPass(new LstmBlocks(layout, BiLstmLayer.FIRST_REVERSE), hidden, true);
        second = new LstmPass(new LstmBlocks(layout, BiLstmLayer.SECOND), hidden, false);
        secondReverse = new LstmPass(new LstmBlocks(layout, BiLstmLayer.SECOND_REVERSE), hidden, true);
        forward = new Between(0);
        backward = new Between(1);
    }

    @Override
    public float[] forward(FloatMemory parameters, SequenceBatch sequences) {
        batch = sequences;
        int utterances = batch.utterances();
        int steps = batch.steps();
        List<Input> fused = batch.fused();
        first.forward(parameters, fused, utterances, steps, steps);
        firstReverse.forward(parameters, fused, utterances, steps, steps);
        List<Input> between = List.of(forward.take(first), backward.take(firstReverse));
        second.forward(parameters, between, utterances, steps, steps);
        secondReverse.forward(parameters, between, utterances, steps, 1);
        output = output.length == utterances * 2 * hidden ? output : new float[utterances * 2 * hidden];
        new ColumnSlice(2 * hidden, 0, hidden).paste(second.hidden(steps - 1), output, utterances);
        new ColumnSlice(2 * hidden, hidden, hidden).paste(secondReverse.hidden(steps - 1), output, utterances);
        return output;
    }

    @Override
    public void backward(FloatMemory parameters, FloatMemory gradients, float[] outputGradient) {
        second.backward(parameters, gradients, atLastStep(outputGradient, 0));
        secondReverse.backward(parameters, gradients, atLastStep(outputGradient, hidden));
        forward.gradient(parameters);
        backward.gradient(parameters);
        first.backward(parameters, gradients, forward);
        firstReverse.backward(parameters, gradients, backward);
    }

    /** Half of each output row reaches the last step. */
    private LstmPass.StepGradient atLastStep(float[] outputGradient, int column) {
        return (step, ofHidden, ofCell) -> {
            if (step != batch.steps() - 1) {
                return;
            }
            new ColumnSlice(2 * hidden, column, hidden).addTo(ofHidden, outputGradient, batch.utterances());
        };
    }

    /** States of one direction of the first layer on their way to the second, through unit dropout. */
    private final class Between implements LstmPass.StepGradient, AutoCloseable {
        private final int direction;
        private FloatMemory states = FloatMemory.allocate(1); // [T, n, H], dropped out
        private FloatMemory gradient = FloatMemory.allocate(1); // [T, n, H]
        private float[][] masks = {};
        private float[] scratch = {};

        Between(int direction) {
            this.direction = direction;
        }

        Input take(LstmPass from) {
            int count = batch.utterances() * hidden;
            reserve(count);
            for (int t = 0; t < batch.steps(); t++) {
                float[] state = from.hidden(t);
                if (batch.masks().active(rate)) {
                    batch.masks().fill(masks[t], count, rate, 2 * t + direction);
                    Elementwise.multiply(state, masks[t], scratch, count);
                    state = scratch;
                }
                states.write(t * count, state, count);
            }
            return new Input(whole(states), direction * hidden);
        }

        /** The gradient of what both directions of the second layer read. */
        void gradient(FloatMemory parameters) {
            Input input = new Input(whole(states), direction * hidden);
            second.inputGradient(parameters, input, 0, whole(gradient));
            secondReverse.inputGradient(parameters, input, 1, whole(gradient));
        }

        @Override
        public void addTo(int step, float[] ofHidden, float[] ofCell) {
            int count = batch.utterances() * hidden;
            gradient.read(step * count, scratch, count);
            if (batch.masks().active(rate)) {
                Elementwise.multiply(scratch, masks[step], scratch, count);
            }
            Elementwise.add(scratch, ofHidden, count);
        }

        private void reserve(int count) {
            states = states.atLeast((long) batch.steps() * count);
            gradient = gradient.atLeast((long) batch.steps() * count);
            if (scratch.length < count || masks.length < batch.steps()) {
                masks = new float[batch.steps()][count];
                scratch = new float[count];
            }
        }

        private Matrix whole(FloatMemory memory) {
            return Matrix.of(memory, 0, batch.steps() * batch.utterances(), hidden);
        }

        @Override
        public void close() {
            states.close();
            gradient.close();
        }
    }

    @Override
    public void close() {
        first.close();
        firstReverse.close();
        second.close();
        secondReverse.close();
        forward.close();
        backward.close();
    }
}
