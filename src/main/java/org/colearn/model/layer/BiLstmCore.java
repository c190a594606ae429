package org.colearn.model.layer;

import java.util.List;
import org.colearn.kernel.FloatMemory;

/**
 * Worker of a {@link BiLstmLayer}.
 *
 * <p>Of the second layer's reverse direction only the last time step, its first, reaches the output, so only that one is
 * computed, forward and backward.
 */
final class BiLstmCore implements RecurrentCore {
    private final int hidden;
    private final LstmPass first;
    private final LstmPass firstReverse;
    private final LstmPass second;
    private final LstmPass secondReverse;
    private final LayerBetween between;
    private SequenceBatch batch;
    private float[] output = {};

    BiLstmCore(BiLstmLayer layer) {
        hidden = layer.hidden();
        BlockLayout layout = layer.layout();
        first = new LstmPass(new LstmBlocks(layout, BiLstmLayer.FIRST), hidden, false);
        firstReverse = new LstmPass(new LstmBlocks(layout, BiLstmLayer.FIRST_REVERSE), hidden, true);
        second = new LstmPass(new LstmBlocks(layout, BiLstmLayer.SECOND), hidden, false);
        secondReverse = new LstmPass(new LstmBlocks(layout, BiLstmLayer.SECOND_REVERSE), hidden, true);
        between = new LayerBetween(hidden, layer.dropout());
    }

    @Override
    public float[] forward(FloatMemory parameters, SequenceBatch sequences) {
        batch = sequences;
        int utterances = batch.utterances();
        int steps = batch.steps();
        List<Input> fused = batch.fused();
        first.forward(parameters, fused, utterances, steps, steps);
        firstReverse.forward(parameters, fused, utterances, steps, steps);
        between.reserve(batch);
        between.take(first, 0);
        between.take(firstReverse, 1);
        List<Input> read = List.of(new Input(between.states(), 0));
        second.forward(parameters, read, utterances, steps, steps);
        secondReverse.forward(parameters, read, utterances, steps, 1);
        output = output.length == utterances * 2 * hidden ? output : new float[utterances * 2 * hidden];
        new ColumnSlice(2 * hidden, 0, hidden).paste(second.hidden(steps - 1), output, utterances);
        new ColumnSlice(2 * hidden, hidden, hidden).paste(secondReverse.hidden(steps - 1), output, utterances);
        return output;
    }

    @Override
    public void backward(FloatMemory parameters, FloatMemory gradients, float[] outputGradient) {
        second.backward(parameters, gradients, atLastStep(outputGradient, 0));
        secondReverse.backward(parameters, gradients, atLastStep(outputGradient, hidden));
        second.inputGradient(parameters, 0, between.gradient());
        secondReverse.inputGradient(parameters, 1, between.gradient());
        first.backward(parameters, gradients, (step, ofHidden, ofCell) -> between.addTo(ofHidden, step, 0));
        firstReverse.backward(parameters, gradients, (step, ofHidden, ofCell) -> between.addTo(ofHidden, step, 1));
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

    @Override
    public void close() {
        first.close();
        firstReverse.close();
        second.close();
        secondReverse.close();
        between.close();
    }
}
