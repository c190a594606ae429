package org.colearn.model.layer;

import java.util.Arrays;
import org.colearn.kernel.Activations;
import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Gemm;
import org.colearn.kernel.Matrix;

/**
 * Multi-view gated memory of the MFN: m_t = gamma1 m_(t-1) + gamma2 u_t, see {@link MfnLayer}.
 *
 * <p>All that does not read the memory is taken for the whole sequence at once; a step is left with three products.
 */
final class GatedMemory implements AutoCloseable {
    private final BlockLayout layout;
    private final int width;
    private final ColumnSlice ofProposal;
    private final ColumnSlice ofRetain;
    private final ColumnSlice ofUpdate;
    private final StepRows fused; // first linear maps of the three, beside one another
    private final HiddenLayer proposing;
    private final StepRows proposal;
    private final MemoryGate retain;
    private final MemoryGate update;
    private final StepRows memory; // one step more: the state before step t at t
    private FloatMemory fromMemory = FloatMemory.allocate(1);
    private float[] scratch = {};
    private float[] memoryShare = {};
    private float[] memoryGradient = {};
    private int steps;
    private int utterances;

    GatedMemory(MfnLayer layer) {
        layout = layer.layout();
        MfnLayer.Widths widths = layer.widths();
        width = widths.memory();
        int proposalUnits = widths.att2().units();
        int retainUnits = widths.gamma1().units();
        int updateUnits = widths.gamma2().units();
        int all = proposalUnits + retainUnits + updateUnits;
        ofProposal = new ColumnSlice(all, 0, proposalUnits);
        ofRetain = new ColumnSlice(all, proposalUnits, retainUnits);
        ofUpdate = new ColumnSlice(all, proposalUnits + retainUnits, updateUnits);
        fused = new StepRows(all);
        proposing = new HiddenLayer(widths.att2(), 1);
        proposal = new StepRows(width);
        retain = new MemoryGate(layout, MfnLayer.RETAIN, new HiddenLayer(widths.gamma1(), 2), width);
        update = new MemoryGate(layout, MfnLayer.UPDATE, new HiddenLayer(widths.gamma2(), 3), width);
        memory = new StepRows(width);
    }

    /** Runs over what the attention gives; returns the last memory, [utterances * width]. */
    float[] forward(FloatMemory parameters, StepRows attended, SequenceBatch batch) {
        reserve(batch);
        Gemm.affine(
                attended.all(),
                weight(parameters, MfnLayer.ATTENDED),
                bias(parameters, MfnLayer.ATTENDED),
                fused.all());
        propose(parameters);
        Arrays.fill(memory.step(0), 0);
        for (int t = 0; t < steps; t++) {
            remember(parameters, t);
        }
        return memory.step(steps);
    }

    private void propose(FloatMemory parameters) {
        StepRows middle = proposing.rows();
        for (int t = 0; t < steps; t++) {
            ofProposal.cut(fused.load(t), middle.step(t), utterances);
            proposing.activate(t);
        }
        Gemm.affine(
                middle.all(),
                weight(parameters, MfnLayer.PROPOSAL),
                bias(parameters, MfnLayer.PROPOSAL),
                proposal.all());
        for (int t = 0; t < steps; t++) {
            float[] u = proposal.load(t);
            Activations.tanh(u, u, proposal.count());
        }
    }

    private void remember(FloatMemory parameters, int t) {
        int shared = ofRetain.width() + ofUpdate.width();
        if (t > 0) {
            Matrix share = Matrix.of(fromMemory, 0, utterances, shared);
            Gemm.product(memory.steps(t, t + 1), weight(parameters, MfnLayer.MEMORY), 0, share);
            fromMemory.read(0, memoryShare, utterances * shared);
        } else {
            Arrays.fill(memoryShare, 0, utterances * shared, 0);
        }
        float[] keep = gate(parameters, t, retain, ofRetain);
        float[] take = gate(parameters, t, update, ofUpdate);
        combine(t, keep, take);
        memory.store(t + 1);
    }

    private float[] gate(FloatMemory parameters, int t, MemoryGate gate, ColumnSlice columns) {
        float[] sum = gate.hidden().step(t);
        columns.cut(fused.step(t), sum, utterances);
        inMemoryShare(columns).addTo(sum, memoryShare, utterances);
        return gate.open(parameters, t);
    }

    /** Where a gate's columns stand among those that read the memory. */
    private ColumnSlice inMemoryShare(ColumnSlice columns) {
        return new ColumnSlice(ofRetain.width() + ofUpdate.width(), columns.at() - ofRetain.at(), columns.width());
    }

    private void combine(int t, float[] keep, float[] take) {
        float[] before = memory.step(t);
        float[] u = proposal.step(t);
        float[] after = memory.step(t + 1);
        for (int k = 0; k < memory.count(); k++) {
            after[k] = keep[k] * before[k] + take[k] * u[k];
        }
    }

    /**
     * Back through all steps.
     *
     * @param lastGradient gradient of the last memory, [utterances * width]
     * @param attended what {@link #forward} read; receives its gradient
     */
    void backward(FloatMemory parameters, FloatMemory gradients, float[] lastGradient, StepRows attended) {
        System.arraycopy(lastGradient, 0, memoryGradient, 0, memory.count());
        for (int t = steps - 1; t >= 0; t--) {
            forget(parameters, t);
        }
        retain.weightGradients(gradients);
        update.weightGradients(gradients);
        Matrix fromState = weight(gradients, MfnLayer.MEMORY);
        if (steps > 1) {
            Gemm.transposedProduct(memory.steps(1, steps), gateColumns(1, steps), 0, fromState);
        } else {
            fromState.memory().zero(fromState.offset(), fromState.rows() * fromState.columns());
        }
        proposalGradients(parameters, gradients);
        Gemm.transposedProduct(attended.all(), fused.all(), 0, weight(gradients, MfnLayer.ATTENDED));
        Gemm.productTransposed(fused.all(), weight(parameters, MfnLayer.ATTENDED), 0, attended.all());
    }

    /** One step back: gradients of both gates and of the proposal, then of the memory before. */
    private void forget(FloatMemory parameters, int t) {
        float[] ofKeep = retain.retreat(parameters, t, memoryGradient, memory.step(t));
        ofRetain.paste(ofKeep, fused.step(t), utterances);
        float[] ofTake = update.retreat(parameters, t, memoryGradient, proposal.step(t));
        ofUpdate.paste(ofTake, fused.step(t), utterances);
        throughProposal(update.openness(t), proposal.step(t));
        proposal.store(t, scratch);
        Elementwise.multiply(memoryGradient, retain.openness(t), memoryGradient, memory.count());
        if (t > 0) {
            fused.store(t);
            Matrix back = Matrix.of(fromMemory, 0, utterances, width);
            Gemm.productTransposed(gateColumns(t, t + 1), weight(parameters, MfnLayer.MEMORY), 0, back);
            fromMemory.read(0, scratch, memory.count());
            Elementwise.add(scratch, memoryGradient, memory.count());
        }
    }

    private void throughProposal(float[] take, float[] u) {
        for (int k = 0; k < memory.count(); k++) {
            scratch[k] = memoryGradient[k] * take[k] * (1f - u[k] * u[k]);
        }
    }

    private void proposalGradients(FloatMemory parameters, FloatMemory gradients) {
        layout.writeBiasGradient(gradients, MfnLayer.PROPOSAL + ".bias", proposal.all());
        StepRows middle = proposing.rows();
        Gemm.transposedProduct(middle.all(), proposal.all(), 0, weight(gradients, MfnLayer.PROPOSAL));
        Gemm.productTransposed(proposal.all(), weight(parameters, MfnLayer.PROPOSAL), 0, middle.all());
        for (int t = 0; t < steps; t++) {
            middle.load(t, scratch);
            proposing.retreat(t, scratch);
            ofProposal.paste(scratch, fused.step(t), utterances);
            fused.store(t);
        }
        layout.writeBiasGradient(gradients, MfnLayer.ATTENDED + ".bias", fused.all());
    }

    private Matrix gateColumns(int from, int to) {
        return fused.steps(from, to).columns(ofRetain.at(), ofRetain.width() + ofUpdate.width());
    }

    private void reserve(SequenceBatch batch) {
        steps = batch.steps();
        utterances = batch.utterances();
        fused.reserve(steps, utterances);
        proposing.reserve(batch);
        proposal.reserve(steps, utterances);
        retain.reserve(batch);
        update.reserve(batch);
        memory.reserve(steps + 1, utterances);
        fromMemory = fromMemory.atLeast((long) utterances * Math.max(width, fused.width()));
        scratch = Elementwise.atLeast(
                scratch, Math.max(memory.count(), proposing.rows().count()));
        memoryShare = Elementwise.atLeast(memoryShare, fused.count());
        memoryGradient = Elementwise.atLeast(memoryGradient, memory.count());
    }

    private Matrix weight(FloatMemory of, String name) {
        return layout.matrix(of, name + ".weight");
    }

    private float[] bias(FloatMemory of, String name) {
        return layout.bias(of, name + ".bias");
    }

    @Override
    public void close() {
        fused.close();
        proposing.close();
        proposal.close();
        retain.close();
        update.close();
        memory.close();
        fromMemory.close();
    }
}
