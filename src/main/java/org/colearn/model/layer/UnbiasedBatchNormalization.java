package org.colearn.model.layer;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.common.primitives.Pair;
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
        var layer = new Normalisation(conf, dataType);
        layer.setListeners(listeners);
        layer.setIndex(layerIndex);
        layer.setParamsViewArray(paramsView);
        layer.setParamTable(initializer().init(conf, paramsView, initializeParams));
        layer.setConf(conf);
        return layer;
    }

    /** DL4J's layer; only the step of the running variance differs. */
    private static final class Normalisation extends org.deeplearning4j.nn.layers.normalization.BatchNormalization {
        private static final long serialVersionUID = 1L;

        Normalisation(NeuralNetConfiguration conf, DataType dataType) {
            super(conf, dataType);
        }

        /**
         * DL4J's step is (1 - decay) (running - batch), subtracted later; it becomes (1 - decay) (running - batch n / (n -
         * 1)).
         */
        @Override
        public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
            double n = epsilon.size(0);
            Pair<Gradient, INDArray> result = super.backpropGradient(epsilon, workspaces);
            if (n > 1) {
                INDArray step = gradientViews.get(BatchNormalizationParamInitializer.GLOBAL_VAR);
                INDArray kept = getParam(BatchNormalizationParamInitializer.GLOBAL_VAR)
                        .mul(1 - layerConf().getDecay());
                step.subi(kept).muli(n / (n - 1)).addi(kept);
            }
            return result;
        }
    }
}
