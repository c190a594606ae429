package org.colearn.model.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.colearn.kernel.NativeMath;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Our layers after the recurrent core beside DL4J's own, with the same parameters. */
class NativeLayersTest {
    private static final int ROWS = 11;
    private static final int INPUTS = 7;
    private static final int UNITS = 5;

    private final Random random = new Random(3);

    @BeforeAll
    static void start() {
        NativeMath.ready();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void outputsLossAndGradientsAreThoseOfTheLayersOfDl4j(int outputs) {
        MultiLayerNetwork ours = ours(outputs);
        MultiLayerNetwork theirs = theirs(outputs);
        // deviations, means and variances that are not 0 and 1; variances must be positive
        INDArray parameters = normal(1, ours.numParams());
        for (int i = 0; i < parameters.length(); i++) {
            parameters.putScalar(i, 0.5 + 0.4 * Math.tanh(parameters.getDouble(i)));
        }
        ours.setParams(parameters);
        theirs.setParams(parameters.dup());
        INDArray input = normal(ROWS, INPUTS);
        INDArray labels = labels(outputs);

        same(ours.output(input), theirs.output(input));
        for (MultiLayerNetwork network : new MultiLayerNetwork[] {ours, theirs}) {
            network.setInput(input.dup());
            network.setLabels(labels);
            network.computeGradientAndScore();
        }
        assertThat(ours.score()).isCloseTo(theirs.score(), within(1e-6));
        for (String key : new String[] {"0_W", "0_b", "1_gamma", "1_beta", "1_mean", "3_W", "3_b"}) {
            same(gradient(ours, key), gradient(theirs, key));
        }
        // share (running - batch) of either variance; the batch's is biased in DL4J
        double share = 0.1;
        INDArray kept = theirs.getParam("1_var").mul(share);
        same(
                gradient(ours, "1_var").sub(kept),
                gradient(theirs, "1_var").sub(kept).mul(ROWS / (ROWS - 1.0)));
    }

    @Test
    void probabilitiesTooSmallForFloat32StillHaveAFiniteExactLoss() {
        MultiLayerNetwork network =
                network(new LinearLayer(2, 2, new ActivationIdentity()), LinearOutputLayer.classes(2, 2));
        network.getParam("0_W").assign(Nd4j.eye(2));
        network.getParam("0_b").assign(0);
        network.getParam("1_W").assign(Nd4j.eye(2));
        network.getParam("1_b").assign(0);
        network.setInput(Nd4j.createFromArray(new float[][] {{200, 0}}));
        network.setLabels(Nd4j.createFromArray(new float[][] {{0, 1}}));

        network.computeGradientAndScore();

        assertThat(network.score()).isEqualTo(200);
    }

    @Test
    void anActivationThatALayerDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> network(new LinearLayer(2, 2, new ActivationTanH()), LinearOutputLayer.real(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("identity and ReLU");
    }

    private static MultiLayerNetwork ours(int outputs) {
        var normalisation = new UnbiasedBatchNormalization();
        normalisation.setNIn(UNITS);
        normalisation.setNOut(UNITS);
        return network(
                new LinearLayer(INPUTS, UNITS, new ActivationIdentity()),
                normalisation,
                new ActivationLayer(new ActivationReLU()),
                outputs == 1 ? LinearOutputLayer.real(UNITS) : LinearOutputLayer.classes(UNITS, outputs));
    }

    private static MultiLayerNetwork theirs(int outputs) {
        return network(
                new DenseLayer.Builder().nIn(INPUTS).nOut(UNITS).build(),
                new BatchNormalization.Builder()
                        .nIn(UNITS)
                        .nOut(UNITS)
                        .decay(0.9)
                        .eps(1e-5)
                        .useLogStd(false)
                        .build(),
                new ActivationLayer(new ActivationReLU()),
                new OutputLayer.Builder(outputs == 1 ? LossFunction.L1 : LossFunction.MCXENT)
                        .activation(outputs == 1 ? Activation.IDENTITY : Activation.SOFTMAX)
                        .nIn(UNITS)
                        .nOut(outputs)
                        .build());
    }

    private static MultiLayerNetwork network(Layer... layers) {
        var list = new NeuralNetConfiguration.Builder()
                .activation(Activation.IDENTITY)
                .updater(new Sgd(0.1))
                .list();
        for (Layer layer : layers) {
            list.layer(layer);
        }
        var network = new MultiLayerNetwork(list.build());
        network.init();
        return network;
    }

    private INDArray labels(int outputs) {
        if (outputs == 1) {
            return normal(ROWS, 1);
        }
        INDArray labels = Nd4j.zeros(ROWS, outputs);
        for (int r = 0; r < ROWS; r++) {
            labels.putScalar(r, random.nextInt(outputs), 1);
        }
        return labels;
    }

    private INDArray normal(long rows, long columns) {
        INDArray values = Nd4j.zeros(rows, columns);
        for (int i = 0; i < values.length(); i++) {
            values.putScalar(i, random.nextGaussian());
        }
        return values;
    }

    private static INDArray gradient(MultiLayerNetwork network, String key) {
        return network.gradient().getGradientFor(key);
    }

    private static void same(INDArray ours, INDArray theirs) {
        assertThat(ours.dup('c').data().asFloat())
                .usingComparatorWithPrecision(2e-6f)
                .containsExactly(theirs.dup('c').data().asFloat());
    }
}
