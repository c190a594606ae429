package org.colearn.model.layer;

import org.colearn.kernel.Activations;
import org.colearn.kernel.Matrix;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A running {@link LinearLayer}. */
final class LinearRuntime extends NativeLayer<LinearLayer> {
    private static final long serialVersionUID = 1L;

    private final transient LinearMap map;
    private final boolean rectifies;
    private transient float[] output = {};

    LinearRuntime(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        map = LinearMap.of(layerConf());
        rectifies = rectifies(layerConf().getActivationFn());
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        INDArray result = Rows.create(workspaces, ArrayType.ACTIVATIONS, input.size(0), map.outputs());
        Matrix y = Rows.of(result);
        map.forward(parameters(), Rows.of(input), y);
        if (rectifies) {
            output = y.memory().toArray(0, y.memory().size());
            Activations.relu(output, output.length);
            y.memory().write(0, output, output.length);
        }
        return result;
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        assertInputSet(true);
        Matrix ofOutput = Rows.of(epsilon);
        if (rectifies) {
            float[] gradient = Rows.values(epsilon);
            Activations.reluGradient(gradient, output, gradient.length);
            ofOutput.memory().write(0, gradient, gradient.length);
        }
        INDArray ofInput = Rows.create(workspaces, ArrayType.ACTIVATION_GRAD, input.size(0), map.inputs());
        map.backward(parameters(), gradients(), Rows.of(input), ofOutput, Rows.of(ofInput));
        return gradientsAnd(ofInput);
    }

    /** Whether a layer's activation is ReLU; false for none. */
    private static boolean rectifies(IActivation activation) {
        if (activation instanceof ActivationReLU) {
            return true;
        }
        if (activation instanceof ActivationIdentity) {
            return false;
        }
        throw new IllegalArgumentException(
                "This layer knows the activations identity and ReLU, not " + activation + ".");
    }
}
