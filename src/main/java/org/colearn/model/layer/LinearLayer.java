package org.colearn.model.layer;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** DL4J's dense layer with PyTorch's first weights and biases. */
public final class LinearLayer extends DenseLayer {
    private static final long serialVersionUID = 1L;

    /** For DL4J's JSON reader. */
    LinearLayer() {}

    /** y = activation(x W + b). */
    public LinearLayer(int inputs, int outputs, IActivation activation) {
        setNIn(inputs);
        setNOut(outputs);
        setActivationFn(activation);
        setWeightInitFn(UniformBias.weights(inputs));
        setBiasInit(0);
        setGainInit(1);
    }

    @Override
    public Layer instantiate(
            NeuralNetConfiguration conf,
            Collection<TrainingListener> listeners,
            int layerIndex,
            INDArray paramsView,
            boolean initializeParams,
            DataType dataType) {
        return NativeLayer.started(
                new LinearRuntime(conf, dataType), listeners, layerIndex, paramsView, initializeParams);
    }

    @Override
    public ParamInitializer initializer() {
        return UniformBias.INSTANCE;
    }
}
