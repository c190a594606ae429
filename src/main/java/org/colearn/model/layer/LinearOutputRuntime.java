package org.colearn.model.layer;

import org.colearn.kernel.FloatMemory;
import org.colearn.kernel.Matrix;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.OutputLayer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A running {@link LinearOutputLayer}: DL4J's output layer with the map, the loss and their gradients computed in place.
 *
 * <p>The loss of one utterance is log sum_k exp(z_k) - z_label for classes, |z - label| for a real number; DL4J's would clip
 * probabilities below 1e-10.
 */
final class LinearOutputRuntime extends OutputLayer {
    private static final long serialVersionUID = 1L;

    private final transient LinearMap map;
    private final boolean classes;

    LinearOutputRuntime(NeuralNetConfiguration conf, DataType dataType) {
        super(conf, dataType);
        map = LinearMap.of(layerConf());
        classes = layerConf().getActivationFn() instanceof ActivationSoftmax;
    }

    @Override
    public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
        float[] values = map(training, workspaces);
        if (classes) {
            for (int from = 0; from < values.length; from += map.outputs()) {
                softmax(values, from);
            }
        }
        return array(values, workspaces, ArrayType.ACTIVATIONS);
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
        float[] gradient = map(true, workspaces);
        float[] truth = Rows.values(labels);
        for (int from = 0; from < gradient.length; from += map.outputs()) {
            if (classes) {
                softmax(gradient, from);
            }
            for (int k = from; k < from + map.outputs(); k++) {
                gradient[k] = classes ? gradient[k] - truth[k] : Math.signum(gradient[k] - truth[k]);
            }
        }
        Matrix ofOutput = Rows.of(array(gradient, workspaces, ArrayType.BP_WORKING_MEM));
        INDArray ofInput = Rows.create(workspaces, ArrayType.ACTIVATION_GRAD, input.size(0), map.inputs());
        map.backward(
                FloatMemory.of(paramsFlattened),
                FloatMemory.of(gradientsFlattened),
                Rows.of(input),
                ofOutput,
                Rows.of(ofInput));
        Gradient all = new DefaultGradient();
        gradientViews.forEach(all::setGradientFor);
        return new Pair<>(all, backpropDropOutIfPresent(ofInput));
    }

    /** Mean loss over the utterances, plus a regularisation term. */
    @Override
    public double computeScore(double regularisation, boolean training, LayerWorkspaceMgr workspaces) {
        float[] values = map(training, workspaces);
        float[] truth = Rows.values(labels);
        double sum = 0;
        for (int from = 0; from < values.length; from += map.outputs()) {
            double base = classes ? logSumExp(values, from) : 0;
            for (int k = from; k < from + map.outputs(); k++) {
                sum += classes ? truth[k] * (base - values[k]) : Math.abs((double) values[k] - truth[k]);
            }
        }
        score = (float) sum / input.size(0) + regularisation; // what float32 cannot hold is infinite, as in PyTorch
        return score;
    }

    /** z = x W + b, by rows, after unit dropout where training. */
    private float[] map(boolean training, LayerWorkspaceMgr workspaces) {
        assertInputSet(false);
        applyDropOutIfNecessary(training, workspaces);
        INDArray room = Rows.create(workspaces, ArrayType.FF_WORKING_MEM, input.size(0), map.outputs());
        Matrix z = Rows.of(room);
        map.forward(FloatMemory.of(paramsFlattened), Rows.of(input), z);
        return z.memory().toArray(0, z.memory().size());
    }

    private INDArray array(float[] values, LayerWorkspaceMgr workspaces, ArrayType type) {
        INDArray array = Rows.create(workspaces, type, input.size(0), map.outputs());
        Rows.of(array).memory().write(0, values, values.length);
        return array;
    }

    private void softmax(float[] values, int from) {
        double base = logSumExp(values, from);
        for (int k = from; k < from + map.outputs(); k++) {
            values[k] = (float) Math.exp(values[k] - base);
        }
    }

    private double logSumExp(float[] values, int from) {
        double largest = values[from];
        for (int k = from + 1; k < from + map.outputs(); k++) {
            largest = Math.max(largest, values[k]);
        }
        double sum = 0;
        for (int k = from; k < from + map.outputs(); k++) {
            sum += Math.exp(values[k] - largest);
        }
        return largest + Math.log(sum);
    }
}
