package org.colearn.model.layer;

import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.nd4j.linalg.activations.IActivation;

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
    public ParamInitializer initializer() {
        return UniformBias.INSTANCE;
    }
}
