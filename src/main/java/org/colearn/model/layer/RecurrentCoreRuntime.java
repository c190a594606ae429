package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Team;
import org.deeplearning4j.nn.api.MaskState;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.BaseLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's running layer around a {@link RecurrentCore}: arrays in, masks read, gradients out. */
public final class RecurrentCoreRuntime extends BaseLayer<RecurrentCoreLayer> implements AutoCloseable {
    private static final long serialVersionUID = 1L;

    private transient RecurrentCore core;
    private final transient SequenceInput reader;
    private transient FloatMemory parameters;
    private transient FloatMemory gradients;

    RecurrentCoreRuntime(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        if (dataType != DataType.FLOAT) {
            throw new IllegalArgumentException("The recurrent cores compute in FLOAT, not in " + dataType + ".");
        }
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
    public void setParamsViewArray(INDArray view) {
        super.setParamsViewArray(view);
        parameters = FloatMemory.of(view);
    }

    @Override
    public void setBackpropGradientsViewArray(INDArray view) {
        super.setBackpropGradientsViewArray(view);
        gradients = FloatMemory.of(view);
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        DropoutMasks masks =
                training ? DropoutMasks.of(conf().getSeed(), getIndex(), getIterationCount()) : DropoutMasks.OFF;
        SequenceBatch batch = reader.read(input, maskArray, masks);
        float[] values = core.forward(parameters, batch);
        INDArray output = workspaces.createUninitialized(
                ArrayType.ACTIVATIONS,
                DataType.FLOAT,
                new long[] {input.size(0), layerConf().getNOut()},
                'c');
        FloatMemory.of(output).write(0, values, values.length);
        return output;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        assertInputSet(true);
        core.backward(parameters, gradients, rowMajor(epsilon));
        Gradient all = new DefaultGradient();
        gradientViews.forEach(all::setGradientFor);
        return new Pair<>(all, null); // as a first layer; DL4J's embedding layers do the same
    }

    private static float[] rowMajor(INDArray array) {
        FloatMemory memory = FloatMemory.of(array.ordering() == 'c' && !array.isView() ? array : array.dup('c'));
        return memory.toArray(0, memory.size());
    }

    /** Keeps the mask of modalities and hands none on: the layers above see vectors of whole utterances. */
    @Override
    public Pair<INDArray, MaskState> feedForwardMaskArray(INDArray mask, MaskState state, int minibatchSize) {
        setMaskArray(mask);
        maskState = state;
        return new Pair<>(null, null);
    }

    @Override
    public boolean isPretrainLayer() {
        return false;
    }

    @Override
    public void clearNoiseWeightParams() {
        // has none
    }

    /** Releases scratch memory; the network's arrays are DL4J's to release. */
    @Override
    public void close() {
        core.close();
        reader.close();
    }
}
