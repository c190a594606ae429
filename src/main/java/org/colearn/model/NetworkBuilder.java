package org.colearn.model;

import java.util.List;
import org.colearn.data.Modality;
import org.colearn.kernel.NativeMath;
import org.colearn.model.layer.LinearOutputLayer;
import org.colearn.model.layer.PyTorchAdam;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;

/** What the architectures have in common: input, optimiser and output. */
public final class NetworkBuilder {
    private final ModelShape shape;
    private final NeuralNetConfiguration.ListBuilder layers;
    private final long seed;

    /** For data of this shape. */
    public NetworkBuilder(ModelShape shape, double learningRate, long seed) {
        NativeMath.ready();
        this.shape = shape;
        this.seed = seed;
        layers = new NeuralNetConfiguration.Builder()
                .seed(seed)
                .dataType(DataType.FLOAT)
                .updater(new PyTorchAdam(learningRate))
                .activation(Activation.IDENTITY)
                .list();
    }

    /** Features of each modality, in the order of the input's columns. */
    public List<Integer> widths() {
        return shape.modalities().stream().map(Modality::features).toList();
    }

    /** The next layer, from the input on. */
    public NetworkBuilder add(Layer layer) {
        layers.layer(layer);
        return this;
    }

    /** Unit dropout, a linear map to the target, and the target's loss. */
    public MultiLayerConfiguration endingWith(int inputs, double dropout) {
        LinearOutputLayer output = shape.target() instanceof Target.Classes classes
                ? LinearOutputLayer.classes(inputs, classes.count())
                : LinearOutputLayer.real(inputs);
        return layers.layer(output.dropping(dropout, seed))
                .setInputType(InputType.recurrent(shape.features(), shape.steps()))
                .build();
    }
}
