package org.colearn.model.layer;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.api.ParamInitializer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossL1;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/** DL4J's output layer with PyTorch's first weights and biases and unit dropout on its input. */
public final class LinearOutputLayer extends OutputLayer {
    private static final long serialVersionUID = 1L;

    /** For DL4J's JSON reader. */
    LinearOutputLayer() {}

    private LinearOutputLayer(int inputs, int outputs, IActivation activation, ILossFunction loss) {
        setNIn(inputs);
        setNOut(outputs);
        setActivationFn(activation);
        setLossFn(loss);
        setWeightInitFn(UniformBias.weights(inputs));
        setBiasInit(0);
        setGainInit(1);
    }

    /** Class probabilities, trained with cross-entropy. */
    public static LinearOutputLayer classes(int inputs, int classes) {
        return new LinearOutputLayer(inputs, classes, new ActivationSoftmax(), new LossMCXENT());
    }

    /** One real number, trained with the absolute error. */
    public static LinearOutputLayer real(int inputs) {
        return new LinearOutputLayer(inputs, 1, new ActivationIdentity(), new LossL1());
    }

    /** The same with unit dropout on the input. */
    public LinearOutputLayer dropping(double rate, long seed) {
        if (rate > 0) {
            setIDropout(new UnitDropout(rate, seed));
        }
        return this;
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
                new LinearOutputRuntime(conf, dataType), listeners, layerIndex, paramsView, initializeParams);
    }

    @Override
    public ParamInitializer initializer() {
        return UniformBias.INSTANCE;
    }
}
