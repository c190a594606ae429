package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Team;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's running layer around a {@link RecurrentCore}: arrays in, masks read, gradients out. */
public final class RecurrentCoreRuntime extends NativeLayer<RecurrentCoreLayer> implements AutoCloseable {
    private static final long serialVersionUID = 1L;

    private transient RecurrentCore core;
    private final transient SequenceInput reader;

    RecurrentCoreRuntime(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        core = layerConf().core();
        reader = new SequenceInput(layerConf().modalities());
    }

    /** From now on works on all threads of a team, which stays the caller's. */
    public void splitOver(Team team) {
        core.close();
        core = team.size() == 1
                ? layerConf().core()
                : new SplitCore(team, () -> layerConf().core());
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        DropoutMasks masks =
                training ? DropoutMasks.of(conf().getSeed(), getIndex(), getIterationCount()) : DropoutMasks.OFF;
        SequenceBatch batch = reader.read(input, maskArray, masks);
        float[] values = core.forward(parameters(), batch);
        INDArray output = Rows.create(
                workspaces, ArrayType.ACTIVATIONS, input.size(0), layerConf().getNOut());
        FloatMemory.of(output).write(0, values, values.length);
        return output;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        assertInputSet(true);
        core.backward(parameters(), gradients(), Rows.values(epsilon));
        return gradientsAnd(null); // as a first layer; DL4J's embedding layers do the same
    }

    /** Keeps the mask of modalities and hands none on: the layers above see vectors of whole utterances. */
    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int minibatchSize) {
        setMaskArray(mask);
        maskState = state;
        return new Pair<>(null, null);
    }

    /** Releases scratch memory; the network's arrays are DL4J's to release. */
    @Override
    public void close() {
        core.close();
        reader.close();
    }
}
