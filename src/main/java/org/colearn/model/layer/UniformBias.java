package org.colearn.model.layer;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.distribution.UniformDistribution;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.deeplearning4j.nn.weights.WeightInitDistribution;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** DL4J's initialiser of a linear map, with biases drawn as PyTorch draws them: uniform in +-1 / sqrt(inputs). */
final class UniformBias extends DefaultParamInitializer {
    static final UniformBias INSTANCE = new UniformBias();

    private UniformBias() {}

    /** PyTorch's first weights of a linear map, as one of DL4J's distributions. */
    static IWeightInit weights(int inputs) {
        double bound = 1 / Math.sqrt(inputs);
        return new WeightInitDistribution(new UniformDistribution(-bound, bound));
    }

    @Override
    protected INDArray createBias(NeuralNetConfiguration conf, INDArray view, boolean initialize) {
        if (initialize) {
            double bound = 1 / Math.sqrt((double) ((FeedForwardLayer) conf.getLayer()).getNIn());
            view.assign(Nd4j.getDistributions().createUniform(-bound, bound).sample(view.shape()));
        }
        return view;
    }
}
