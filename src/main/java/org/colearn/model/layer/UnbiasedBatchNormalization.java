package org.colearn.model.layer;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * DL4J's batch normalisation with PyTorch's running variance: the batch's variance enters it unbiased, times n / (n - 1).
 *
 * <p>Normalisation itself uses the biased variance in both libraries (Ioffe and Szegedy 2015, arXiv 1502.03167).
 */
public final class UnbiasedBatchNormalization extends BatchNormalization {
    private static final long serialVersionUID = 1L;

    /** Momentum 0.1 (decay 0.9) and epsilon 1e-5, as PyTorch's default. */
    public UnbiasedBatchNormalization() {
        setDecay(0.9);
        setEps(1e-5);
        setUseLogStd(false);
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
                new BatchNormalizationRuntime(conf, dataType), listeners, layerIndex, paramsView, initializeParams);
    }
}
