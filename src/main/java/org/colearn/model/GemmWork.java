package org.colearn.model;

import org.colearn.data.ModalitySet;
import org.colearn.model.layer.RecurrentCoreLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.Layer;

/** How much matrix multiplication the exact algorithm needs: the work below which no implementation can go. */
public final class GemmWork {
    /** Forward, gradient of the weights, gradient of the input. */
    private static final int PASSES = 3;

    private GemmWork() {}

    /**
     * Floating-point operations in the matrix products of one update (an addition and a multiplication each).
     *
     * @param model what is trained
     * @param present modalities the batch has
     * @param utterances in the batch
     */
    public static double ofUpdate(FusionModel model, ModalitySet present, int utterances) {
        long perUtterance = 0;
        for (var layer : model.network().getLayers()) {
            perUtterance += multiplications(
                    layer.conf().getLayer(), present, model.shape().steps());
        }
        return 2.0 * utterances * perUtterance;
    }

    private static long multiplications(Layer layer, ModalitySet present, int steps) {
        if (layer instanceof RecurrentCoreLayer core) {
            return core.multiplications(present.bits(), steps);
        }
        if (layer instanceof FeedForwardLayer linear && !(layer instanceof BatchNormalization)) {
            return PASSES * linear.getNIn() * linear.getNOut();
        }
        return 0;
    }
}
