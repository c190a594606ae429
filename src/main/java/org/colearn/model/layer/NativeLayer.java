package org.colearn.model.layer;

import java.util.Collection;
import org.colearn.kernel.FloatMemory;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A running DL4J layer that computes on the memory of its parameters itself.
 *
 * <p>DL4J's own layers make several arrays for each operation; on the few rows of a batch that costs more than the arithmetic.
 */
abstract class NativeLayer<C extends BaseLayer> extends org.deeplearning4j.nn.layers.BaseLayer<C> {
    private static final long serialVersionUID = 1L;

    private transient FloatMemory parameters;
    private transient FloatMemory gradients;

    NativeLayer(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        if (dataType != DataType.FLOAT) {
            throw new IllegalArgumentException("This layer computes in FLOAT, not in " + dataType + ".");
        }
    }

    /** What every layer's configuration does with a new running layer before it hands it to DL4J. */
    static <L extends org.deeplearning4j.nn.layers.BaseLayer<?>> L started(
            L layer, Collection<TrainingListener> listeners, int index, INDArray parameters, boolean initialize) {
        layer.setListeners(listeners);
        layer.setIndex(index);
        layer.setParamsViewArray(parameters);
        layer.setParamTable(layer.conf().getLayer().initializer().init(layer.conf(), parameters, initialize));
        return layer;
    }

    @Override
    public final void setParamsViewArray(INDArray view) {
        super.setParamsViewArray(view);
        parameters = FloatMemory.of(view);
    }

    @Override
    public final void setBackpropGradientsViewArray(INDArray view) {
        super.setBackpropGradientsViewArray(view);
        gradients = FloatMemory.of(view);
    }

    /** The parameters, in the order of DL4J's initialiser. */
    final FloatMemory parameters() {
        return parameters;
    }

    /** Their gradients, in the same order. */
    final FloatMemory gradients() {
        return gradients;
    }

    /** What a backward pass returns: the gradients' views, and the gradient of the input (none for a first layer). */
    final Pair<Gradient, INDArray> gradientsAnd(INDArray ofInput) {
        Gradient all = new DefaultGradient();
        gradientViews.forEach(all::setGradientFor);
        return new Pair<>(all, ofInput);
    }

    @Override
    public final boolean isPretrainLayer() {
        return false;
    }

    @Override
    public final void clearNoiseWeightParams() {
        // has none
    }
}
