package org.colearn.model.layer;

import java.util.ArrayList;
import java.util.List;
import org.colearn.kernel.FloatMemory;

/** Worker of an {@link MfnLayer}: the LSTMs, then attention over their cells, then the gated memory. */
final class MfnCore implements RecurrentCore {
    private final List<Integer> widths;
    private final int cells;
    private final int memoryWidth;
    private final List<LstmPass> lstms = new ArrayList<>();
    private final DeltaAttention attention;
    private final GatedMemory memory;
    private SequenceBatch batch;
    private float[] output = {};
    private float[] memoryGradient = {};

    MfnCore(MfnLayer layer) {
        widths = layer.widths().hidden();
        cells = layer.cells();
        memoryWidth = layer.widths().memory();
        BlockLayout layout = layer.layout();
        for (int m = 0; m < widths.size(); m++) {
            lstms.add(new LstmPass(new LstmBlocks(layout, MfnLayer.lstm(m)), widths.get(m), false));
        }
        attention = new DeltaAttention(layer);
        memory = new GatedMemory(layer);
    }

    @Override
    public float[] forward(FloatMemory parameters, SequenceBatch sequences) {
        batch = sequences;
        for (int m = 0; m < lstms.size(); m++) {
            lstms.get(m).forward(parameters, batch.alone(m), batch.utterances(), batch.steps(), batch.steps());
        }
        attention.reserve(batch);
        gatherCells();
        attention.forward(parameters);
        float[] last = memory.forward(parameters, attention.attended(), batch);
        int size = batch.utterances() * (cells + memoryWidth);
        output = output.length == size ? output : new float[size];
        int from = 0;
        for (int m = 0; m < lstms.size(); m++) {
            outputSlice(from, widths.get(m)).paste(lstms.get(m).hidden(batch.steps() - 1), output, batch.utterances());
            from += widths.get(m);
        }
        outputSlice(from, memoryWidth).paste(last, output, batch.utterances());
        return output;
    }

    @Override
    public void backward(FloatMemory parameters, FloatMemory gradients, float[] outputGradient) {
        memoryGradient = Elementwise.atLeast(memoryGradient, batch.utterances() * memoryWidth);
        outputSlice(cells, memoryWidth).cut(outputGradient, memoryGradient, batch.utterances());
        memory.backward(parameters, gradients, memoryGradient, attention.attended());
        attention.backward(parameters, gradients);
        StepRows ofBoth = attention.attended();
        for (int t = 0; t < batch.steps(); t++) {
            ofBoth.load(t);
        }
        int from = 0;
        for (int m = 0; m < lstms.size(); m++) {
            lstms.get(m).backward(parameters, gradients, reaching(from, widths.get(m), outputGradient));
            from += widths.get(m);
        }
    }

    /** [c_(t-1), c_t] of all modalities. */
    private void gatherCells() {
        StepRows both = attention.both();
        for (int t = 0; t < batch.steps(); t++) {
            int from = 0;
            for (int m = 0; m < lstms.size(); m++) {
                int width = widths.get(m);
                float[] before = t > 0 ? lstms.get(m).cell(t - 1) : new float[batch.utterances() * width];
                new ColumnSlice(2 * cells, from, width).paste(before, both.step(t), batch.utterances());
                new ColumnSlice(2 * cells, cells + from, width)
                        .paste(lstms.get(m).cell(t), both.step(t), batch.utterances());
                from += width;
            }
            both.store(t);
        }
    }

    /** What reaches one LSTM: the output, at the last step, and the attention, at every step and one step later. */
    private LstmPass.StepGradient reaching(int from, int width, float[] outputGradient) {
        StepRows ofBoth = attention.attended();
        int utterances = batch.utterances();
        int last = batch.steps() - 1;
        return (t, ofHidden, ofCell) -> {
            new ColumnSlice(2 * cells, cells + from, width).addTo(ofCell, ofBoth.step(t), utterances);
            if (t < last) {
                new ColumnSlice(2 * cells, from, width).addTo(ofCell, ofBoth.step(t + 1), utterances);
            } else {
                outputSlice(from, width).addTo(ofHidden, outputGradient, utterances);
            }
        };
    }

    private ColumnSlice outputSlice(int at, int width) {
        return new ColumnSlice(cells + memoryWidth, at, width);
    }

    @Override
    public void close() {
        lstms.forEach(LstmPass::close);
        attention.close();
        memory.close();
    }
}
