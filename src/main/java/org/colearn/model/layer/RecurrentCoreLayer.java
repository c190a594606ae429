package org.colearn.model.layer;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.colearn.kernel.NativeMath;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.memory.LayerMemoryReport;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonProperty;

/**
 * Configuration of a DL4J layer that reads a whole multimodal sequence and gives one vector per utterance.
 *
 * <p>Input [utterances, features, time], modalities side by side among the features; output [utterances, nOut]. DL4J's
 * feature mask, [utterances, modalities], says which modality is present (1) or absent (0); without one, all are present. It
 * must be the first layer of a network, as it computes no gradient of its input.
 */
public abstract class RecurrentCoreLayer extends FeedForwardLayer {
    private static final long serialVersionUID = 1L;

    /** Widths of the modalities, in column order. */
    @JsonProperty
    private int[] modalities = {};

    private transient BlockLayout layout;

    /** For DL4J's JSON reader. */
    protected RecurrentCoreLayer() {}

    /** For so many features per modality and so many outputs. */
    protected RecurrentCoreLayer(List<Integer> modalities, int outputs) {
        this.modalities = modalities.stream().mapToInt(Integer::intValue).toArray();
        setNIn(Arrays.stream(this.modalities).sum());
        setNOut(outputs);
        setBiasInit(0);
        setGainInit(1);
    }

    /** Features per modality. */
    public final List<Integer> modalities() {
        return Arrays.stream(modalities).boxed().toList();
    }

    /** The parameters, in order. */
    public final BlockLayout layout() {
        if (layout == null) { // also after JSON or a clone
            layout = newLayout();
        }
        return layout;
    }

    /** The parameters for the widths of this layer. */
    abstract BlockLayout newLayout();

    /** A new worker for this layer. */
    abstract RecurrentCore core();

    /**
     * Multiplications in the matrix products of one update that the exact algorithm needs, per utterance.
     *
     * @param present bits of the modalities that the batch has; the others are not multiplied
     * @param steps time steps
     */
    public abstract long multiplications(int present, int steps);

    /** Where among the layer's parameters the weights stand that read a modality's features. */
    public abstract List<BlockLayout.Run> inputWeights(int modality);

    /** Features of the present modalities together. */
    final int features(int present) {
        int sum = 0;
        for (int m = 0; m < modalities.length; m++) {
            sum += (present >> m & 1) == 1 ? modalities[m] : 0;
        }
        return sum;
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration conf,
            Collection<TrainingListener> listeners,
            int layerIndex,
            INDArray paramsView,
            boolean initializeParams,
            DataType dataType) {
        NativeMath.ready();
        return NativeLayer.started(
                new RecurrentCoreRuntime(conf, dataType), listeners, layerIndex, paramsView, initializeParams);
    }

    @Override
    public ParamInitializer initializer() {
        return BlockInitializer.INSTANCE;
    }

    @Override
    public InputType getOutputType(int layerIndex, InputType inputType) {
        requireSequence(inputType);
        return InputType.feedForward(getNOut());
    }

    @Override
    public void setNIn(InputType inputType, boolean override) {
        requireSequence(inputType);
    }

    @Override
    public InputPreProcessor getPreProcessorForInputType(InputType inputType) {
        requireSequence(inputType);
        return null; // DL4J's word for "none needed"
    }

    private void requireSequence(InputType type) {
        if (!(type instanceof InputType.InputTypeRecurrent recurrent) || recurrent.getSize() != getNIn()) {
            throw new IllegalArgumentException("A recurrent core of " + getNIn()
                    + " features needs sequences of that width as input, not " + type);
        }
    }

    @Override
    public LayerMemoryReport getMemoryReport(InputType inputType) {
        long parameters = initializer().numParams(this);
        return new LayerMemoryReport.Builder(getLayerName(), getClass(), inputType, getOutputType(-1, inputType))
                .standardMemory(parameters, getIUpdater().stateSize(parameters))
                .workingMemory(0, 0, 0, 0)
                .cacheMemory(0, 0)
                .build();
    }
}
